// @ts-check
import { basename, dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listOperations, listWebhooks, resolveRef } from "../../lib/model/bundle.js";
import { markInt64 } from "../../lib/int64.js";
import { fieldsOfParts, isError, isMultipart, loadRecordings } from "../../lib/spec/recordings.js";
import { placeOf } from "../../lib/yaml.js";
import { ownResponse } from "../lib/own-response.js";

/**
 * Attaches the recordings of an API to its bundle as named examples: of responses, of request bodies and of
 * parameters. A recording of an operation or a status that the spec lacks is an error.
 */
export function attachRecordings() {
  return {
    Root: {
      /**
       * @param {any} bundle
       * @param {any} context
       */
      leave(bundle, context) {
        const api = basename(dirname(context.location.source.absoluteRef));
        const placed = [...listOperations(bundle), ...listWebhooks(bundle)];
        const operations = new Map(placed.map(({ operation }) => [operation.operationId, operation]));
        for (const recording of successesFirst(loadRecordings(api))) {
          const operation = operations.get(recording.operation);
          if (!operation) throw new Error(`spec/recordings/${api}/${recording.operation}: no such operation in ${api}`);
          attachResponse(bundle, operation, recording, api);
          attachRequest(bundle, operation, recording);
        }
      },
    },
  };
}

/**
 * Sorts successes first: the first example is what the reference shows and what mock servers respond with.
 *
 * @param {import("../../lib/spec/recordings.js").Recording[]} recordings
 */
function successesFirst(recordings) {
  return [...recordings].sort((a, b) => Number(isError(a)) - Number(isError(b)));
}

/**
 * @param {any} bundle
 * @param {any} operation
 * @param {import("../../lib/spec/recordings.js").Recording} recording
 * @param {string} api
 */
function attachResponse(bundle, operation, recording, api) {
  const { status, headers, body } = recording.response;
  const response = ownResponse(bundle, operation, status);
  if (!response) {
    throw new Error(
      `spec/recordings/${api}/${recording.operation}/${recording.case}.yaml: status ${status} is not described at ${placeOf(recording.operation)}`,
    );
  }
  if (body === undefined) return;
  const [, contentType = "application/json"] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type") ?? [];
  addExample(response.content?.[contentType.split(";")[0] ?? ""], recording, body);
}

/**
 * @param {any} bundle
 * @param {any} operation
 * @param {import("../../lib/spec/recordings.js").Recording} recording
 */
function attachRequest(bundle, operation, recording) {
  const { body, params } = recording.call ?? sentByKakao(recording);
  if (body !== undefined) {
    const [mediaType] = Object.values(resolveRef(bundle, operation.requestBody ?? {}).content ?? {});
    // OpenAPI has no example of bytes: the name of the file stands for them, as in curl.
    addExample(mediaType, recording, isMultipart(recording) ? fieldsOfParts(body, ({ name }) => `@${name}`) : body);
  }
  // A refused call may be refused for its very parameters: only those of a call that went well are examples.
  if (isError(recording)) return;
  for (const parameter of operation.parameters ?? []) {
    // A plain value needs no example; a list or JSON does, and a shared parameter is no place for one call's values.
    if (parameter.$ref || (parameter.schema && parameter.schema.type !== "array")) continue;
    const value = { ...params?.path, ...params?.query }[parameter.name];
    if (value !== undefined) addExample(parameter.content?.["application/json"] ?? parameter, recording, value);
  }
}

/**
 * Returns what a webhook sends, as the values of its form or its JSON.
 *
 * @param {import("../../lib/spec/recordings.js").Recording} recording
 * @returns {import("../../lib/spec/recordings.js").Call}
 */
function sentByKakao({ request: { headers, body } }) {
  const isForm = Object.values(headers).some((value) => value.startsWith("application/x-www-form-urlencoded"));
  return { body: isForm ? Object.fromEntries(new URLSearchParams(String(body))) : body };
}

/**
 * Adds a named example unless the same value is there already.
 *
 * @param {any} holder a media type or a parameter
 * @param {import("../../lib/spec/recordings.js").Recording} recording
 * @param {unknown} value
 */
function addExample(holder, recording, value) {
  if (!holder)
    throw new Error(
      `${placeOf(recording.operation)}: the spec has no place for the example ${recording.operation}/${recording.case}`,
    );
  const examples = (holder.examples ??= {});
  const marked = markInt64(value);
  if (Object.values(examples).some((example) => isDeepStrictEqual(example.value, marked))) return;
  examples[recording.case] = { summary: recording.summary, value: marked };
}
