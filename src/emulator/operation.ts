import type { ApiName } from "../../generated/apis.js";
import type { operations as ApiStatus } from "../../generated/types/api-status.js";
import type { operations as Dapi } from "../../generated/types/dapi.js";
import type { operations as Kapi } from "../../generated/types/kapi.js";
import type { operations as Kauth } from "../../generated/types/kauth.js";
import type { operations as Navi } from "../../generated/types/navi.js";
import type { SuccessBody } from "../client/types.js";
import type { Violation } from "../contract/violation.js";
import type { Caller } from "./caller.js";
import type { Failure } from "./failure.js";
import type { Reply } from "./reply.js";
import type { SharedQuota } from "./world/quota-names.js";
import type { World } from "./world/world.js";

// How a product is emulated. A module such as `messages/index.ts` exports a `Product`: a table of handlers by
// operation. A handler gets the call with its arguments decoded and checked, and its caller authenticated and
// authorized (key or token, consent items, permissions), so it only does what Kakao does. It returns the body of the
// success, typed by the spec, or a `Reply` where a success has a status, headers or a body of its own; and it throws a
// `Failure` where Kakao fails. It reads and changes `call.world.state`, and takes time from `call.world.now()`.

/** The operations that can be emulated. */
export type Operations = ApiStatus & Dapi & Kapi & Kauth & Navi;

/** Name of an operation that can be emulated. */
export type EmulatedId = keyof Operations;

/** Handlers by operation; operations without one respond with recordings. */
export type Handlers = { readonly [Id in EmulatedId]?: Handler<Id> };

/** Does what Kakao does on a call. */
export type Handler<Id extends EmulatedId> = (call: Call<Id>) => Result<Id> | Promise<Result<Id>>;

/** What a handler returns. */
export type Result<Id extends EmulatedId> = SuccessBody<Operations[Id]> | Reply;

/** A product of Kakao, emulated. */
export interface Product {
  readonly handlers: Handlers;
  /** A quota of the app that counts every call of the product. */
  readonly quota?: SharedQuota;
  /**
   * Returns how Kakao refuses an invalid argument, where its words differ from those of the API in general, which
   * `usual` returns; undefined if the handler itself takes care of it.
   */
  readonly refuse?: (violation: Violation, call: Call, usual: () => Failure) => Failure | undefined;
}

/** A call of an operation. */
export interface Call<Id extends EmulatedId = EmulatedId> {
  readonly operationId: Id;
  readonly api: ApiName;
  readonly world: World;
  /** The addresses of the emulator. */
  readonly server: ServerAddresses;
  /** Parameters and fields of the body by name, decoded; what the call leaves out has the default of the spec. */
  readonly arguments: Arguments<Id>;
  readonly caller: Caller;
  readonly request: CalledRequest;
}

/** A request as it was received. */
export interface CalledRequest {
  readonly method: string;
  readonly url: URL;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text as on the wire. */
  readonly body: string;
  /** The same, where it may be no text. */
  readonly bytes?: Uint8Array | undefined;
  /** Address of the client. */
  readonly ip: string;
}

/** The addresses of a running emulator. */
export interface ServerAddresses {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** URLs of the APIs. */
  readonly baseUrls: Readonly<Record<ApiName, string>>;
  /** Issuer of ID tokens and of account status events. */
  readonly issuer: string;
  /** The persona that logs in without a page. */
  readonly autoLogin?: string | undefined;
}

/** Arguments of an operation: parameters of the path, query and headers, and fields of the body. */
export type Arguments<Id extends EmulatedId> = ArgumentsOf<Operations[Id]>;

type ArgumentsOf<Operation> = Operation extends unknown ? ParametersOf<Operation> & FieldsOf<Operation> : never;

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Given<Parameters, "path"> & Given<Parameters, "query"> & Given<Parameters, "header">
  : unknown;

/** What is declared in one place; nothing where it is `never`. */
type Given<Parameters, Place extends string> = Parameters extends { [name in Place]?: infer Values }
  ? [NonNullable<Values>] extends [never]
    ? unknown
    : NonNullable<Values>
  : unknown;

type FieldsOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [{ content: infer Content }]
      ? [NonNullable<Body>] extends [never]
        ? unknown
        : Partial<Content[keyof Content]>
      : unknown
    : unknown;
