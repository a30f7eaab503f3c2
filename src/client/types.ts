import type { HeadersOptions, Middleware, ParseAs, ParseAsResponse } from "openapi-fetch";
import type { OperationTable } from "./operations.js";
import type { Retry } from "./options/options.js";

// openapi-fetch infers the arguments of a call as a type parameter, which turns off TypeScript's check for unknown
// members, and rebuilds every type that passes through it. The types here are plain: a misspelt parameter or field is
// a compile error, and editors show `FriendList`, not its expansion.

/** The HTTP methods that the Kakao APIs use, as the generated types spell them. */
export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

/** Options of one call. */
export interface CallSettings<Security extends string, As extends ParseAs> extends Omit<
  RequestInit,
  "body" | "headers" | "method" | "signal"
> {
  /** The security scheme to use, in place of the first configured one. */
  auth?: Security | undefined;
  /** How to read the response. Default: `json`. */
  parseAs?: As | undefined;
  /** Headers to add. */
  headers?: HeadersOptions | undefined;
  /** Aborts the call; it then fails with the reason of the signal. */
  signal?: AbortSignal | null | undefined;
  /** Time limit for one request and its response, in milliseconds, in place of the client's. */
  timeoutMs?: number | undefined;
  /**
   * Retries this call when it fails in a way that may pass, whatever its method; 0 never retries. For a call that is
   * not idempotent, such as a message, a retry may do the same thing twice.
   */
  retry?: Retry | undefined;
  /** Maximum size of the response that is read as JSON or text, in bytes, in place of the client's. */
  maxResponseBytes?: number | undefined;
  /** Base URL to use in place of the client's. */
  baseUrl?: string | undefined;
  /** Sends the request in place of the client's `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Middleware of openapi-fetch for this call. */
  middleware?: Middleware[] | undefined;
}

/** The parameters of an operation: optional when all of them are. */
type ParametersOption<Operation> = Operation extends { parameters: infer Parameters }
  ? object extends Parameters
    ? { params?: Parameters | undefined }
    : { params: Parameters }
  : { params?: undefined };

/** The body of an operation, before it is serialized. */
type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] | undefined }
    : { body?: undefined };

/** Arguments and options of a call of an operation. */
export type CallOptions<Operation, Security extends string, As extends ParseAs = "json"> = ParametersOption<Operation> &
  BodyOption<Operation> &
  CallSettings<Security, As>;

/** Arguments of an operation, without the options of a call. */
export type RequestArguments<Operation> = ParametersOption<Operation> & BodyOption<Operation>;

/**
 * Text of an error response. It is never empty, which the type `string` would not say: after `if (error) return`,
 * `data` is known.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- the only template that stands for every other string
export type ErrorText = `${any}`;

/**
 * Result of a call of an operation: `data` for a success, `error` for everything else. The error is a string where the
 * response has no body, or one that is not JSON, such as the HTML of a gateway.
 */
export type CallResult<Operation, As extends ParseAs = "json"> =
  | { data: ParseAsResponse<SuccessBody<Operation>, { parseAs: As }>; error?: undefined; response: Response }
  | { data?: undefined; error: ErrorBody<Operation> | ErrorText; response: Response };

/** Body of the successful responses of an operation. */
export type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? Body<Responses[keyof Responses & (200 | 201 | 202 | 204 | "2XX")]>
  : never;

/** Body that is described of the other responses of an operation; never where none is. */
export type ErrorBody<Operation> = Operation extends { responses: infer Responses }
  ? Exclude<Body<Responses[Exclude<keyof Responses, 200 | 201 | 202 | 204 | "2XX">]>, undefined>
  : never;

/** Body of a response: JSON, or else that of its media type, or undefined where the response has none. */
type Body<Described> = Described extends { content: infer Content }
  ? Content extends { "application/json": infer Json }
    ? Json
    : Content[keyof Content]
  : undefined;

/** A method of a client, such as `GET`: takes a path of the spec and the arguments of the operation there. */
export type ApiMethod<Paths, Method extends HttpMethod, Table extends OperationTable> = <
  Path extends PathsWith<Paths, Method>,
  As extends ParseAs = "json",
  // Any string stands for none: the JSON that is sent then. Editors complete all formats so.
  Format extends string = string,
>(
  path: Path,
  ...options: CallArguments<
    CallOptions<FormattedAt<Paths, Path, Method, Table, Format>, SecurityOf<Table, Method, Path>, As> &
      PathOption<Table, Format>,
    PathsWith<Paths, Method>,
    Path
  >
) => Promise<CallResult<FormattedAt<Paths, Path, Method, Table, Format>, As>>;

/** Shows TypeScript where the format stands in a call; it does not look into conditional types by itself. */
type PathOption<Table extends OperationTable, Format extends string> = [FormatName<Table>] extends [never]
  ? unknown
  : { params?: { path?: { [name in FormatName<Table>]?: Format } | undefined } | undefined };

/** Names of the path parameters that pick a format. */
type FormatName<Table extends OperationTable> = {
  [Name in keyof Table]: Table[Name] extends { responseBody: { parameter: infer Parameter extends string } }
    ? Parameter
    : never;
}[keyof Table];

type FormattedAt<
  Paths,
  Path extends keyof Paths & string,
  Method extends HttpMethod,
  Table extends OperationTable,
  Format extends string,
> = Formatted<OperationAt<Paths, Path, Method>, Table[`${Uppercase<Method>} ${Path}`], Format>;

/** An operation whose format a path parameter picks, in the format that was picked: text, unless that is JSON. */
export type Formatted<Operation, Entry, Format extends string> = Entry extends {
  responseBody: { parameter: infer Name extends string };
}
  ? Operation extends { parameters: infer Parameters extends { path?: object }; responses: infer Responses }
    ? {
        parameters: {
          [Place in keyof Parameters]: Place extends "path"
            ? InFormat<NonNullable<Parameters[Place]>, Name, Format>
            : Parameters[Place];
        };
        responses: Format extends "json"
          ? Responses
          : string extends Format
            ? Responses
            : Omit<Responses, 200> & { 200: { content: { "text/xml": string } } };
      }
    : never
  : Operation;

/** Values of a path, that of the format being the one that was picked. */
type InFormat<Values, Name extends string, Format extends string> = {
  [name in keyof Values]: name extends Name ? Format & Values[name] : Values[name];
};

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

/**
 * `[options?]`, or `[options]` when the operation requires some. A misspelt path leaves its type at all paths of the
 * method: were options required then, TypeScript would report that they are missing, not what is wrong with the path.
 */
export type CallArguments<Options, AllPaths = 1, Path = 0> = object extends Options
  ? [options?: Options]
  : [AllPaths] extends [Path]
    ? [options?: Options]
    : [options: Options];
