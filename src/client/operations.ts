import type { ApiName, SecuritySchemeName } from "../../generated/apis.js";
import type { WireForm } from "../wire-form.js";

/** How the client writes a value that is not written plainly. */
export type Encoding = Exclude<WireForm, "plain" | "rest">;

/** What the client must know of an operation; generated from the description. */
export interface Operation {
  readonly operationId: string;
  /** Security schemes that the operation accepts, in order of preference; empty when it needs none. */
  readonly security: readonly SecuritySchemeName[];
  /** Query parameters that are not written plainly. */
  readonly query?: Readonly<Record<string, Encoding>>;
  /** Present when the body is a form: the fields that are not written plainly. */
  readonly form?: Readonly<Record<string, Encoding>>;
  /** How the answer is read when that is not always JSON: as text, or as the path parameter of this name says. */
  readonly answer?: "text" | { readonly parameter: string };
}

/** How the errors of an API are read; generated from the description and the error catalogue. */
export interface ApiErrors extends ErrorProperties {
  /** Codes that say something else than their status of whether the same request may work later. */
  readonly retryable: Readonly<Record<string, boolean>>;
  /** Loads what the codes mean. */
  readonly hints: () => Promise<Readonly<Record<string, string>>>;
}

/** Which properties of an API's error bodies hold what. */
export interface ErrorProperties {
  readonly code: string;
  /** Stands for the code where an answer lacks it. */
  readonly name?: string;
  readonly message: string;
}

/** Whether an answer with this status may be another one when the same request is sent again. */
export function isRetryableStatus(status: number): boolean {
  return status === 429 || status >= 500;
}

/** How the pages of a list follow each other; pointers are JSON Pointers (RFC 6901) into the body of an answer. */
export type Pagination = PagesByNumber | PagesByAddress | PagesByLastItem;

interface PagedList {
  /** The list. */
  readonly items: string;
  /**
   * What tells items apart, as a pointer into an item. Present where a page may give items of the page before once more;
   * these are dropped.
   */
  readonly identity?: string;
}

/** Pages are counted from 1. */
export interface PagesByNumber extends PagedList {
  /** Parameter that takes the number of the page. */
  readonly page: string;
  /** Greatest number that it takes. */
  readonly maximum: number;
  /** Whether this is the last page. */
  readonly end: string;
}

/** Each page has the address of the next one. */
export interface PagesByAddress extends PagedList {
  /** The address. */
  readonly next: string;
  /** Parameters that the query of the address may hold; any other in it, such as a key, is not sent. */
  readonly parameters: readonly string[];
  /** Whether there is a next page, where the answer says so. */
  readonly more?: string;
  /** Scheme that the address may have in place of the API's own. */
  readonly scheme?: string;
}

/** A page starts behind the last item of the page before; the first page without a new item is the end. */
export interface PagesByLastItem extends PagedList {
  /** Parameter that says where the page starts. */
  readonly start: string;
  /** What to send in it, as a pointer into the last item. */
  readonly last: string;
}

/** The operations of an API by method and path, such as `GET /path`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** How the pages of lists follow each other, by method and path of the operation. */
export type PageTable = Readonly<Record<string, Pagination>>;

/** An API as the client sees it; generated from the description. */
export interface Api<Table extends OperationTable = OperationTable> {
  readonly name: ApiName;
  readonly baseUrl: string;
  readonly operations: Table;
  /** Loads what is known of the lists that come in pages; left out where there is none. */
  readonly pages?: () => Promise<PageTable>;
  /** How its errors are read; left out where no error body is described. */
  readonly errors?: ApiErrors;
}
