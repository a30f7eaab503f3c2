/** What error codes mean and what to do. Names in braces are filled in from the message or the body of an error. */
export interface Hints {
  readonly codes: Readonly<Record<string, string>>;
  /** Hints by message, as pairs of pattern and hint: the first that is found counts. */
  readonly messages?: Readonly<Record<string, readonly (readonly [pattern: string, hint: string])[]>>;
  /** Names of consent items. */
  readonly consentItems?: Readonly<Record<string, string>>;
}

/** What an error says: its code, Kakao's message and its body. */
export interface SaidByError {
  readonly code: unknown;
  readonly message?: unknown;
  readonly body?: unknown;
}

/**
 * Returns the hint for what the message says, or else for the code; undefined for an unknown code whose message tells
 * nothing.
 */
export function findHint(hints: Hints, { code, message, body }: SaidByError): string | undefined {
  const name = String(code);
  // The names that every object inherits are no codes.
  const isKnown = Object.hasOwn(hints.codes, name);
  // Some errors carry no code that is catalogued, but the message of one that is.
  const causes = isKnown ? hints.messages?.[name] : Object.values(hints.messages ?? {}).flat();
  for (const [pattern, hint] of causes ?? []) {
    const found = new RegExp(pattern).exec(String(message));
    if (found) return fillIn(hint, found.groups ?? {}, hints);
  }
  return isKnown ? fillIn(hints.codes[name] ?? "", Object(body) as object, hints) : undefined;
}

/** Only what has the form of an ID, a name or an address is repeated, for a body may hold anything. */
const repeatable = /^[\w.:/,+= -]{1,100}$/;

function fillIn(hint: string, values: object, { consentItems = {} }: Hints): string {
  return hint.replace(/(?<!\$)\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, unknown>)[name];
    const found = (typeof value === "string" && name.endsWith("scopes") ? value.split(/,\s*/) : [value].flat()).filter(
      (value): value is string => typeof value === "string" && repeatable.test(value),
    );
    return found.map((id) => withName(id, consentItems)).join(", ") || `\`${name}\``;
  });
}

function withName(id: string, consentItems: Readonly<Record<string, string>>): string {
  return Object.hasOwn(consentItems, id) ? `\`${id}\` (${consentItems[id]})` : id;
}
