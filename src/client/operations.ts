import type { ApiName, SecuritySchemeName } from "../../generated/apis.js";
import type { Language } from "../language.js";
import type { WireForm } from "../wire-form.js";
import type { SaidByError } from "./errors/hint.js";

/** How the client writes a value that is not written plainly. */
export type ClientWireForm = Exclude<WireForm, "plain" | "rest">;

/** What the client must know of an operation; generated from the spec. */
export interface Operation {
  readonly operationId: string;
  /** Security schemes that the operation accepts, in order of preference; empty when it needs none. */
  readonly security: readonly SecuritySchemeName[];
  /** What is sent for parameters of the path that are left out. */
  readonly path?: Readonly<Record<string, string>>;
  /** Query parameters that are not written plainly. */
  readonly query?: Readonly<Record<string, ClientWireForm>>;
  /** Present when the body is a form: the fields that are not written plainly. */
  readonly form?: Readonly<Record<string, ClientWireForm>>;
  /** Set where the form is sent in parts (`multipart/form-data`), so that it can hold files. */
  readonly multipart?: boolean;
  /** Set where the body holds a key, token or code: no redirect takes it along. */
  readonly secretBody?: boolean;
  /**
   * What the body of a success is, where it is not a JSON object: text, another type of JSON, nothing, or what the path
   * parameter of this name says, text or a JSON object.
   */
  readonly responseBody?: "text" | "array" | "number" | "none" | { readonly parameter: string };
}

/** How the errors of an API are read; generated from the spec and the error catalogue. */
export interface ApiErrors extends ErrorProperties {
  /** Codes whose retryability differs from that of their status. */
  readonly retryable: Readonly<Record<string, boolean>>;
  /** Loads what returns the hint for an error, in a language. */
  readonly hints: (language?: Language) => Promise<(error: SaidByError) => string | undefined>;
}

/** Which properties of an API's error bodies hold what. */
export interface ErrorProperties {
  readonly code: string;
  /** Stands in for the code where a response lacks it. */
  readonly name?: string;
  readonly message: string;
}

/** Returns whether the same request may get another status later. */
export function isRetryableStatus(status: number): boolean {
  return status === 429 || status >= 500;
}

/** How the pages of a list follow each other; pointers are JSON Pointers (RFC 6901) into the body of a response. */
export type Pagination = PagesByNumber | PagesByAddress | PagesByLastItem;

interface ListPages {
  /** The list. */
  readonly items: string;
  /**
   * What identifies an item, as a pointer into it. Present where a page may repeat items of the page before; these are
   * dropped.
   */
  readonly identity?: string;
}

/** Pages are counted from 1. */
export interface PagesByNumber extends ListPages {
  /** Parameter for the number of the page. */
  readonly page: string;
  /** Maximum of that parameter. */
  readonly maximum: number;
  /** Whether this is the last page. */
  readonly end: string;
}

/** Each page has the address of the next one. */
export interface PagesByAddress extends ListPages {
  /** The address. */
  readonly next: string;
  /** Parameters that the query of the address may hold; any other in it, such as a key, is not sent. */
  readonly parameters: readonly string[];
  /** Whether there is a next page, where the response says so. */
  readonly more?: string;
  /** Scheme that the address may have in place of the API's own. */
  readonly scheme?: string;
}

/** A page starts after the last item of the page before; the first page without a new item is the end. */
export interface PagesByLastItem extends ListPages {
  /** Parameter that says where the page starts. */
  readonly start: string;
  /** The value to send in it, as a pointer into the last item. */
  readonly last: string;
}

/** The operations of an API by method and path, such as `GET /path`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** How the pages of lists follow each other, by method and path of the operation. */
export type PageTable = Readonly<Record<string, Pagination>>;

/** An API as the client sees it; generated from the spec. */
export interface Api<Table extends OperationTable = OperationTable> {
  readonly name: ApiName;
  readonly baseUrl: string;
  readonly operations: Table;
  /** Loads what is known of the paged lists; absent where there are none. */
  readonly pages?: () => Promise<PageTable>;
  /** How its errors are read; absent where no error body is described. */
  readonly errors?: ApiErrors;
}
