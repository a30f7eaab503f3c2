import type { components } from "../../../generated/types/kapi.js";
import type { Int64 } from "../../json.js";

/** Kinds of app keys. */
export type KeyKind = "restApi" | "javascript" | "native" | "admin";

/** A key of the app. */
export interface AppKey {
  readonly kind: KeyKind;
  /** 32 hexadecimal digits. */
  readonly key: string;
  /** The primary key of its kind. */
  readonly primary: boolean;
  /** Redirect URIs, of REST API and JavaScript keys. */
  readonly redirectUris: readonly string[];
  /** The client secret of a REST API key. */
  readonly clientSecret?: { readonly value: string; readonly enabled: boolean } | undefined;
  /** IP addresses, or ranges of them such as `10.0.0.0/8`, that may call with this key; an empty list allows all. */
  readonly allowedIps: readonly string[];
  /** Web domains of a JavaScript key. */
  readonly domains: readonly string[];
}

/** State of a consent item in the console. */
export type ConsentSetting = "required" | "optional" | "while-using";

/** Terms of the service, of Kakao Sync. */
export interface ServiceTerms {
  readonly tag: string;
  readonly title: string;
  readonly required: boolean;
  readonly revocable: boolean;
}

/** A Kakao Talk Channel. */
export interface Channel {
  /** Such as `_ZeUTxl`. */
  readonly publicId: string;
  /** Search ID, which begins with `@`. */
  readonly searchId: string;
  readonly name: string;
  /** Whether it is connected to the app; it is by default. */
  readonly connected?: boolean | undefined;
  /** Whether Kakao has banned it. */
  readonly banned?: boolean | undefined;
}

/** A message template that was made in the console. */
export interface MessageTemplate {
  readonly id: Int64;
  /** What it was made for: Kakao Talk Share and messages to oneself, or messages to friends; all by default. */
  readonly purpose?: "share" | "message" | undefined;
  /** What it looks like; `${NAME}` in its texts stands for an argument. */
  readonly template: components["schemas"]["DefaultTemplate"];
}

/** URL and method of a webhook. */
export interface WebhookTarget {
  readonly url: string;
  readonly method: "GET" | "POST";
}

/** An app in Kakao's console. */
export interface App {
  readonly id: number;
  readonly name: string;
  readonly keys: readonly AppKey[];
  /** Whether Kakao Login is on. */
  readonly kakaoLogin: boolean;
  readonly openidConnect: boolean;
  /** Whether Kakao Map, to which Local belongs, is on. */
  readonly kakaoMap: boolean;
  /** Whether a login links the user; otherwise the service calls signup. */
  readonly automaticLinking: boolean;
  readonly allowsUnder14: boolean;
  /** A test app admits its members only. */
  readonly testApp: boolean;
  readonly logoutRedirectUris: readonly string[];
  /** The consent items that are set up, by ID. */
  readonly consentItems: Readonly<Record<string, ConsentSetting>>;
  readonly serviceTerms: readonly ServiceTerms[];
  /** Keys of user properties. */
  readonly userProperties: readonly string[];
  /** Permissions that the app was granted; `all` for every one. */
  readonly permissions: readonly string[];
  readonly channels: readonly Channel[];
  /** Push services whose credentials are in the console. */
  readonly push: readonly ("apns" | "fcm")[];
  /** The templates that were made in the console; without any, every ID is accepted. */
  readonly messageTemplates: readonly MessageTemplate[];
  webhooks: Readonly<Partial<Record<WebhookKind, WebhookTarget>>>;
}

/** The webhooks that an app can register. */
export type WebhookKind = (typeof webhookKinds)[number];

const webhookKinds = ["unlink", "accountStatus", "share", "channel"] as const;

/** Returns whether a name is that of a webhook. */
export function isWebhookKind(name: string): name is WebhookKind {
  return (webhookKinds as readonly string[]).includes(name);
}
