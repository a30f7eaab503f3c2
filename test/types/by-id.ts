import type {
  AddressSearchResult,
  DefaultMemo,
  ErrorOf,
  Friend,
  KapiError,
  KapiForbiddenError,
  OperationId,
  RequestOf,
  ResponseOf,
  TokenRequest,
  TokenSet,
  Unlink,
  UserMe,
  UserMeQuery,
} from "../../generated/clients/index.js";
import type { UserMe as OfKapi } from "../../generated/clients/kapi.js";
import { expectType } from "./expect-type.js";

/** Shows what the root exports by the ID of an operation, and by the name of a schema. */
export function byId(
  me: ResponseOf<"getUserMe">,
  memo: RequestOf<"sendMemoDefault">,
  query: NonNullable<NonNullable<RequestOf<"getUserMe">["params"]>["query"]>,
  error: ErrorOf<"getUserMe">,
  token: RequestOf<"requestToken">["body"],
  tokens: ResponseOf<"requestToken">,
  addresses: ResponseOf<"searchAddress">,
  unlink: Unlink,
  friend: Friend,
): void {
  expectType<UserMe>()(me);
  expectType<OfKapi>()(me);
  expectType<DefaultMemo>()(memo.body);
  query.secure_resource satisfies UserMeQuery["secure_resource"];
  expectType<KapiError | KapiForbiddenError>()(error);
  expectType<TokenRequest>()(token);
  expectType<TokenSet>()(tokens);
  expectType<AddressSearchResult>()(addresses);
  [unlink.user_id, friend.uuid] satisfies string[];
  "getUserMe" satisfies OperationId;
  // @ts-expect-error: no operation has this ID
  "getUserMee" satisfies OperationId;
  // @ts-expect-error: the body has no field of this name
  memo.body.template;
}
