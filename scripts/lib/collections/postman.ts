import type { CollectedApi, CollectedRequest } from "./requests.js";
import { secretsOf, variableOf } from "./requests.js";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** Fails a request whose response is neither a success nor a redirect. */
const check = ["pm.test(pm.info.requestName, () => pm.expect(pm.response.code).to.be.within(200, 399));"];

/** Renders a collection of Postman, version 2.1, with a folder for each API. */
export function postmanCollection(apis: readonly CollectedApi[]): object {
  return {
    info: { name: "Kakao REST APIs", schema },
    event: [{ listen: "test", script: { type: "text/javascript", exec: check } }],
    variable: [
      ...apis.map(({ api, server }) => ({ key: variableOf(api), value: server })),
      ...secretsOf(apis).map((key) => ({ key, value: "", type: "string" })),
    ],
    item: apis.map(({ title, requests }) => ({ name: title, item: requests.map(itemOf) })),
  };
}

/** Renders an environment of Postman that sends everything to the mock server. */
export function postmanMock(apis: readonly CollectedApi[], mock: string): object {
  return {
    name: "Mock server",
    values: [
      ...apis.map(({ api }) => ({ key: variableOf(api), value: `${mock}/${api}`, enabled: true })),
      ...secretsOf(apis).map((key) => ({ key, value: `my-${key.toLowerCase()}`, enabled: true })),
    ],
  };
}

function itemOf({ name, summary, method, url, headers, body }: CollectedRequest): object {
  return {
    name,
    request: {
      description: summary,
      method,
      url,
      header: Object.entries(headers).map(([key, value]) => ({ key, value })),
      ...(body && { body: bodyOf(body) }),
    },
  };
}

function bodyOf(body: NonNullable<CollectedRequest["body"]>): object {
  if ("json" in body) return { mode: "raw", raw: body.json, options: { raw: { language: "json" } } };
  const fields = body.form.map(({ name: key, value }) =>
    typeof value === "string" ? { key, value, type: "text" } : { key, type: "file", src: `files/${value.name}` },
  );
  return body.multipart ? { mode: "formdata", formdata: fields } : { mode: "urlencoded", urlencoded: fields };
}
