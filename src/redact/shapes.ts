/** The kinds of `x-kakao-personal`. */
export const personalKinds = ["address", "birthday", "email", "id", "name", "phone", "text", "token", "url"] as const;

/** A kind of personal or secret value. */
export type PersonalKind = (typeof personalKinds)[number];

/** A single value of JSON that may be personal. */
export type Scalar = string | number | bigint;

/** What the spec says of a value; generated. Numbers stand for other shapes. */
export interface Shape {
  readonly personal?: PersonalKind | undefined;
  /** Whether it may be text. */
  readonly text?: boolean | undefined;
  /** Whether it may be a number. */
  readonly number?: boolean | undefined;
  /** Whether it is a date or a time. */
  readonly date?: boolean | undefined;
  /** Values that nobody is known by, such as those of an enum. */
  readonly words?: readonly string[] | undefined;
  readonly members?: Readonly<Record<string, number>> | undefined;
  /** Shape of the members that have no shape of their own. */
  readonly others?: number | undefined;
  readonly items?: number | undefined;
  /** Shape of the JSON that the text holds. */
  readonly json?: number | undefined;
}

/** What the spec says of the messages of an operation; generated. */
export interface OperationShapes {
  readonly path?: Readonly<Record<string, number>>;
  readonly query?: Readonly<Record<string, number>>;
  readonly body?: number;
  readonly success?: number;
  readonly failure?: number;
  /** Error bodies of the API, whose members a redirect has as parameters. */
  readonly errors?: number;
  /** Names of the headers of its responses, in lower case. */
  readonly headers?: readonly string[];
}

/** Returns whether a shape is one of such a value; in URLs and forms, numbers are text. */
export function fits({ text, number, words }: Shape, value: Scalar): boolean {
  if (words?.includes(String(value))) return true;
  if (text && typeof value === "string") return true;
  return number === true && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(String(value));
}
