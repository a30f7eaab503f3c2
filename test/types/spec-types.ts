// Checked by the compiler, never run: hand-written code must not compile once the spec has changed.
import type {
  AccountStatusClaims,
  AccountStatusHeader,
  ShareDelivery,
  Unlink,
} from "../../generated/types/webhooks.js";
import type { IdTokenClaims } from "../../generated/types/kauth.js";
import type { ConstantOf, RequiredKeys } from "../../src/spec-types.js";
import type { DefinitionOf, SignedTokenDefinitionOf } from "../../src/webhooks/definition-of.js";
import {
  accountStatusChangeDefinition,
  talkChannelDefinition,
  talkShareDefinition,
  unlinkDefinition,
} from "../../src/webhooks/definitions.js";
import type { FieldsOf } from "../../src/webhooks/field-types.js";
import { expectType } from "./expect-type.js";

const { fields } = unlinkDefinition;

export const same = [fields satisfies FieldsOf<Unlink>, talkShareDefinition.fields satisfies FieldsOf<ShareDelivery>];

type Renamed = Omit<Unlink, "user_id"> & { userId: string };
// @ts-expect-error: a field was renamed
export const renamed = fields satisfies FieldsOf<Renamed>;

// @ts-expect-error: a field was added
export const added = fields satisfies FieldsOf<Unlink & { reason?: string }>;

// @ts-expect-error: a field was removed
export const removed = { app_id: "string", user_id: "string" } satisfies FieldsOf<Pick<Unlink, "app_id">>;

// @ts-expect-error: a field became required
export const required = fields satisfies FieldsOf<Required<Unlink>>;

// @ts-expect-error: a field became optional
export const optional = fields satisfies FieldsOf<Partial<Unlink>>;

// @ts-expect-error: a field has another type
export const retyped = fields satisfies FieldsOf<Omit<Unlink, "user_id"> & { user_id: number }>;

// @ts-expect-error: the method and the media type are of another webhook
export const methods = unlinkDefinition.methods satisfies DefinitionOf<"onKakaoTalkShare">["methods"];

// @ts-expect-error: the webhook accepts GET, too
export const fewer = talkChannelDefinition.methods satisfies DefinitionOf<"onKakaoTalkShare">["methods"];

// @ts-expect-error: the status is of another webhook
export const status = unlinkDefinition.status satisfies DefinitionOf<"onAccountStatusChange">["status"];

type Token<Header, Claims extends { events: object }> = SignedTokenDefinitionOf<
  "onAccountStatusChange",
  Header,
  Claims
>;

type OtherIssuer = Omit<AccountStatusClaims, "iss"> & { iss: "https://other.example" };
// @ts-expect-error: the issuer has changed
export const issuer = accountStatusChangeDefinition satisfies Token<AccountStatusHeader, OtherIssuer>;

type AnyIssuer = Omit<AccountStatusClaims, "iss"> & { iss: string };
// @ts-expect-error: the issuer is no constant any more
export const anyIssuer = accountStatusChangeDefinition satisfies Token<AccountStatusHeader, AnyIssuer>;

type OtherAlgorithm = Omit<AccountStatusHeader, "alg"> & { alg: "ES256" };
// @ts-expect-error: the algorithm has changed
export const algorithm = accountStatusChangeDefinition satisfies Token<OtherAlgorithm, AccountStatusClaims>;

type MoreEvents = Omit<AccountStatusClaims, "events"> & {
  events: AccountStatusClaims["events"] & { "urn:new"?: object };
};
// @ts-expect-error: an event type was added
export const events = accountStatusChangeDefinition satisfies Token<AccountStatusHeader, MoreEvents>;

export function keys(required: RequiredKeys<IdTokenClaims>, constant: ConstantOf<IdTokenClaims, "aud">): void {
  expectType<"iss" | "aud" | "sub" | "iat" | "exp" | "auth_time">()(required);
  expectType<never>()(constant);
}
