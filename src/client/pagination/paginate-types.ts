import type { OperationTable, PageTable } from "../operations.js";
import type {
  CallArguments,
  CallOptions,
  Formatted,
  HttpMethod,
  OperationAt,
  SecurityOf,
  SuccessBody,
} from "../types.js";

/**
 * Iterates over a paged list: takes a method, a path and the arguments of the first call, and yields the items of all
 * pages one by one. It sends nothing until the first item is asked for.
 */
export type PaginateMethod<Paths, Table extends OperationTable, Pages extends PageTable> = <
  Method extends PagedMethod<Pages>,
  Path extends PagedPath<Paths, Pages, Method>,
>(
  method: Method,
  path: Path,
  ...options: CallArguments<
    CallOptions<
      Formatted<OperationAt<Paths, Path, AsKey<Method>>, Table[`${Method} ${Path}`], "json">,
      SecurityOf<Table, AsKey<Method>, Path>
    >
  >
) => AsyncGenerator<PagedItem<Paths, Pages, Method, Path>, void, undefined>;

type PagedMethod<Pages> = keyof Pages extends `${infer Method} ${string}` ? Method : never;

type PagedPath<Paths, Pages, Method extends string> = keyof Paths &
  (Extract<keyof Pages, `${Method} ${string}`> extends `${string} ${infer Path}` ? Path : never);

/** `get` for `GET`, as the generated types spell it. */
type AsKey<Method extends string> = Lowercase<Method> & HttpMethod;

/** The items of a list: `Friend` where the body is `{ elements?: Friend[] | null }` and the pointer `/elements`. */
type PagedItem<Paths, Pages, Method extends string, Path extends keyof Paths & string> = Pages[`${Method} ${Path}` &
  keyof Pages] extends { items: infer Pointer }
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
