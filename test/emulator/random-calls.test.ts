import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { baseUrls } from "../../generated/contract/index.js";
import { authorizationPrefixes, type ApiName, type SecuritySchemeName } from "../../generated/apis.js";
import { readApis } from "../../scripts/lib/model/api-model.js";
import type { OperationModel, ValueModel } from "../../scripts/lib/model/operation-model.js";
import { root } from "../../scripts/lib/project.js";
import { checkRequest } from "../../src/contract/index.js";
import { uuidOf } from "../../src/emulator/world/create-state.js";
import { emulatedOperation } from "../../src/emulator/products.js";
import { type EmulatorServer, startEmulator } from "../../src/emulator/server.js";
import { issueToken } from "../../src/emulator/login/issue-token.js";
import { callsOf, type CallTexts, type KnownValues } from "../support/arbitrary.js";
import { createCheckedFetch } from "../support/servers/emulator.js";

/** An operation of an API that is emulated. */
interface Emulated {
  readonly api: ApiName;
  readonly operation: OperationModel;
  readonly calls: fc.Arbitrary<CallTexts>;
}

const url = fc.constantFrom("https://example.com/a?b=c", "http://localhost:3000/");
const uuid = fc.integer({ min: 4000000001, max: 4000000004 }).map((id) => uuidOf(String(id)));
const userId = fc.integer({ min: 4000000001, max: 4000000005 });
const channel = fc.constantFrom("_ryan", "_apeach");

/** What there is in the default world: random texts would name nothing of it. */
const known: KnownValues = {
  ...Object.fromEntries(
    ["request_url", "image_url", "profile_image_url", "title_image_url"].map((name) => [name, url] as const),
  ),
  link: fc.record({ web_url: url }),
  header_link: fc.record({ mobile_web_url: url }),
  receiver_uuids: fc.array(uuid, { minLength: 1, maxLength: 3 }),
  target_ids: fc.array(userId, { maxLength: 3 }),
  viewer_id: userId,
  channel_ids: fc.array(channel, { minLength: 1, maxLength: 2 }),
  channel_public_id: channel,
  file_id: fc.integer({ min: 1, max: 5 }),
  user_ids: fc.array(userId.map(String), { maxLength: 2 }),
  schema: fc.constantFrom({}, { 연령: "number" }),
};

const emulated: readonly Emulated[] = readApis(join(root, "generated")).flatMap(({ name, bundle, operations }) =>
  operations
    .filter(({ operationId }) => emulatedOperation(operationId as never))
    // The pages and tokens of a login have tests of their own; random texts end at their first check.
    .filter(({ body }) => !body || body.content.some(({ fields, mediaType }) => fields ?? mediaType.endsWith("json")))
    .map((operation) => ({ api: name as ApiName, operation, calls: callsOf(bundle, operation, known) })),
);

/** Pictures of one pixel, and bytes that look like one. */
const pictures = [
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
  "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
  "iVBORw0KGgoAAAANSUhEUg==",
  "/9j/4AAQSkZJRgABAQ==",
  "DQotLWJvdW5kYXJ5DQo=",
  "",
].map((text) => Buffer.from(text, "base64"));

/** A file of a form with parts: a picture with changed bytes, under a name that needs quotes. */
const files = fc.record({
  bytes: fc.constantFrom(...pictures),
  tail: fc.uint8Array({ maxLength: 40 }),
  name: fc.constantFrom("a.png", "그림 1.gif", 'a";b.png', "a\r\nb.jpg"),
  type: fc.constantFrom("image/png", "image/gif", "application/octet-stream", ""),
});

let server: EmulatorServer;
let send: typeof fetch;

beforeAll(async () => {
  server = await startEmulator({ port: 0, host: "127.0.0.1", autoLogin: "ryan" });
  send = createCheckedFetch({ url: server.url, baseUrls: server.baseUrls, issuer: server.emulator.server.issuer });
});

afterAll(() => server.close());

/** A call that is made: by whom, and of whom where it is the app. */
interface RandomCall {
  readonly index: number;
  readonly texts: CallTexts;
  readonly persona: string;
  readonly target: number;
  readonly scheme: number;
  readonly file: { readonly bytes: Buffer; readonly tail: Uint8Array; readonly name: string; readonly type: string };
}

const randomCall = fc.nat({ max: emulated.length - 1 }).chain((index) =>
  fc.record({
    index: fc.constant(index),
    texts: emulated[index]!.calls,
    persona: fc.constantFrom("ryan", "apeach", "muzi", "muzi", "muzi", "neo", "con", "tube"),
    target: fc.integer({ min: 4000000001, max: 4000000007 }),
    scheme: fc.nat({ max: 3 }),
    file: files,
  }),
);

const keys: Readonly<Partial<Record<SecuritySchemeName, string>>> = {
  restApiKey: "00000000000000000000000000000001",
  javascriptKey: "00000000000000000000000000000002",
  nativeAppKey: "00000000000000000000000000000003",
  adminKey: "00000000000000000000000000000004",
};

async function credentialOf(
  operation: OperationModel,
  { scheme, persona }: RandomCall,
): Promise<Record<string, string>> {
  const accepted = operation.security.map((one) => one.scheme as SecuritySchemeName);
  const name = accepted[scheme % Math.max(accepted.length, 1)];
  if (name === undefined) return {};
  const { world, server: addresses } = server.emulator;
  const value = keys[name] ?? (await issueToken(world, addresses.issuer, { persona })).accessToken;
  return {
    authorization: `${authorizationPrefixes[name]} ${value}`,
    ka: "sdk/1 os/javascript origin/http%3A%2F%2Flocalhost%3A3000",
  };
}

/** Expects what holds of messages and customer files. */
function expectSoundTalk(): void {
  const { users, messages, customerFiles } = server.emulator.world.state;
  for (const { senderId, receiverId } of messages)
    for (const id of [senderId, receiverId]) expect(users.get(String(id))?.talk).toBe(true);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  for (const { schema, users: customers } of customerFiles.values())
    for (const field of customers.values())
      expect(Object.keys(schema)).toEqual(expect.arrayContaining(Object.keys(field)));
}

/** Writes a form with parts, as `fetch` does. */
async function partsOf({ file, texts }: RandomCall, fields: readonly ValueModel[]) {
  const form = new FormData();
  for (const { name, schema } of fields) {
    const isFile = schema["format"] === "binary" || schema.type === undefined || "contentMediaType" in schema;
    const text = texts.form.find(([one]) => one === name)?.[1];
    if (isFile)
      form.append(name, new Blob([new Uint8Array([...file.bytes, ...file.tail])], { type: file.type }), file.name);
    else if (text !== undefined) form.append(name, text);
  }
  const written = new Response(form);
  return { body: new Uint8Array(await written.arrayBuffer()), type: written.headers.get("content-type") ?? "" };
}

/** Builds the request, for Kakao's own address; undefined if it is not valid. */
async function toRequest(random: RandomCall): Promise<{ url: string; init: RequestInit } | undefined> {
  const { api, operation } = emulated[random.index]!;
  const headers = await credentialOf(operation, random);
  const isApp = headers["authorization"]?.startsWith("KakaoAK") === true;
  const withTarget = (pairs: CallTexts["query"], isHere: boolean) => [
    ...pairs.filter(([name]) => !isHere || !["target_id", "target_id_type"].includes(name)),
    ...(isApp && isHere
      ? [
          ["target_id", String(random.target)],
          ["target_id_type", "user_id"],
        ]
      : []),
  ];
  const takes = (names: readonly { readonly name: string }[]) => names.some(({ name }) => name === "target_id");
  const fields = operation.body?.content.flatMap((content) => content.fields ?? []) ?? [];
  const query = new URLSearchParams(withTarget(random.texts.query, takes(operation.parameters)) as [string, string][]);
  const form = new URLSearchParams(withTarget(random.texts.form, takes(fields)) as [string, string][]);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => random.texts.path[name] ?? "json");
  const isMultipart = operation.body?.content[0]?.mediaType === "multipart/form-data";
  const hasForm = operation.body !== undefined && operation.body.content[0]?.mediaType.endsWith("urlencoded") === true;
  const parts = isMultipart ? await partsOf(random, fields) : undefined;
  const body = parts?.body ?? (hasForm ? form.toString() : random.texts.json);
  if (parts) headers["content-type"] = parts.type;
  else if (hasForm) headers["content-type"] = "application/x-www-form-urlencoded";
  else if (body !== undefined) headers["content-type"] = "application/json";
  const url = `${path}?${query.toString()}`;
  const text = typeof body === "string" ? body : body && Buffer.from(body).toString();
  const request = { method: operation.method, url: baseUrls[api] + url, headers, body: text };
  const report = await checkRequest(request);
  const isValid = report.outcome === "checked" && report.violations.length === 0;
  const init = { method: operation.method, headers, ...(body !== undefined && { body }) };
  return isValid ? { url: server.baseUrls[api] + url, init } : undefined;
}

/** Expects what holds in any world, whatever was called. */
function expectSound(): void {
  const { grants, refreshTokens, accessTokens, users, codes } = server.emulator.world.state;
  for (const [token, id] of refreshTokens) expect(grants.get(id)?.refreshToken).toBe(token);
  for (const { userId } of [...accessTokens.values(), ...grants.values(), ...codes.values()])
    expect(users.get(String(userId))?.link).toBeDefined();
  for (const { grantId } of accessTokens.values()) expect(grants.has(grantId)).toBe(true);
  expectSoundCalendars();
}

function expectSoundCalendars(): void {
  const { users, publicEvents } = server.emulator.world.state.calendar;
  for (const { calendars, events, followed } of users.values()) {
    expect(calendars.size).toBeLessThanOrEqual(3);
    for (const { calendarId } of events.values()) expect(["primary", ...calendars.keys()]).toContain(calendarId);
    for (const id of followed.keys()) expect(publicEvents.has(id)).toBe(true);
  }
}

/** Follows a list to its end, which must come. */
async function followPages(first: Response, init: RequestInit): Promise<void> {
  let response = first;
  for (let pages = 0; response.headers.get("content-type")?.startsWith("application/json"); pages += 1) {
    const { after_url: next } = (await response.json()) as { after_url?: string | null };
    if (!next) return;
    expect(pages).toBeLessThan(50);
    response = await send(next, { ...(init.headers && { headers: init.headers }) });
    expect(response.status).toBe(200);
  }
}

test("random valid calls get valid responses, and leave a sound world", async () => {
  let sent = 0;
  const called = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(randomCall, { minLength: 30, maxLength: 60 }), async (calls) => {
      server.emulator.reset();
      for (const random of calls) {
        const request = await toRequest(random);
        if (!request) continue;
        sent += 1;
        const { operationId } = emulated[random.index]!.operation;
        called.add(operationId);
        const response = await send(request.url, request.init);
        expect(response.status, operationId).toBeLessThan(500);
        await followPages(response, request.init);
      }
      expectSound();
      expectSoundTalk();
    }),
    { numRuns: 10, endOnFailure: true },
  );

  expect(sent).toBeGreaterThan(100);
  expect(called.size).toBeGreaterThan(emulated.length / 2);
});

test("random files get a picture or Kakao's refusal, and every byte is kept", async () => {
  const index = emulated.findIndex(({ operation }) => operation.operationId === "uploadShareImage");
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const base = { index, texts: { path: {}, query: [], form: [], json: undefined } };
      const request = await toRequest({ ...base, persona: "muzi", target: 4000000003, scheme: 0, file });
      if (!request) return;
      const response = await send(request.url, request.init);
      const { code, infos } = (await response.json()) as {
        readonly code?: number;
        readonly infos?: { readonly original: { readonly url: string; readonly length: number } };
      };
      if (response.status !== 200) {
        expect([-2, -602, -911]).toContain(code);
        return;
      }
      const sent = Buffer.concat([file.bytes, file.tail]);
      expect(infos?.original.length).toBe(sent.length);
      const shown = await fetch(infos?.original.url ?? "");
      expect(Buffer.from(await shown.arrayBuffer())).toEqual(sent);
    }),
    { numRuns: 60 },
  );
});
