import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { sampleLanguages } from "../../scripts/docs-site/samples/languages.js";
import { readEditions } from "../../scripts/docs-site/pages/edition.js";
import { writeLibrary, writeSampleBook } from "../../scripts/docs-site/write/library.js";
import { root } from "../../scripts/lib/project.js";
import { docsUrl } from "../../src/docs-url.js";
import type { Library, SampleBook } from "../../src/cli/mcp/library.js";
import { lines } from "../../src/cli/check/report/korean/lines.js";
import { phrases } from "../../src/cli/check/report/korean/phrases.js";
import { forTool } from "../../src/cli/mcp/advice.js";
import { createMcpServer } from "../../src/cli/mcp/server.js";
import { openShelf } from "../../src/cli/mcp/shelf.js";
import { sampleLanguageIds } from "../../src/cli/mcp/tools/make-request-sample.js";
import { tools } from "../../src/cli/mcp/tools/index.js";
import { generatedFolder } from "../support/apis.js";
import { runCli } from "../support/programs/cli.js";
import { callTool, responseLanguages } from "../support/programs/mcp.js";

let libraries: Record<"en" | "ko", Library>;
let book: SampleBook;
let client: Client;

beforeAll(async () => {
  const editions = new Map(readEditions(generatedFolder).map((edition) => [edition.site.language, edition]));
  const [en, ko] = [editions.get("en")!, editions.get("ko")!];
  libraries = { en: writeLibrary(en), ko: writeLibrary(ko) };
  book = writeSampleBook(en.site);
  const server = createMcpServer({ library: (language) => libraries[language], samples: () => book }, "en");
  const [here, there] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: "test", version: "1.0.0" });
  await Promise.all([server.connect(there), client.connect(here)]);
});

afterAll(async () => {
  await client.close();
});

const call = (name: string, args: Readonly<Record<string, unknown>> = {}) => callTool(client, name, args);

describe("the tools", () => {
  test("are the five, each with a description and closed arguments", async () => {
    const { tools: listed } = await client.listTools();

    expect(listed.map(({ name }) => name)).toEqual([
      "search_docs",
      "get_operation",
      "explain_error",
      "check_exchange",
      "make_request_sample",
    ]);
    for (const { description, inputSchema, annotations } of listed) {
      expect(description?.length).toBeGreaterThan(80);
      expect(inputSchema).toMatchObject({
        additionalProperties: false,
        properties: { language: { enum: ["en", "ko"] } },
      });
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  test.each([
    ["search_docs", {}, "search_docs: query: required, e.g. talk_message"],
    ["search_docs", { query: {} }, "search_docs: query: expected string"],
    ["search_docs", { query: "x".repeat(20_001) }, "search_docs: query: expected at most 20000 characters"],
    ["search_docs", { query: "a", limit: 0 }, "search_docs: limit: expected integer 1–20"],
    ["search_docs", { query: "a", kinds: ["pages"] }, "search_docs: kinds: expected one of operation, webhook, field"],
    ["search_docs", { query: "a", language: "fr" }, "search_docs: language: expected one of en, ko"],
    ["search_docs", { querry: "a" }, "search_docs: unknown argument: did you mean query?"],
    ["get_operation", {}, "get_operation: operation: required"],
    [
      "get_operation",
      { operation: "getUserMe", parts: "all" },
      "get_operation: parts: expected one of overview, request",
    ],
    ["explain_error", { error: " " }, "explain_error: error: required, e.g. -402, KOE320"],
    ["check_exchange", {}, "check_exchange: expected request or response, or traffic"],
    ["check_exchange", { request: "GET" }, "check_exchange: request: expected { method, url, headers, body }"],
    ["check_exchange", { request: { url: "x" } }, "request.method: expected a string"],
    ["check_exchange", { response: [1] }, "check_exchange: response: expected { status, headers, body }"],
    [
      "check_exchange",
      { request: { method: "GET", url: "https://kapi.kakao.com/v2/user/me", header: {} } },
      "check_exchange: request: unknown argument: did you mean headers?",
    ],
    ["check_exchange", { response: { code: 200 } }, "response: unknown argument: did you mean status, headers, body?"],
    ["check_exchange", { response: { status: 200, body: {} } }, "check_exchange: a response without its request"],
    ["check_exchange", { traffic: "hello" }, "check_exchange: traffic: unknown format"],
    ["check_exchange", { traffic: " ", request: {} }, "check_exchange: expected either traffic alone"],
    ["check_exchange", { traffic: "", strict: "yes" }, "check_exchange: strict: expected boolean"],
    ["check_exchange", { traffic: "", credentials: "no" }, "check_exchange: credentials: expected boolean"],
    ["explain_error", { error: [1] }, "explain_error: error: expected string, number, object"],
    ["make_request_sample", { operation: "getUserMe", code: "cobol" }, "code: expected one of curl, typescript"],
    ["make_request_sample", { operation: "getUserMe", case: "none" }, "case: unknown case: use one of success"],
    ["make_request_sample", { operation: "getUserMe", target: "prod" }, "target: expected one of kakao, mock"],
    ["serch_docs", {}, "unknown tool: did you mean search_docs?"],
  ])("%s says what is wrong with %j", async (name, args, message) => {
    const { text, isError } = await call(name, args);

    expect(text).toContain(message);
    expect(isError).toBe(true);
  });

  test("say what is wrong in Korean, too", async () => {
    const { text, isError } = await call("get_operation", { language: "ko" });

    expect(text).toBe("get_operation: operation: 필수입니다. 예) GET https://…");
    expect(isError).toBe(true);
  });

  test("link to pages that the site has, and to nothing relative", async () => {
    const pages = new Set([
      ...libraries.en.operations.map(({ page }) => page),
      ...Object.keys(libraries.en.pages),
      ...libraries.en.index.map(([, url]) => url.replace(/#.*/, "")),
      "index.html",
      "errors/index.html",
      "webhooks/index.html",
    ]);
    for (const { id } of libraries.en.operations) {
      const { text } = await call("get_operation", { operation: id });
      const links = [...text.matchAll(/\]\(([^)\s]*)\)/g)].map(([, link = ""]) => link);
      const own = links.filter((link) => link.startsWith(docsUrl)).map((link) => link.slice(`${docsUrl}/en/`.length));

      expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
      expect(own.map((link) => link.replace(/#.*/, "")).filter((page) => !pages.has(page))).toEqual([]);
    }
  });
});

describe("search_docs", () => {
  test.each([
    ["ko", "나에게 메시지 보내기", "sendMemoDefault"],
    ["ko", "친구 목록", "listFriends"],
    ["ko", "KOE320", "errors/KOE320.html"],
    ["en", "geocode an address", "searchAddress"],
    ["en", "template_object", "#body.template_object"],
    ["en", '{"msg":"insufficient scopes.","code":-402}', "errors/-402.html"],
    ["en", "emulator auto-login", "guides/mock.html"],
  ])("in %s finds %s", async (language, query, found) => {
    const { text, isError } = await call("search_docs", { query, language });

    expect(isError).toBe(false);
    expect(text).toContain(found);
    expect(text).toContain(`${docsUrl}/${language}/`);
  });

  test("keeps to the kinds and the number that were asked for", async () => {
    const { text } = await call("search_docs", { query: "message", kinds: ["guide"], limit: 2 });

    const headings = text.split("\n").filter((line) => line.startsWith("## "));
    expect(headings).toHaveLength(2);
    expect(headings.join()).toMatch(/\/guides\/.*\/guides\//);
  });

  test.each([
    ["en", "Nothing found. Search for"],
    ["ko", "찾은 것이 없습니다"],
  ])("says in %s that nothing was found", async (language, message) => {
    const { text, isError } = await call("search_docs", { query: "zzqqxx", language });

    expect(text).toContain(message);
    expect(isError).toBe(false);
  });

  test("leaves no block of code open", async () => {
    for (const query of ["login", "template", "emulator", "retry", "webhook signature", "pagination"]) {
      const { text } = await call("search_docs", { query, limit: 20 });

      expect((text.match(/^```/gm) ?? []).length % 2, query).toBe(0);
    }
  });
});

describe("get_operation", () => {
  test.each(responseLanguages)(
    "returns every operation in %s, with its address and authorization",
    async (language, page) => {
      for (const { id, method, host, path } of libraries[language].operations) {
        const { text, isError } = await call("get_operation", { operation: id, language });

        expect(isError, id).toBe(false);
        expect(text, id).toContain(host === "" ? id : `${method} \`${host}${path}\``);
        expect(text, id).toContain(`${page}: ${docsUrl}/${language}/`);
      }
    },
  );

  test.each([
    ["its ID in any case", "GETUSERME"],
    ["method and path", "GET /v2/user/me"],
    ["method and URL", "get https://kapi.kakao.com/v2/user/me?secure_resource=true"],
  ])("finds an operation by %s", async (_, operation) => {
    const { text } = await call("get_operation", { operation });

    expect(text).toContain("operationId: `getUserMe`");
  });

  test.each([
    ["https://dapi.kakao.com/v2/local/search/address.json", "searchAddress"],
    ["/v2/local/search/address.{format}", "searchAddress"],
    ["/v2/local/search/address", "searchAddress"],
  ])("finds the operation with a format at %s", async (operation, id) => {
    const { text } = await call("get_operation", { operation });

    expect(text).toContain(`operationId: \`${id}\``);
  });

  test("asks for one where several have the path", async () => {
    const { text, isError } = await call("get_operation", { operation: "/v2/user/me" });

    expect(text).toMatch(/several operations match.*getUserMe .*postUserMe/);
    expect(isError).toBe(true);
  });

  test.each([
    ["en", "getUserM", "did you mean one of these? getUserMe (GET /v2/user/me"],
    ["ko", "getUserM", "다음 중에 찾는 API가 있습니까? getUserMe (GET /v2/user/me"],
    ["en", "delete a calendar event", "deleteEvent"],
    ["ko", "친구에게 메시지 보내기", "sendFriendsMessage"],
  ])("names in %s what %s may mean", async (language, operation, near) => {
    const { text, isError } = await call("get_operation", { operation, language });

    expect(text).toContain(near);
    expect(isError).toBe(true);
  });

  test("returns the parts that were asked for, and names the others", async () => {
    const { text } = await call("get_operation", { operation: "sendMemoDefault", parts: ["errors", "examples"] });

    expect(text).toContain("## Errors of this operation");
    expect(text).toContain("## Examples");
    expect(text).not.toContain("## Request body");
    expect(text).toContain("for `parts`: overview, request, response, discrepancies, samples.");
  });
});

describe("explain_error", () => {
  test.each(responseLanguages)("explains every code in %s, with its remedy", async (language, page) => {
    for (const { code } of libraries[language].errors) {
      const { text, isError } = await call("explain_error", { error: code, language });

      expect(isError, code).toBe(false);
      expect(text, code).toContain(`# \`${code}\``);
      expect(text, code).toContain(`${page}: ${docsUrl}/${language}/errors/${code}.html`);
    }
  });

  test("finds the code in a pasted response, or by the message alone", async () => {
    const body = await call("explain_error", { error: '{"msg":"insufficient scopes.","code":-402}' });
    const message = await call("explain_error", { error: "authorization code not found for code=abc" });
    const number = await call("explain_error", { error: -10 });

    expect(body.text).toContain("# `-402`");
    expect(message.text).toContain("# `KOE320`");
    expect(number.text).toContain("# `-10`");
  });

  test("says what the operation says of it", async () => {
    const { text } = await call("explain_error", { error: "KOE320", operation: "requestToken" });

    expect(text).toMatch(/^\[Get or refresh tokens\]\(https:[^)]*requestToken\.html\): /);
  });

  test("repeats nothing of what was pasted", async () => {
    const { text } = await call("explain_error", {
      error: "authorization code not found for code=s3cr3tC0de, token=s3cr3tT0ken",
    });

    expect(text).not.toMatch(/s3cr3t/);
  });

  test("reads a body as an object, too", async () => {
    const { text } = await call("explain_error", { error: { msg: "insufficient scopes.", code: -402 } });

    expect(text).toContain("# `-402`");
    expect(text).not.toContain("Matched by message");
  });

  test("finds the message of a recorded body, and says that no code was given", async () => {
    const { text } = await call("explain_error", { error: "authorization code not found for code=abc" });

    expect(text).toMatch(/^Matched by message: the input has no known code/);
    expect(text).toContain("# `KOE320`");
  });

  test.each([
    ["en", "zzqqxx", "no known error"],
    ["ko", "zzqqxx", "알려진 에러가 아닙니다"],
    ["en", "hello world request failed", "no known error"],
    ["en", "not found", "no known error"],
    ["en", "-9999", "no known error"],
    ["en", "500", "this is an HTTP status, not an error code"],
    ["ko", "500", "HTTP 상태 코드입니다"],
    ["en", "429 Too Many Requests", "this is an HTTP status, not an error code"],
    ["ko", "HTTP/1.1 401 Unauthorized", "HTTP 상태 코드입니다"],
  ])("says in %s that nothing matches %s", async (language, error, message) => {
    const { text, isError } = await call("explain_error", { error, language });

    expect(text).toContain(message);
    expect(text).toContain(`${docsUrl}/${language}/errors/index.html`);
    expect(isError).toBe(true);
  });

  test.each([
    ["en", "too many tokens were issued", "**A guess.**", "KOE237"],
    ["en", "402", "**A guess.**", "-402"],
    ["ko", "토큰이 만료되었습니다", "**추정한 결과입니다.**", "-401"],
  ])("says in %s that what it makes of %s is a guess", async (language, error, message, closest) => {
    const { text, isError } = await call("explain_error", { error, language });

    expect(text.startsWith(message)).toBe(true);
    expect(text).toContain(`- [${closest}](`);
    expect(text).not.toContain("# `");
    expect(isError).toBe(false);
  });
});

describe("check_exchange", () => {
  const secret = "s3cr3tAccessToken0123456789";
  const request = {
    method: "POST",
    url: `https://kapi.kakao.com/v2/api/talk/memo/default/send?${secret}=1`,
    headers: {
      Authorization: `Bearer ${secret}`,
      "Content-Type": "application/x-www-form-urlencoded",
      [secret]: secret,
    },
    body: `template_objct=${encodeURIComponent(JSON.stringify({ text: secret }))}&${secret}=${secret}`,
  };

  test.each([
    ["en", "expected", "(like template_object)", "Send a default-template message to me"],
    ["ko", "기대", "(비슷한 이름: template_object)", "나에게 기본 템플릿으로 메시지 발송"],
  ])("reports in %s what is wrong, with a link to the operation", async (language, label, like, title) => {
    const { text, isError } = await call("check_exchange", { request, language });

    expect(isError).toBe(false);
    expect(text).toContain(`/${like}`);
    expect(text).toContain(label);
    expect(text).toContain(`[${title}](${docsUrl}/${language}/api/`);
  });

  test.each(["en", "ko"])("shows no secret in %s", async (language) => {
    const response = {
      status: 200,
      headers: { "Set-Cookie": secret },
      body: { result_code: secret, [secret]: secret },
    };
    const curl = `curl '${request.url}' -H 'Authorization: Bearer ${secret}' -d '${request.body}'`;
    const texts = [
      await call("check_exchange", { request, response, strict: true, language }),
      await call("check_exchange", { traffic: curl, language }),
      await call("check_exchange", { traffic: secret, language }),
      await call("check_exchange", { traffic: curl.slice(0, -1), language }),
      await call("check_exchange", { traffic: `{"log":{"entries":[{"request":{"url":"${secret}`, language }),
      await call("check_exchange", { traffic: `POST ${request.url}\nX-Y: ${secret}\n\n${secret}`, language }),
      await call("check_exchange", { traffic: JSON.stringify([{ [secret]: secret, request: secret }]), language }),
      await call("check_exchange", { traffic: `request:\n  method: [${secret}\n`, language }),
      await call("check_exchange", { request: { ...request, [secret]: secret }, language }),
      await call("check_exchange", { request, operation: secret, language }),
      await call("check_exchange", { [secret]: secret, language }),
      await call("explain_error", { error: { [secret]: secret, code: secret }, language }),
      await call("explain_error", { error: `too many tokens were issued ${secret}`, language }),
      await call("search_docs", { query: secret, language }),
      await call("get_operation", { operation: `/v2/${secret}`, language }),
      await call("make_request_sample", { operation: "getUserMe", case: secret, language }),
      await call("check_exchange", { request: { method: secret, url: secret }, language }),
      await call("check_exchange", {
        request: { method: "GET", url: `https://${secret}.internal.example/x` },
        language,
      }),
      await call("check_exchange", {
        request: { method: "GET", url: `https://${secret}.kakao.com/v2/user/me` },
        language,
      }),
      await call("check_exchange", {
        operation: "getUserMe",
        request: { method: "GET", url: `https://${secret}:${secret}@${secret}.example/${secret}` },
        language,
      }),
    ].map(({ text }) => text);

    // A parser of URLs writes hosts in lower case.
    expect(texts.filter((text) => text.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    expect(texts.every((text) => text.length > 20)).toBe(true);
  });

  const clean = { ...request, method: "GET", url: "https://kapi.kakao.com/v2/user/me", headers: {}, body: undefined };

  test.each([
    ["a request that fits", { request: clean, credentials: false }, "api/user/getUserMe.html"],
    ["a misspelt path", { request: { ...clean, url: `${clean.url}e` } }, "api/user/getUserMe.html"],
    ["an unknown path", { request: { ...clean, url: "https://kapi.kakao.com/v9/zzz" } }, "index.html"],
    ["another host", { request: { ...clean, url: "https://x.example/" } }, "guides/contract-testing.html"],
    ["an unknown format", { traffic: "hello" }, "guides/contract-testing.html"],
    ["traffic that fits", { traffic: `curl ${clean.url}`, credentials: false }, "api/user/getUserMe.html"],
  ])("links to a page for %s", async (_, args, page) => {
    for (const language of ["en", "ko"]) {
      const { text } = await call("check_exchange", { ...args, language });

      expect(text).toContain(`${docsUrl}/${language}/${page}`);
    }
  });

  test.each([
    ["another host", { request: { ...clean, url: "https://x.example/" } }],
    ["an unknown format", { traffic: "hello" }],
    ["nothing", { traffic: "" }],
    ["half of a HAR file", { traffic: '{"log":{"entries":[{"request":{"method":"GET"' }],
  ])("is an error for %s", async (_, args) => {
    expect((await call("check_exchange", args)).isError).toBe(true);
  });

  test("advises no option of the command, which a client of the server does not have", () => {
    const advised = [...phrases, ...lines].flat().filter((text) => text.includes("--"));

    expect(advised.length).toBeGreaterThan(10);
    expect(advised.map((text) => forTool(text, "traffic", "ko")).filter((text) => text.includes("--"))).toEqual([]);
  });

  test.each(["en", "ko"])("names no file in %s", async (language) => {
    const { text } = await call("check_exchange", { request, language });

    expect(text).not.toMatch(language === "ko" ? /stdin|check:|exchange #/ : /stdin|check:/);
  });

  test("checks a response by the operation alone", async () => {
    const { text } = await call("check_exchange", {
      operation: "getUserMe",
      response: { status: 200, body: { id: 1 } },
    });

    expect(text).toContain("No violations: 1 exchange checked");
  });

  test("keeps every digit of an ID", async () => {
    const { text } = await call("check_exchange", {
      operation: "getUserMe",
      response: { status: 200, body: '{"id":1234567890123456789}' },
    });

    expect(text).toContain("No violations");
  });
});

describe("make_request_sample", () => {
  test("has the programming languages of the pages", () => {
    expect([...sampleLanguageIds]).toEqual(sampleLanguages.map(({ id }) => id));
  });

  test.each(responseLanguages)("has in %s a sample of every operation in every language", async (language, page) => {
    for (const { id, host } of libraries[language].operations.filter((one) => one.host !== "")) {
      for (const code of sampleLanguageIds) {
        const { text, isError } = await call("make_request_sample", { operation: id, code, language });

        expect(isError, id).toBe(false);
        expect(text, `${id} ${code}`).toMatch(/```\w+\n[^]{20,}\n```/);
        expect(text, `${id} ${code}`).not.toMatch(/[\uE000\uE001]/);
        if (code === "curl") expect(text, id).toContain(host);
        expect(text, id).toContain(`${page}: ${docsUrl}/${language}/`);
      }
    }
  });

  test.each([
    ["en", "Start the emulator first", "Set these environment variables first: `ACCESS_TOKEN`"],
    ["ko", "먼저 에뮬레이터를 시작합니다", "먼저 다음 환경 변수를 설정합니다: `ACCESS_TOKEN`"],
  ])("points in %s at the emulator", async (language, start, variables) => {
    const { text } = await call("make_request_sample", { operation: "getUserMe", target: "mock", language });

    expect(text).toContain("http://127.0.0.1:4010/kapi/v2/user/me");
    expect(text).not.toContain("kapi.kakao.com");
    expect(text).toContain(start);
    expect(text).toContain(variables);
  });

  test.each(sampleLanguageIds)("names the variables that a sample in %s reads", async (code) => {
    const { text } = await call("make_request_sample", { operation: "getUserMe", code });

    expect(text).toContain("environment variables first: `ACCESS_TOKEN`");
  });

  test("shows another case, and lists the rest", async () => {
    const { text } = await call("make_request_sample", { operation: "sendMemoDefault", case: "success-feed" });

    expect(text).toContain('"object_type": "feed"');
    expect(text).toContain("- `success-list`: ");
    expect(text).not.toContain("- `success-feed`: ");
  });

  test.each([
    ["en", "no request to sample"],
    ["ko", "예제가 없습니다"],
  ])("says in %s that a webhook is sent by Kakao", async (language, message) => {
    const { operations } = libraries.en;
    const webhook = operations.find(({ host }) => host === "")?.id;
    const { text, isError } = await call("make_request_sample", { operation: webhook, language });

    expect(text).toContain(message);
    expect(isError).toBe(true);
  });
});

describe("kakao-openapi mcp", () => {
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
  };
  const list = { jsonrpc: "2.0", id: 2, method: "tools/list" };

  test("responds on stdout, a message a line, until stdin ends", async () => {
    const stdin = [initialize, { jsonrpc: "2.0", method: "notifications/initialized" }, list]
      .map((message) => `${JSON.stringify(message)}\n`)
      .join("");

    const { exitCode, stdout, stderr } = await runCli(["mcp", "--lang", "ko"], { stdin });

    const messages = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number; result: { tools?: unknown[] } });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(messages.map(({ id }) => id)).toEqual([1, 2]);
    expect(messages[1]?.result.tools).toHaveLength(tools.length);
    expect(stdout).toContain('"default":"ko"');
  });

  test("responds to a call that still runs when stdin ends", async () => {
    const params = {
      name: "check_exchange",
      arguments: { operation: "getUserMe", response: { status: 200, body: {} } },
    };
    const stdin = [initialize, { jsonrpc: "2.0", id: 2, method: "tools/call", params }]
      .map((message) => `${JSON.stringify(message)}\n`)
      .join("");

    const { exitCode, stdout } = await runCli(["mcp"], { stdin });

    expect(exitCode).toBe(0);
    expect(stdout).toContain('"id":2');
  });

  test("repeats nothing of what is no message", async () => {
    const { exitCode, stdout, stderr } = await runCli(["mcp"], { stdin: "s3cr3t\n" });

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(stderr).toBe("mcp: a message on stdin was ignored: expected JSON-RPC, one message per line\n");
  });

  test.each([
    [["mcp", "--lang", "fr"], "mcp: --lang fr: expected en or ko\n"],
    [["mcp", "--port", "1"], /^mcp: unknown option --port/],
    [["mcp", "stdio"], "mcp: expected options only (see --help)\n"],
  ])("refuses %j", async (args, message) => {
    const { exitCode, stderr } = await runCli(args);

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("explains itself and each tool with --help", async () => {
    const { exitCode, stdout } = await runCli(["mcp", "--help"]);

    expect(exitCode).toBe(0);
    for (const { name } of tools) expect(stdout).toContain(name);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe("the shelf", () => {
  test("says what to do where its files are missing", () => {
    expect(() => openShelf("/nowhere").library("en")).toThrow(
      "mcp: en.json.br cannot be read (ENOENT): reinstall kakao-openapi, or in its repository run npm run package",
    );
  });
});

describe.each(["en", "ko"])("the guide in %s", (language) => {
  const guide = readFileSync(join(root, "docs/guides", language, "mcp.md"), "utf8");

  test("sets every client up with a command that there is", () => {
    const configurations = [...guide.matchAll(/```json\n([^]*?)```/g)].map(
      ([, text = ""]) => JSON.parse(text) as object,
    );
    const servers = configurations.flatMap(
      (one) => Object.values(one) as { kakao: { command: string; args: string[] } }[],
    );

    expect(servers.map(({ kakao }) => [kakao.command, ...kakao.args].join(" "))).toEqual(
      Array(3).fill("kakao-openapi mcp"),
    );
    expect(guide).toContain("claude mcp add kakao -- kakao-openapi mcp");
  });

  test("installs the package as the README does, for it is not published", () => {
    const [, pack = ""] = /^(npm ci && .*npm pack)$/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];

    expect(pack).not.toBe("");
    expect(guide).toContain(pack);
    expect(guide).toContain(`npm install --global ./kakao-openapi-${manifest.version}.tgz`);
    expect(guide).not.toContain('"-y"');
  });

  test("names every tool", () => {
    for (const { name } of tools) expect(guide).toContain(`\`${name}\``);
  });
});
