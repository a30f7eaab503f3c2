import type { ApiName, SecuritySchemeName } from "../../generated/apis.js";

/**
 * How a value stands on the wire when it is not written plainly: as a comma-separated list
 * (`style: form, explode: false`) or as JSON text (`content: application/json`).
 */
export type Encoding = "comma" | "json";

/** What the client must know of an operation; generated from the description. */
export interface Operation {
  readonly operationId: string;
  /** Security schemes that the operation accepts, in order of preference; empty when it needs none. */
  readonly security: readonly SecuritySchemeName[];
  /** Query parameters that are not written plainly. */
  readonly query?: Readonly<Record<string, Encoding>>;
  /** Present when the body is a form: the fields that are not written plainly. */
  readonly form?: Readonly<Record<string, Encoding>>;
}

/** The operations of an API by method and path, such as `GET /path`. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** An API as the client sees it; generated from the description. */
export interface Api<Table extends OperationTable = OperationTable> {
  readonly name: ApiName;
  readonly baseUrl: string;
  readonly operations: Table;
}
