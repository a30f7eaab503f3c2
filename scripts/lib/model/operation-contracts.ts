import type { Bundle, Schema } from "./openapi-types.js";
import {
  type ContentModel,
  isSuccess,
  type OperationModel,
  type ParameterModel,
  type ResponseModel,
  type ValueModel,
} from "./operation-model.js";
import { isOpen, propertiesOf } from "../schema/schema-types.js";
import { isListForm } from "./wire-forms.js";

/** Stands for a validator in a contract, to be put in by its name. */
export type ValidatorName = `validator:${string}`;

/** Returns the name of the validator of a schema, by JSON Pointer and schema. */
export type NameValidator = (pointer: string, schema: Schema) => ValidatorName;

/** How validators of an operation are named: those of its errors are shared with other operations. */
export interface ValidatorNames {
  readonly bundle: Bundle;
  readonly own: NameValidator;
  readonly shared: NameValidator;
}

/** Returns what the checker must know of an operation, as it is written into its module. */
export function describeContract(operation: OperationModel, names: ValidatorNames): object {
  const { security, parameters, body, responses } = operation;
  return {
    security: security.map(({ scheme }) => scheme),
    parameters: parameters.map((parameter) => describeParameter(parameter, names.own)),
    ...describeRules(operation),
    ...(body && {
      body: { required: body.required, content: describeContents(body.content, names.bundle, names.own) },
    }),
    responses: Object.fromEntries(
      responses.map((response) => [
        response.status,
        describeResponse(response, names.bundle, isSuccess(response) ? names.own : names.shared),
      ]),
    ),
  };
}

/** Describes the rules for calls, without what the checker does not show: where they are from. */
function describeRules({ source }: OperationModel): object {
  const rules = source["x-kakao-rules"]?.map(({ source: _, evidence: __, ...rule }) => rule);
  return rules ? { rules } : {};
}

function describeParameter(parameter: ParameterModel, name: NameValidator): object {
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required,
    ...describeText(parameter),
    validate: name(parameter.pointer, parameter.schema),
  };
}

/** Describes how a text becomes the value of a schema, where it is not a mere text. */
function describeText({ wireForm, types }: ValueModel): object {
  // A value that may be a text needs no conversion.
  const isText = wireForm === "plain" || isListForm(wireForm);
  const converted = isText && types.length > 0 && !types.includes("string");
  return { ...(wireForm !== "plain" && { wireForm }), ...(converted && { types }) };
}

function describeResponse({ headers, content, unknown }: ResponseModel, bundle: Bundle, name: NameValidator): object {
  return {
    content: describeContents(content, bundle, name),
    ...(headers.length > 0 && { headers: headers.map((header) => describeParameter(header, name)) }),
    ...(content.length === 0 && unknown !== undefined && { unknownBody: true }),
  };
}

function describeContents(
  contents: readonly ContentModel[],
  bundle: Bundle,
  name: NameValidator,
): Record<string, object> {
  return Object.fromEntries(contents.map((content) => [content.mediaType, describeBody(content, bundle, name)]));
}

function describeBody(
  { mediaType, schema, pointer, fields }: ContentModel,
  bundle: Bundle,
  name: NameValidator,
): object {
  if (!schema || mediaType.startsWith("text/") || mediaType === "*/*") return {};
  const { contentSchema } = schema;
  if (contentSchema) return { token: name(`${pointer}/contentSchema`, contentSchema) };
  const validate = name(pointer, schema);
  if (!fields) return { validate, ...describeNames(bundle, schema) };
  const texts = fields.map((field) => [field.name, describeText(field)] as const);
  return { validate, fields: Object.fromEntries(texts.filter(([, text]) => Object.keys(text).length > 0)) };
}

/** Describes the names of an object; of what may be a list or have any names there is nothing to say. */
function describeNames(bundle: Bundle, schema: Schema): object {
  const names = Object.keys(propertiesOf(bundle, schema));
  if (names.length === 0 || isOpen(bundle, schema)) return {};
  return { names: Object.fromEntries(names.map((name) => [name, 1])) };
}
