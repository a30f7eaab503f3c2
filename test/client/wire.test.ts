import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listOperations, type PlacedOperation } from "../../scripts/lib/model/openapi.js";
import { KakaoError } from "../../src/errors.js";
import { callableApis, type TestedApi } from "../support/apis.js";
import { placeholders } from "../support/call.js";
import { contentOf, decode, type Field, type Fields, fieldsOf, type Values, valuesOf } from "../support/wire.js";

const address = "https://wire.test";

type Methods = Record<string, (path: string, call: object) => Promise<unknown>>;

/** Sends values with the client, and gives the request that came out. */
async function send(api: TestedApi, { method, path }: PlacedOperation, values: Values): Promise<Request> {
  const sent: Request[] = [];
  const client = api.createClient({
    ...placeholders,
    baseUrls: { [api.name]: address },
    fetch: (request) => {
      sent.push(request);
      // Not a success, whose body the client would read as the operation describes it.
      return Promise.resolve(new Response("{}", { status: 400 }));
    },
  }) as Methods;
  await client[method]!(path, { params: { path: values.path, query: values.query }, body: values.body });
  return sent[0]!;
}

/** Returns the values that are sent: all but undefined ones, and lists without an item unless they are JSON. */
function sentOf(values: Record<string, unknown> | undefined, fields: readonly Field[]) {
  const isJson = (name: string) => fields.find((field) => field.name === name)?.style === "json";
  const isSent = ([name, value]: [string, unknown]) =>
    value !== undefined && (!Array.isArray(value) || value.length > 0 || isJson(name));
  return values && Object.fromEntries(Object.entries(values).filter(isSent));
}

function withoutUndefined(values: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  return values && Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

async function withContent(values: Record<string, unknown> | undefined): Promise<Record<string, unknown> | undefined> {
  const pairs = Object.entries(values ?? {}).map(async ([name, value]) => [
    name,
    value instanceof Blob ? await contentOf(value) : value,
  ]);
  return values && (Object.fromEntries(await Promise.all(pairs)) as Record<string, unknown>);
}

const operations = callableApis.flatMap((api) =>
  listOperations(api.bundle).map((placed) => ({
    id: placed.operation.operationId,
    api,
    placed,
    fields: fieldsOf(api.bundle, placed.operation),
  })),
);

const hasFields = ({ path, query, form, mediaType }: Fields): boolean =>
  path.length + query.length + form.length > 0 || mediaType === "application/json";

/** The headers by media type. */
const contentTypes: Readonly<Record<string, RegExp>> = {
  "application/json": /^application\/json$/,
  "application/x-www-form-urlencoded": /^application\/x-www-form-urlencoded;charset=utf-8$/,
  "multipart/form-data": /^multipart\/form-data; ?boundary=\S+$/,
};

describe("what a call puts on the wire", () => {
  test.each(operations.filter(({ fields }) => hasFields(fields)))(
    "can be read back by the description: $id",
    async ({ api, placed, fields }) => {
      await fc.assert(
        fc.asyncProperty(valuesOf(fields), async (values) => {
          const request = await send(api, placed, values);

          const decoded = await decode(request, address, fields, values);

          expect(decoded).toEqual({
            path: values.path,
            query: sentOf(values.query, fields.query),
            body: await withContent(
              fields.form.length > 0 ? sentOf(values.body, fields.form) : withoutUndefined(values.body),
            ),
          });
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(operations.filter(({ fields }) => fields.mediaType !== undefined))(
    "says what its body is: $id",
    async ({ api, placed, fields }) => {
      const request = await send(api, placed, { path: {}, query: {}, body: {} });

      expect(request.headers.get("content-type")).toMatch(contentTypes[fields.mediaType!]!);
    },
  );

  test.each(operations.filter(({ fields }) => fields.mediaType === undefined))(
    "has no content type without a body: $id",
    async ({ api, placed, fields }) => {
      const path = Object.fromEntries(fields.path.map(({ name }) => [name, "json"]));

      const request = await send(api, placed, { path, query: {}, body: undefined });

      expect(request.headers.has("content-type")).toBe(false);
    },
  );

  const singles = operations.flatMap(({ id, api, placed, fields }) => [
    ...fields.query.map(({ name }) => ({
      id,
      name,
      api,
      placed,
      values: { path: {}, query: { [name]: null }, body: {} },
    })),
    ...fields.form.map(({ name }) => ({
      id,
      name,
      api,
      placed,
      values: { path: {}, query: {}, body: { [name]: null } },
    })),
  ]);

  test.each(singles)("is never null: $id, $name", async ({ id, name, api, placed, values }) => {
    const path = placed.path.includes("{") ? { format: "json" } : {};

    const sending = send(api, placed, { ...values, path });

    await expect(sending).rejects.toThrow(KakaoError);
    await expect(sending).rejects.toThrow(`${id}: ${name} is null, which cannot be sent: omit it`);
  });

  test("covers operations of all forms", () => {
    expect(operations.filter(({ fields }) => !hasFields(fields)).length).toBeLessThan(20);
  });
});
