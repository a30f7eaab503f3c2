import type { HeadersOptions, Middleware, ParseAs, ParseAsResponse } from "openapi-fetch";
import type { OperationTable } from "./operations.js";

// openapi-fetch infers the arguments of a call as a type parameter, which turns off TypeScript's check for unknown
// members, and rebuilds every type that passes through it. The types here are plain: a misspelt parameter or field is
// a compile error, and editors show `FriendList`, not its expansion.

/** The HTTP methods that the Kakao APIs use, as the generated types spell them. */
export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

/** What may be set for one call. */
export interface CallSettings<Security extends string, As extends ParseAs> extends Omit<
  RequestInit,
  "body" | "headers" | "method"
> {
  /** The security scheme to use, in place of the first one that is configured. */
  auth?: Security | undefined;
  /** How to read the answer; `json` when left out. */
  parseAs?: As | undefined;
  /** Headers to add. */
  headers?: HeadersOptions | undefined;
  /** Address to use in place of the client's. */
  baseUrl?: string | undefined;
  /** Sends the request in place of the client's `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Middleware of openapi-fetch for this call. */
  middleware?: Middleware[] | undefined;
}

/** The parameters of an operation: optional when all of them are. */
type ParametersOption<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeys<Parameters> extends never
    ? { params?: Parameters | undefined }
    : { params: Parameters }
  : { params?: undefined };

/** The body of an operation, as the value that it stands for. */
type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] | undefined }
    : { body?: undefined };

/** All that a call of an operation takes. */
export type CallOptions<Operation, Security extends string, As extends ParseAs = "json"> = ParametersOption<Operation> &
  BodyOption<Operation> &
  CallSettings<Security, As>;

/** What a call of an operation gives: `data` for a success, `error` for everything else. */
export type CallResult<Operation, As extends ParseAs = "json"> =
  | { data: ParseAsResponse<SuccessBody<Operation>, { parseAs: As }>; error?: undefined; response: Response }
  | { data?: undefined; error: ErrorBody<Operation>; response: Response };

/**
 * Body of the successful answers of an operation. An answer that is not JSON, such as XML that the call asked for, is
 * text in spite of this type: ask for it with `parseAs: "text"`.
 */
export type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? Body<Responses[keyof Responses & (200 | 201 | 202 | 204 | "2XX")]>
  : never;

/**
 * Body of the other answers of an operation. A failed call always has an `error`: where the answer has no body, or one
 * that is not JSON, it is text in spite of this type.
 */
export type ErrorBody<Operation> = Operation extends { responses: infer Responses }
  ? OrText<NonNullable<Body<Responses[Exclude<keyof Responses, 200 | 201 | 202 | 204 | "2XX">]>>>
  : never;

/** Text where no answer has a body that is described. */
type OrText<Answer> = [Answer] extends [never] ? string : Answer;

/** Body of an answer: that of JSON, or else of its media type, or undefined where the answer has none. */
type Body<Answer> = Answer extends { content: infer Content }
  ? Content extends { "application/json": infer Json }
    ? Json
    : Content[keyof Content]
  : undefined;

/** A method of a client, such as `GET`: takes a path of the description and the arguments of the operation there. */
export type ApiMethod<Paths, Method extends HttpMethod, Table extends OperationTable> = <
  Path extends PathsWith<Paths, Method>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...options: CallArguments<CallOptions<OperationAt<Paths, Path, Method>, SecurityOf<Table, Method, Path>, As>>
) => Promise<CallResult<OperationAt<Paths, Path, Method>, As>>;

/** The paths of an API that have an operation of a method. */
export type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [name in Method]: object } ? Path : never;
}[keyof Paths] &
  string;

/** The operation of a path and a method. */
export type OperationAt<Paths, Path extends keyof Paths, Method extends HttpMethod> = Paths[Path][Method &
  keyof Paths[Path]];

/** Names of the security schemes that an operation accepts. */
export type SecurityOf<
  Table extends OperationTable,
  Method extends string,
  Path extends string,
> = Table[`${Uppercase<Method>} ${Path}`]["security"][number];

/** `[options?]`, or `[options]` when the operation requires some. */
export type CallArguments<Options> = RequiredKeys<Options> extends never ? [options?: Options] : [options: Options];

type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];
