import type { OperationTable, Pagination } from "./operations.js";
import type {
  CallArguments,
  CallOptions,
  Formatted,
  HttpMethod,
  OperationAt,
  SecurityOf,
  SuccessBody,
} from "./types.js";

/**
 * Walks through a list that comes in pages: takes a method, a path and the arguments of the first call, and gives the
 * items of all pages one by one. It sends nothing until the first item is asked for.
 */
export type PaginateMethod<Paths, Table extends OperationTable> = <
  Method extends PagedMethod<Table>,
  Path extends PagedPath<Paths, Table, Method>,
>(
  method: Method,
  path: Path,
  ...options: CallArguments<
    CallOptions<
      Formatted<OperationAt<Paths, Path, AsKey<Method>>, Table[`${Method} ${Path}`], "json">,
      SecurityOf<Table, AsKey<Method>, Path>
    >
  >
) => AsyncGenerator<PagedItem<Paths, Table, Method, Path>, void, undefined>;

/** The keys of the operations that give pages, such as `GET /path`. */
type PagedKey<Table> = {
  [Key in keyof Table]: Table[Key] extends { pagination: Pagination } ? Key : never;
}[keyof Table];

type PagedMethod<Table> = PagedKey<Table> extends `${infer Method} ${string}` ? Method : never;

type PagedPath<Paths, Table, Method extends string> = keyof Paths &
  (Extract<PagedKey<Table>, `${Method} ${string}`> extends `${string} ${infer Path}` ? Path : never);

/** `get` for `GET`, as the generated types spell it. */
type AsKey<Method extends string> = Lowercase<Method> & HttpMethod;

/** What a list holds: `Friend` where the body is `{ elements?: Friend[] | null }` and the pointer `/elements`. */
type PagedItem<
  Paths,
  Table extends OperationTable,
  Method extends string,
  Path extends keyof Paths & string,
> = Table[`${Method} ${Path}`] extends { pagination: { items: infer Pointer } }
  ? ItemAt<SuccessBody<OperationAt<Paths, Path, AsKey<Method>>>, Pointer>
  : never;

/** The type of the items of the list at a JSON Pointer; a list on the way may be null or left out. */
type ItemAt<Body, Pointer> = Pointer extends `/${infer Name}/${infer Rest}`
  ? ItemAt<MemberOf<Body, Name>, `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? MemberOf<Body, Name> extends readonly (infer Item)[]
      ? Item
      : never
    : never;

type MemberOf<Value, Name> = NonNullable<NonNullable<Value>[Name & keyof NonNullable<Value>]>;
