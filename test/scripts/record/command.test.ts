import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/project.js";
import { describeFailure } from "../../../scripts/record/failure.js";
import { record as recordHere } from "../../../scripts/record/run.js";
import { loadRecordings, type Recording } from "../../../scripts/lib/spec/recordings.js";
import { callableApis, type TestedApi } from "../../support/apis.js";
import { keys as fakeKeys } from "../../support/call.js";
import { checkFit, checkReplay, checkRequest } from "../../support/contract.js";
import { type HttpServer, startHttpServer } from "../../support/servers/http-server.js";
import { type MockServer, startMockServer } from "../../../src/mocks/server.js";
import { run, type RunResult } from "../../support/programs/run.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "record-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keys = { KAKAO_ACCESS_TOKEN: "access-token-1234567890", KAKAO_ADMIN_KEY: "admin-key-1234567890" };

/** Runs the command in a folder of its own, with these variables only. */
async function record(args: readonly string[], variables: Record<string, string> = keys): Promise<RunResult> {
  try {
    return { exitCode: 0, output: (await recordHere(args, { variables, folder })).join("\n") };
  } catch (error) {
    const { exitCode, message } = describeFailure(error);
    return { exitCode, output: message };
  }
}

/** Runs the real command as npm does, without any key of the machine. */
function npmRunRecord(args: readonly string[], env: Record<string, string> = keys): Promise<RunResult> {
  const none = { KAKAO_ACCESS_TOKEN: "", KAKAO_ADMIN_KEY: "", KAKAO_REST_API_KEY: "" };
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "scripts/record.ts"), "--", ...args];
  return run(process.execPath, command, { cwd: folder, env: { ...none, ...env } });
}

/** Returns the address of a server that has closed. */
async function closedAddress(): Promise<string> {
  const server = await startHttpServer(() => undefined);
  await server.close();
  return server.url;
}

function filesIn(path = folder): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => /\.(yaml|tmp)$/.test(file));
}

const kapi = callableApis.find(({ id }) => id === "kapi")!;

async function problemsOf(api: TestedApi, recording: Recording): Promise<string[]> {
  return [
    ...(await checkRequest(api, recording)),
    ...(await checkFit(recording)),
    ...(await checkReplay(api, recording)),
  ];
}

describe("record", () => {
  const user = {
    id: "1234567890123456789",
    email: "real.person@kakao.com",
    name: "김철수",
    phone: "+82 10-1234-5678",
    image: "https://k.kakaocdn.net/dn/abcdef/img_640x640.jpg",
  };
  const tokens = { access: "new-access-token-abcdef", refresh: "new-refresh-token-abcdef" };
  let server: HttpServer;
  let asked: string[];

  function response({ url = "", headers }: IncomingMessage, response: ServerResponse): void {
    asked.push(`${url} ${headers.authorization}`);
    response.setHeader("content-type", "application/json;charset=UTF-8");
    response.setHeader("set-cookie", `user=${user.id}`);
    if (url.includes("access_token_info")) {
      response.writeHead(401).end(JSON.stringify({ code: -401, msg: `no token for ${user.email} (${user.id})` }));
    } else if (url.includes("/oauth/token")) {
      response.end(
        JSON.stringify({
          token_type: "bearer",
          access_token: tokens.access,
          expires_in: 1,
          refresh_token: tokens.refresh,
        }),
      );
    } else if (url.includes("/v1/user/ids")) {
      response.end(
        `{"elements":[${user.id},42],"after_url":"https://kapi.kakao.com/v1/user/ids?from_id=${user.id}&limit=2"}`,
      );
    } else {
      const { id, ...account } = user;
      const known = { name: account.name, email: account.email, phone_number: account.phone, birthday: "0131" };
      const profile = { nickname: account.name, profile_image_url: account.image };
      const rest = JSON.stringify({ connected_at: "2022-04-11T01:45:28Z", kakao_account: { ...known, profile } });
      response.end(`{"id":${id},${rest.slice(1)}`);
    }
  }

  beforeEach(async () => {
    asked = [];
    server = await startHttpServer(response);
  });

  afterEach(() => server.close());

  const to = () => ["--base-url", `kapi=${server.url}/kapi`, "--out", folder];

  test("writes recordings that pass all checks and hold nothing personal", async () => {
    const { exitCode, output } = await npmRunRecord(["getUserMe", "listUserIds", "getAccessTokenInfo", ...to()]);

    const recordings = loadRecordings("kapi", folder);
    const text = filesIn()
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    expect([exitCode, output.split("\n").length]).toEqual([0, 3]);
    expect(recordings.map(({ operation, case: name, provenance }) => [operation, name, provenance])).toEqual([
      ["getAccessTokenInfo", "error-live", "live"],
      ["getUserMe", "success-live", "live"],
      ["listUserIds", "success-live", "live"],
    ]);
    expect((await Promise.all(recordings.map((recording) => problemsOf(kapi, recording)))).flat()).toEqual([]);
    expect([...Object.values(user), ...Object.values(keys)].filter((value) => (text + output).includes(value))).toEqual(
      [],
    );
  });

  test("gives one user one fake in all recordings of a run, with every digit", async () => {
    await record(["getUserMe", "listUserIds", "getAccessTokenInfo", ...to()]);

    const [info, me, list] = loadRecordings("kapi", folder).map(({ response }) => response.body) as [
      { msg: string },
      { id: bigint; kakao_account: { email: string } },
      { elements: bigint[]; after_url: string },
    ];
    expect(me.id).toBeTypeOf("bigint");
    expect(list.elements[0]).toBe(me.id);
    expect(list.after_url).toBe(`https://kapi.kakao.com/v1/user/ids?from_id=${me.id}&limit=2`);
    expect(info.msg).toBe(`no token for ${me.kakao_account.email} (${me.id})`);
  });

  test("lays its YAML out as npm run format does", async () => {
    await record(["getUserMe", ...to()]);

    const written = readFileSync(join(folder, "kapi/getUserMe/success-live.yaml"), "utf8");
    const place = "--stdin-filepath=spec/recordings/kapi/getUserMe/success-live.yaml";
    const formatter = join(root, "node_modules/oxfmt/bin/oxfmt");
    const formatted = execFileSync(process.execPath, [formatter, place], {
      cwd: root,
      input: written,
      encoding: "utf8",
    });

    expect(formatted).toBe(written);
  });

  test("sends the arguments of --params, and writes fakes in their place", async () => {
    const params = `{"query":{"target_id_type":"user_id","target_id":${user.id}}}`;
    const { exitCode } = await record(["getUserMe", "--from", "success-admin-key", "--params", params, ...to()]);

    const [recording] = loadRecordings("kapi", folder);
    const { id } = recording!.response.body as { id: bigint };
    expect(exitCode).toBe(0);
    expect(asked).toEqual([expect.stringContaining(`target_id=${user.id}`)]);
    expect(asked[0]).toContain(`KakaoAK ${keys.KAKAO_ADMIN_KEY}`);
    expect(recording!.call!.params!.query!["target_id"]).toBe(id);
  });

  test("sends the file of a form with parts, and writes its parts", async () => {
    const picture = { name: "picture.png", type: "image/png", base64: "iVBORw0KGgo=" };
    const original = { url: "https://a.example/a", content_type: "image/png", length: 8, width: 1, height: 1 };
    const bodies: Promise<string>[] = [];
    const upload = await startHttpServer((request, response) => {
      bodies.push(text(request));
      response.setHeader("content-type", "application/json").end(JSON.stringify({ infos: { original } }));
    });
    const params = JSON.stringify({ body: { file: picture } });
    const options = ["--params", params, "--allow-writes", "--accept"];

    const result = await record(["uploadShareImage", ...options, "--base-url", `kapi=${upload.url}`, "--out", folder]);
    await upload.close();

    const [recording] = loadRecordings("kapi", folder);
    expect(result.exitCode, result.output).toBe(0);
    expect(await Promise.all(bodies)).toEqual([expect.stringContaining('name="file"; filename="picture.png"')]);
    expect(recording!.request.headers["Content-Type"]).toBe("multipart/form-data");
    expect(recording!.call!.body).toEqual(recording!.request.body);
    expect(await problemsOf(kapi, recording!)).toEqual([]);
  });

  test("fills placeholders from the environment, and takes their values out again", async () => {
    const variables = {
      KAKAO_REST_API_KEY: "rest-api-key-1234567890",
      KAKAO_AUTHORIZE_CODE: "authorize-code-1234567890",
      KAKAO_CLIENT_SECRET: "client-secret-1234567890",
    };
    const args = [
      "requestToken",
      "--from",
      "success",
      "--allow-writes",
      "--base-url",
      `kauth=${server.url}`,
      "--out",
      folder,
    ];

    expect(await record(args, variables)).toEqual({ exitCode: 0, output: expect.any(String) as string });

    const [recording] = loadRecordings("kauth", folder);
    const text = readFileSync(join(folder, "kauth/requestToken/success-live.yaml"), "utf8");
    const kauth = callableApis.find(({ id }) => id === "kauth")!;
    expect(recording!.call!.body).toMatchObject({ client_id: "${REST_API_KEY}", client_secret: "${CLIENT_SECRET}" });
    expect(await problemsOf(kauth, recording!)).toEqual([]);
    expect([...Object.values(variables), ...Object.values(tokens)].filter((value) => text.includes(value))).toEqual([]);
  });

  test("reads keys from .env, or from the file that --env-file names", async () => {
    writeFileSync(join(folder, ".env"), "KAKAO_ACCESS_TOKEN=from-the-env-file\n");
    writeFileSync(join(folder, "other"), "KAKAO_ACCESS_TOKEN='from-another-file'\n");
    const env = { KAKAO_ACCESS_TOKEN: "" };

    await record(["getAccessTokenInfo", ...to()], env);
    await npmRunRecord(["getAccessTokenInfo", "--env-file", "other", ...to()], env);

    expect(asked.map((line) => line.split("Bearer ")[1])).toEqual(["from-the-env-file", "from-another-file"]);
  });

  test("writes over a live recording, and over no other", async () => {
    mkdirSync(join(folder, "kapi/getUserMe"), { recursive: true });
    const file = join(folder, "kapi/getUserMe/success-live.yaml");
    writeFileSync(file, "provenance: live\n");

    expect(await record(["getUserMe", ...to()])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(file, "utf8")).toContain("operation: getUserMe");

    writeFileSync(file, "provenance: derived\n");
    const { exitCode, output } = await record(["getUserMe", "--case", "success-live", ...to()]);
    expect([exitCode, output]).toEqual([
      2,
      `${file}: exists and is not a live recording: choose another name with --case`,
    ]);
    expect(readFileSync(file, "utf8")).toBe("provenance: derived\n");
    expect(asked).toHaveLength(1);
  });

  test("refuses a text that still looks personal, unless it is accepted", async () => {
    const message = "user 7712345678 is gone";
    const other = await startHttpServer((_, response) => {
      response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ code: -2, msg: message }));
    });
    const args = ["getUserMe", "--base-url", `kapi=${other.url}`, "--out", folder];

    const refused = await record(args);
    const before = filesIn();
    const accepted = await record([...args, "--accept"]);
    await other.close();

    expect(refused).toEqual({
      exitCode: 1,
      output:
        "getUserMe: response/msg may hold a personal number\nnothing was written; add --accept to write it, and check these places",
    });
    expect([before, accepted.exitCode]).toEqual([[], 0]);
    expect(readFileSync(join(folder, "kapi/getUserMe/error-live.yaml"), "utf8")).toContain(message);
  });

  test.each(["http:localhost:1", "http://localhost:1/?q=1"])("refuses the address %s, and says why", async (url) => {
    const { exitCode, output } = await record(["getUserMe", "--base-url", `kapi=${url}`, "--out", folder]);

    expect([exitCode, output]).toEqual([2, expect.stringContaining("baseUrl")]);
    expect(filesIn()).toEqual([]);
  });

  test("writes nothing when one of several calls gets no response", async () => {
    const closed = await closedAddress();
    const { exitCode, output } = await npmRunRecord([
      "getUserMe",
      "getApiStatus",
      "--base-url",
      `apiStatus=${closed}`,
      ...to(),
    ]);

    expect(asked).toHaveLength(1);
    expect(output).toBe(
      `record: getApiStatus: network request failed: ECONNREFUSED ${new URL(closed).host}: check the network, or --base-url`,
    );
    expect(exitCode).toBe(1);
    expect(filesIn()).toEqual([]);
  });
});

describe("record, where the response is not JSON,", () => {
  const torn = '{"id":7712345678,"kakao_account":{"name":"홍길순"';
  const page = "<html><body>user 7712345678</body></html>";
  let server: HttpServer;
  let sent: { status?: number; type?: string; body: string };

  beforeEach(async () => {
    server = await startHttpServer((_, response) => {
      const { status = 200, type = "application/json", body } = sent;
      response.writeHead(status, { "content-type": type }).end(body);
    });
  });

  afterEach(() => server.close());

  test.each([
    ["truncated JSON", { body: torn }, "status 200, application/json"],
    ["a page in place of JSON", { type: "text/html;charset=utf-8", body: page }, "status 200, text/html"],
    ["a page of a gateway", { status: 502, type: "text/html", body: page }, "status 502, text/html"],
    ["text of a type that tells a user", { type: "7712345678", body: "a" }, "status 200, no known type"],
    ["a page under the type of JSON", { status: 401, body: page }, "status 401, application/json"],
  ])("refuses %s", async (_, wrong, found) => {
    sent = wrong;
    const args = ["getUserMe", "--base-url", `kapi=${server.url}`, "--out", folder];

    const { exitCode, output } = await record(args);

    expect(output).toBe(`getUserMe: the response is not JSON (${found}): nothing was written`);
    expect(exitCode).toBe(1);
    expect(filesIn()).toEqual([]);
  });

  test("writes text of a type that the description has, without what stands in it", async () => {
    sent = { type: "text/xml;charset=UTF-8", body: "<result><name>홍길순</name><n>0</n></result>" };
    const env = { KAKAO_REST_API_KEY: "rest-api-key-1234567890" };
    const args = ["searchAddress", "--from", "success-xml", "--base-url", `dapi=${server.url}`, "--out", folder];

    expect(await record(args, env)).toMatchObject({ exitCode: 0 });

    const [recording] = loadRecordings("dapi", folder);
    expect(recording!.response.body).toMatch(/^<result><name>(?!홍길순)[가-힣]{3}<\/name><n>0<\/n><\/result>$/);
  });

  test("refuses text of such a type for which the description has none", async () => {
    sent = { status: 400, type: "text/xml", body: "<error>홍길순</error>" };
    const env = { KAKAO_REST_API_KEY: "rest-api-key-1234567890" };
    const args = ["searchAddress", "--from", "success-xml", "--base-url", `dapi=${server.url}`, "--out", folder];

    expect(await record(args, env)).toMatchObject({ exitCode: 1 });
    expect(filesIn()).toEqual([]);
  });

  test("writes an address of Kakao, in whatever way the other one is given", async () => {
    sent = { body: '{"id":1}' };
    const { port } = new URL(server.url);
    for (const base of [
      `http://127.1:${port}/kapi/`,
      `http://127.0.0.1:${port}/A/../kapi`,
      `http://127.0.0.1:0${port}`,
    ]) {
      expect(await record(["getUserMe", "--base-url", `kapi=${base}`, "--out", folder])).toMatchObject({ exitCode: 0 });

      const [recording] = loadRecordings("kapi", folder);
      expect(recording!.request.url).toMatch(/^https:\/\/kapi\.kakao\.com\/v2\/user\/me/);
    }
  });
});

describe("record, against the mock", () => {
  const cases = callableApis.flatMap(({ id, name, recordings }) => {
    const found = recordings.find(
      ({ operation, case: caseName }) =>
        caseName === "success" && ["getKakaoIpList", "listFriends", "searchBlog", "getJwks"].includes(operation),
    );
    return found ? [{ id, name, recording: found }] : [];
  });
  let server: MockServer;

  beforeAll(async () => {
    server = await startMockServer({ port: 0, host: "127.0.0.1" });
  });

  afterAll(() => server.close());

  test.each(cases)("records $recording.operation of $id", async ({ id, name, recording }) => {
    const env = {
      KAKAO_ACCESS_TOKEN: fakeKeys.accessToken as string,
      KAKAO_REST_API_KEY: fakeKeys.restApiKey as string,
    };
    const args = ["--from", "success", "--base-url", `${name}=${server.baseUrls[name]}`, "--out", folder];
    const { exitCode, output } = await record([recording.operation, ...args], env);

    expect([exitCode, output]).toEqual([0, expect.stringMatching(/^wrote .*success-live\.yaml$/)]);
    const [written] = loadRecordings(id, folder);
    expect(
      await problemsOf(
        callableApis.find((api) => api.id === id)!,
        written!,
      ),
    ).toEqual([]);
  });
});

describe("record --help", () => {
  test("names every option that it knows", async () => {
    const { exitCode, output } = await record(["--help"], {});

    expect(exitCode).toBe(0);
    expect([...output.matchAll(/--[a-z-]+/g)].map(([option]) => option)).toEqual(
      expect.arrayContaining([
        "--from",
        "--params",
        "--case",
        "--out",
        "--env-file",
        "--base-url",
        "--allow-writes",
        "--accept",
      ]),
    );
  });
});

describe("record refuses", () => {
  const closed = ["--base-url", "kapi=http://127.0.0.1:1"];

  test.each<[string, string[], string, number, Record<string, string>?]>([
    ["to do nothing", [], "no operation given: name at least one operationId (see --help)", 2],
    ["an unknown operation", ["getUserMi"], "unknown operation getUserMi: did you mean getUserMe?", 2],
    [
      "a call without a key",
      ["getUserMe"],
      "getUserMe: missing key: set KAKAO_ACCESS_TOKEN or KAKAO_ADMIN_KEY in the environment or in .env",
      2,
      {},
    ],
    [
      "an unknown key",
      ["getUserMe"],
      "KAKAO_ACCESS_TOKEN: shorter than 8 characters: check the value",
      2,
      { KAKAO_ACCESS_TOKEN: "abc" },
    ],
    [
      "a key that cannot stand in a header",
      ["getUserMe", ...closed],
      "getUserMe: invalid value for accessToken",
      2,
      { KAKAO_ACCESS_TOKEN: "two words here" },
    ],
    [
      "writes, unless they are allowed",
      ["getUserMe", "unlink", "sendMemoDefalt", "logout"],
      "unknown operation sendMemoDefalt: did you mean sendMemoDefault?",
      2,
    ],
    [
      "writes by name",
      ["getUserMe", "unlink", "logout"],
      "unlink, logout: may change data: add --allow-writes to allow it",
      2,
    ],
    [
      "arguments that are not JSON",
      ["getUserMe", "--params", "{"],
      '--params: expected a JSON object like {"query": {"limit": 3}}',
      2,
    ],
    [
      "arguments without a place",
      ["getUserMe", "--params", '{"limit":3}'],
      "--params: limit is not one of path, query and body",
      2,
    ],
    ["arguments of the wrong kind", ["getUserMe", "--params", '{"query":[]}'], "--params: query must be an object", 2],
    [
      "arguments that the client cannot send",
      ["getUserMe", "--params", '{"query":{"target_id":{}}}', ...closed],
      "getUserMe: target_id must be a string, a number or a boolean, got an object",
      2,
    ],
    [
      "a body for an operation that takes none",
      ["getUserMe", "--params", '{"body":{"x":1}}', ...closed],
      "--params: getUserMe takes no body: remove body",
      2,
    ],
    [
      "arguments of a path that takes none",
      ["getUserMe", "--params", '{"path":{"x":1}}', ...closed],
      "--params: x is not in the path of getUserMe: remove path",
      2,
    ],
    [
      "arguments of a path that takes others",
      ["searchAddress", "--params", '{"path":{"x":1}}', "--base-url", "dapi=http://127.0.0.1:1"],
      "--params: x is not in the path of searchAddress: use format",
      2,
      { KAKAO_REST_API_KEY: "rest-api-key-1" },
    ],
    [
      "arguments for several operations",
      ["getUserMe", "listFriends", "--params", "{}"],
      "--params: works with one operation only",
      2,
    ],
    [
      "a case of a wrong name",
      ["getUserMe", "--case", "live"],
      "--case live: expected a name like success-live or error-live",
      2,
    ],
    [
      "a recording that is not there",
      ["getUserMe", "--from", "success-none"],
      "getUserMe: --from success-none: no such recording: use one of ",
      2,
    ],
    [
      "an API that is not there",
      ["getUserMe", "--base-url", "kappi=http://localhost"],
      "--base-url kappi: unknown API: did you mean kapi",
      2,
    ],
    [
      "an invalid address",
      ["getUserMe", "--base-url", "kapi=localhost"],
      "--base-url kapi: expected an absolute URL, e.g. kapi=http://localhost:4010/",
      2,
    ],
    [
      "a file of keys that is not there",
      ["getUserMe", "--env-file", "none"],
      "--env-file: none cannot be read: check the path",
      2,
    ],
    [
      "an unknown option",
      ["getUserMe", "--alow-writes"],
      "arguments: unknown option --alow-writes (did you mean --allow-writes?)",
      2,
    ],
    [
      "a placeholder without a value",
      ["requestToken", "--allow-writes"],
      "requestToken: no value for ${",
      2,
      { KAKAO_REST_API_KEY: "rest-api-key-1" },
    ],
  ])("%s", async (_, args, message, exitCode, env) => {
    const result = await record([...args, "--out", folder], env);

    expect(result.output.startsWith(message) ? message : result.output).toBe(message);
    expect(result.exitCode).toBe(exitCode);
    expect(result.output.split("\n")).toHaveLength(1);
    expect(filesIn()).toEqual([]);
  });

  test("a folder that cannot be written to, before it calls", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");

    const { exitCode, output } = await record(["getUserMe", "--out", join(file, "recordings")]);

    const target = join(file, "recordings/kapi/getUserMe");
    expect([exitCode, output]).toEqual([2, `${target}: cannot be written to: choose another folder with --out`]);
    expect(existsSync(join(file, "recordings"))).toBe(false);
  });
});
