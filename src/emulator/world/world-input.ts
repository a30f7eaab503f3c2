import type { components } from "../../../generated/types/kapi.js";
import type { Int64 } from "../../json.js";
import type { Channel, ConsentSetting, ServiceTerms, WebhookKind } from "./app.js";
import type { Fault } from "./fault.js";
import type { Quotas } from "./state.js";
import type { Account } from "./user.js";

/** A key of the app in a world file. */
export interface KeyInput {
  readonly key: string;
  readonly primary?: boolean;
  readonly redirectUris?: readonly string[];
  readonly clientSecret?: { readonly value: string; readonly enabled?: boolean };
  readonly allowedIps?: readonly string[];
  readonly domains?: readonly string[];
}

/** The app in a world file. */
export interface AppInput {
  readonly id?: number;
  readonly name?: string;
  readonly keys?: {
    readonly restApi?: readonly KeyInput[];
    readonly javascript?: readonly KeyInput[];
    readonly native?: readonly KeyInput[];
    readonly admin?: readonly KeyInput[];
  };
  readonly kakaoLogin?: boolean;
  readonly openidConnect?: boolean;
  readonly automaticLinking?: boolean;
  readonly allowsUnder14?: boolean;
  readonly testApp?: boolean;
  readonly logoutRedirectUris?: readonly string[];
  readonly consentItems?: Readonly<Record<string, ConsentSetting | "off">>;
  readonly serviceTerms?: readonly ServiceTerms[];
  readonly userProperties?: readonly string[];
  readonly permissions?: readonly string[];
  readonly channels?: readonly Channel[];
  readonly webhooks?: Readonly<
    Partial<Record<WebhookKind, { readonly url: string; readonly method?: "GET" | "POST" }>>
  >;
}

/** A user in a world file. */
export interface UserInput {
  readonly id?: Int64;
  readonly linked?: boolean;
  readonly consents?: readonly string[] | "all";
  readonly serviceTerms?: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
  readonly account?: Partial<Account>;
  readonly profile?: Partial<components["schemas"]["KakaoAccountProfile"]>;
  readonly talk?: boolean;
  readonly under14?: boolean;
  readonly member?: boolean;
  readonly needsAction?: boolean;
  readonly dormant?: boolean;
  readonly acceptsMessages?: boolean;
  readonly friends?: readonly (
    string | { readonly persona: string; readonly favorite?: boolean; readonly hidden?: boolean }
  )[];
  readonly channels?: Readonly<Record<string, "ADDED" | "BLOCKED">>;
  readonly shippingAddresses?: readonly components["schemas"]["ShippingAddress"][];
}

/** A world file. What it leaves out is as in the default world, users as a whole. */
export interface WorldInput {
  readonly app?: AppInput;
  readonly users?: Readonly<Record<string, UserInput>>;
  readonly quotas?: Quotas;
  readonly faults?: readonly Fault[];
}
