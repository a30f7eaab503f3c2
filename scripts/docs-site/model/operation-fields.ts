import {
  type ContentModel,
  isFailure,
  type ParameterModel,
  type ResponseModel,
} from "../../lib/model/operation-model.js";
import type { Schema } from "../../lib/model/openapi.js";
import { complete, type Field, fieldOf, membersOf, type Variant } from "./field.js";
import { onceFor } from "./once-for.js";
import type { SiteOperation } from "./operation.js";

/** What an operation takes and returns, as its page lists it. */
export interface OperationFields {
  readonly parameters: readonly { readonly place: ParameterModel["in"]; readonly fields: readonly Field[] }[];
  readonly body?: BodyFields;
  readonly responses: readonly ResponseFields[];
}

/** The members of a body. */
export interface BodyFields {
  readonly mediaTypes: readonly string[];
  readonly description?: string | undefined;
  readonly unknown?: string | undefined;
  readonly fields: readonly Field[];
  readonly variants: readonly Variant[];
}

/** A response that is no failure: a success, or a redirect. */
export interface ResponseFields extends BodyFields {
  readonly status: string;
  /** The anchor of the section, with which those of its fields begin. */
  readonly anchor: string;
  readonly headers: readonly Field[];
}

/** Describes what an operation takes and returns. */
export const fieldsOfOperation = onceFor(readFields);

function readFields(operation: SiteOperation): OperationFields {
  const body = readBody(operation);
  return {
    parameters: readParameters(operation),
    ...(body && { body }),
    responses: readResponses(operation),
  };
}

function readParameters(operation: SiteOperation): OperationFields["parameters"] {
  return (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const own = operation.model.parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? [] : [{ place, fields: own.map((one) => readParameter(operation, one)) }];
  });
}

function readParameter({ bundle }: SiteOperation, parameter: ParameterModel): Field {
  const { name, required, wireForm, omitted, source } = parameter;
  return fieldOf(bundle, parameter.schema, {
    path: `${parameter.in}.${name}`,
    name,
    // OpenAPI knows no path parameter that may be left out.
    required: required && omitted === undefined,
    wire: wireForm === "plain" ? undefined : wireForm,
    own: { ...pickTexts(source), ...(omitted !== undefined && { default: omitted }) },
  });
}

const textMembers = ["description", "x-kakao-unknown", "x-kakao-evidence", "deprecated"];

function pickTexts(node: object): Schema {
  return Object.fromEntries(
    Object.entries(node).filter(([key, value]) => textMembers.includes(key) && value !== undefined),
  );
}

function readBody(operation: SiteOperation): BodyFields | undefined {
  const { body } = operation.model;
  const content = body?.content ?? [];
  if (content.length === 0) return undefined;
  const members = readMembers(operation, content, "body");
  const forms = content[0]?.fields;
  const asWritten = (field: Field): Field => {
    const wire = forms?.find(({ name }) => name === field.name)?.wireForm;
    return wire === undefined || wire === "plain" ? field : { ...field, wire };
  };
  return {
    ...members,
    fields: members.fields.map(asWritten),
    // A form may have several shapes.
    variants: members.variants.map((one) => ({ ...one, fields: one.fields.map(asWritten) })),
    description: body?.source.description,
  };
}

function readResponses(operation: SiteOperation): ResponseFields[] {
  const shown = operation.model.responses.filter((response) => !isFailure(response));
  return shown.map((response, index) => {
    const anchor = index === 0 ? "response" : `response-${response.status}`;
    const members = readMembers(operation, response.content, anchor);
    return {
      ...members,
      status: response.status,
      anchor,
      description: response.source.description,
      unknown: response.unknown ?? members.unknown,
      headers: readHeaders(operation, response, anchor),
    };
  });
}

function readHeaders({ bundle }: SiteOperation, { headers }: ResponseModel, anchor: string): Field[] {
  return headers.map(({ name, schema, source }) =>
    fieldOf(bundle, schema, { path: `${anchor}.${name}`, name, required: false, own: pickTexts(source) }),
  );
}

/** Reads the fields of a body. Of several media types the first is described: the others say the same otherwise. */
function readMembers({ bundle }: SiteOperation, content: readonly ContentModel[], anchor: string): BodyFields {
  const [first] = content;
  const schema = first?.schema ?? {};
  const { fields, variants } = membersOf(bundle, schema, anchor, []);
  const unknown = complete(bundle, schema)["x-kakao-unknown"];
  return {
    mediaTypes: content.map(({ mediaType }) => mediaType),
    ...(typeof unknown === "string" && { unknown }),
    fields,
    variants,
  };
}

/** Lists the fields of an operation with those inside them, in the order of its page. */
export const listFields = onceFor(collectFields);

function collectFields(operation: SiteOperation): readonly Field[] {
  const { parameters, body, responses } = fieldsOfOperation(operation);
  const inVariants = (variants: readonly Variant[]): Field[] =>
    variants.flatMap(({ fields }) => fields.flatMap(withInner));
  const withInner = (field: Field): Field[] => [
    field,
    ...field.children.flatMap(withInner),
    ...inVariants(field.variants),
  ];
  const bodies = [...(body ? [body] : []), ...responses];
  return [
    ...parameters.flatMap(({ fields }) => fields.flatMap(withInner)),
    ...bodies.flatMap(({ fields, variants }) => [...fields.flatMap(withInner), ...inVariants(variants)]),
  ];
}
