import { schemaOfResponse } from "../mutations/base.js";
import { type Kinds, type Mutate, withResponse } from "./kind.js";

function ofBody(rewrite: (body: string) => string): Mutate {
  return (base) => {
    const { body } = base.exchange.response;
    if (!schemaOfResponse(base) || rewrite(body) === body) return undefined;
    return withResponse(base, { body: rewrite(body) });
  };
}

function ofType(mediaType: string): Mutate {
  return (base) => {
    if (!schemaOfResponse(base)) return undefined;
    return withResponse(base, { headers: { ...base.exchange.response.headers, "Content-Type": mediaType } });
  };
}

function ofStatus(status: number): Mutate {
  return (base) => {
    const { responses } = base.operation;
    if (String(status) in responses || `${String(status)[0]}XX` in responses) return undefined;
    return withResponse(base, { status });
  };
}

/** Returns whether a body is an object of JSON. */
const isObject = (body: string) => body.startsWith("{");

/** Faults of whole responses. */
export const responseFaults: Kinds = {
  "a response with single quotes": ofBody((body) => body.replaceAll('"', "'")),
  "a response that is cut": ofBody((body) => body.slice(0, -1)),
  "a response with a trailing comma": ofBody((body) => `${body.slice(0, -1)},${body.slice(-1)}`),
  "a response that was serialized twice": ofBody((body) => JSON.stringify(body)),
  "a response that is empty": ofBody(() => ""),
  "a response that is null": ofBody(() => "null"),
  "a response of HTML with the media type of JSON": ofBody(() => "<!DOCTYPE html><html></html>"),
  "a response of two values": ofBody((body) => `${body}\n${body}`),
  "a response in data": ofBody((body) => (isObject(body) ? `{"data":${body}}` : body)),
  "a response in a list": ofBody((body) => (isObject(body) ? `[${body}]` : body)),
  "a response as a WireMock mapping": ofBody(
    (body) => `{"request":{"method":"GET"},"response":{"status":200,"jsonBody":${body}}}`,
  ),
  "a response of an error, with the status of a success": ofBody((body) =>
    isObject(body) && !/"code"|"msg"/.test(body) ? '{"msg":"this access token does not exist","code":-401}' : body,
  ),
  "the response of another API": ofBody((body) =>
    isObject(body) ? '{"resultcode":"00","message":"success","response":{"name":"a"}}' : body,
  ),
  "a response of plain text": ofType("text/plain"),
  "a response with the media type of HTML": ofType("text/html;charset=utf-8"),
  "a response with the media type of XML": ofType("application/xml"),
  "a response with status 201": ofStatus(201),
  "a response with status 204": ofStatus(204),
  "a response with status 404": ofStatus(404),
  "a response with status 418": ofStatus(418),
  "a response with status 302": ofStatus(302),
};
