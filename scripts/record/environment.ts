import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { authorizationPrefixes, type SecuritySchemeName } from "../../generated/apis.js";
import type { Bundle } from "../lib/openapi.js";
import { UsageError } from "./failure.js";
import type { Place } from "./place.js";

type Variables = Readonly<Record<string, string | undefined>>;

/** Keys, tokens and other values that stand in recordings as placeholders. */
export interface Environment {
  /** The keys and tokens that are there, by security scheme. */
  readonly credentials: Partial<Record<SecuritySchemeName, string>>;
  /** The placeholders that stand for something, by value. */
  readonly secrets: ReadonlyMap<string, string>;
  /** The value of a placeholder such as `CLIENT_SECRET`. */
  valueOf(placeholder: string): string | undefined;
  /** Name of the variable that holds it. */
  variableOf(placeholder: string): string;
}

/** No key is shorter; a shorter value, such as a switch of another program, would be found where it means nothing. */
const shortestSecret = 8;

/**
 * Reads the variables that begin with `KAKAO_`, from the environment or else from a file.
 *
 * @throws {@link UsageError} when the file cannot be read, or a value is too short to be a secret
 */
export function readEnvironment(
  bundles: readonly Bundle[],
  { variables, folder }: Place,
  file: string | undefined,
): Environment {
  // An empty variable says nothing, so the file is asked.
  const set = Object.entries(variables).filter(([, value]) => value);
  const all: Variables = { ...readFile(file, folder), ...Object.fromEntries(set) };
  const schemes = placeholdersOfSchemes(bundles);
  const schemeOf = new Map([...schemes].map(([scheme, placeholder]) => [placeholder, scheme]));
  const variableOf = (placeholder: string) => variableName(schemeOf.get(placeholder) ?? placeholder);
  const valueOf = (placeholder: string) => {
    const value = all[variableOf(placeholder)]?.trim();
    return value === "" ? undefined : value;
  };
  const secrets = new Map<string, string>();
  for (const placeholder of new Set([...schemes.values(), ...otherPlaceholders(all, schemes)])) {
    const value = valueOf(placeholder);
    if (value === undefined || (value.length < shortestSecret && !schemeOf.has(placeholder))) continue;
    if (value.length < shortestSecret)
      throw new UsageError(`${variableOf(placeholder)}: is shorter than ${shortestSecret} characters: check the value`);
    if (!secrets.has(value)) secrets.set(value, `\${${placeholder}}`);
  }
  const credentials: Environment["credentials"] = {};
  for (const [scheme, placeholder] of schemes) credentials[scheme] = valueOf(placeholder);
  return { credentials, secrets, valueOf, variableOf };
}

/** The placeholder of each security scheme, which its description names. */
function placeholdersOfSchemes(bundles: readonly Bundle[]): Map<SecuritySchemeName, string> {
  const schemes = bundles.flatMap((bundle) => Object.entries(bundle.components?.securitySchemes ?? {}));
  return new Map(
    schemes.flatMap(([name, { description = "" }]) => {
      const [, placeholder] = /\$\{([A-Z_]+)\}/.exec(description) ?? [];
      return placeholder && name in authorizationPrefixes ? [[name, placeholder] as [SecuritySchemeName, string]] : [];
    }),
  );
}

/** `someKey` and `SOME_KEY` → `KAKAO_SOME_KEY`. */
export function variableName(name: string): string {
  return `KAKAO_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}`;
}

function otherPlaceholders(variables: Variables, schemes: ReadonlyMap<string, string>): string[] {
  const known = new Set([...schemes.keys()].map(variableName));
  return Object.keys(variables).flatMap((name) =>
    name.startsWith("KAKAO_") && !known.has(name) ? [name.slice("KAKAO_".length)] : [],
  );
}

function readFile(file: string | undefined, folder: string): Variables {
  const path = resolve(folder, file ?? ".env");
  if (file === undefined && !existsSync(path)) return {};
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`--env-file: ${file ?? path} cannot be read: check the path`, { cause: error });
  }
}
