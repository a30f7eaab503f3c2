// What the spec says of a webhook, as types: a definition that says otherwise does not compile.
import type { webhooks } from "../../generated/types/webhooks.js";
import type { ConstantOf } from "../spec-types.js";
import type { FieldsOf } from "./field-types.js";

/** Name of a webhook in the spec, and of its POST operation. */
export type WebhookName = keyof webhooks;

/** The body of a webhook. */
export type BodyOf<Name extends WebhookName> = webhooks[Name]["post"]["requestBody"]["content"] extends infer Content
  ? Content[keyof Content]
  : never;

/** What the definition of a webhook must say. */
export interface DefinitionOf<Name extends WebhookName> {
  readonly operationId: Name;
  readonly status: StatusOf<Name, 2>;
  readonly methods: {
    readonly [Method in MethodOf<Name> as Uppercase<Method>]: CarrierOf<webhooks[Name][Method]>;
  };
}

/** What the definition of a webhook with the admin key must say: query and body have the same fields. */
export interface AdminKeyDefinitionOf<Name extends WebhookName> extends DefinitionOf<Name> {
  readonly fields: FieldsOf<BodyOf<Name>> &
    (webhooks[Name] extends WithQuery<infer Query> ? QueryFields<Query> : unknown);
}

/** What the definition of a webhook with a security event token must say. */
export interface SignedTokenDefinitionOf<
  Name extends WebhookName,
  Header,
  Claims extends { events: object },
> extends DefinitionOf<Name> {
  readonly refusedStatus: StatusOf<Name, 4>;
  readonly issuer: ConstantOf<Claims, "iss">;
  readonly algorithm: ConstantOf<Header, "alg">;
  readonly type: ConstantOf<Header, "typ">;
  readonly header: FieldsOf<Header>;
  readonly claims: FieldsOf<Claims>;
  readonly eventTypes: { readonly [Type in keyof Claims["events"] as string extends Type ? never : Type]-?: true };
}

type MethodOf<Name extends WebhookName> = {
  [Method in keyof webhooks[Name] & string]: webhooks[Name][Method] extends { responses: object } ? Method : never;
}[keyof webhooks[Name] & string];

type CarrierOf<Operation> = Operation extends { requestBody: { content: infer Content } } ? keyof Content : "query";

interface WithQuery<Query> {
  get: { parameters: { query: Query } };
}

/** An object in a query stands for all parameters that no other one names. */
type QueryFields<Query> = FieldsOf<{
  [Field in keyof Query as NonNullable<Query[Field]> extends object ? never : Field]: Query[Field];
}>;

type ResponsesOf<Name extends WebhookName> = webhooks[Name]["post"]["responses"];

/** The status of a class, such as 2; the first one where the spec says 2XX. */
type StatusOf<Name extends WebhookName, Class extends 2 | 4> = {
  [Status in keyof ResponsesOf<Name> & (string | number)]: `${Status}` extends `${Class}${infer Rest}`
    ? NumberOf<`${Class}${Rest extends "XX" ? "00" : Rest}`>
    : never;
}[keyof ResponsesOf<Name> & (string | number)];

type NumberOf<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
