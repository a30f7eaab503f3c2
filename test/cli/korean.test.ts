import { beforeAll, describe, expect, test } from "vitest";
import { lines } from "../../src/cli/check/report/korean/lines.js";
import { phrases } from "../../src/cli/check/report/korean/phrases.js";
import { usage } from "../../src/cli/check/report/korean/usage.js";
import { translate } from "../../src/cli/check/report/korean/translate.js";
import { checkExchange } from "../../src/contract/index.js";
import { rules } from "../../generated/korean/rules.js";
import { readRules } from "../../scripts/lib/spec/rules.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { toExchange } from "../support/mutations/base.js";
import { listMutations } from "../support/mutations/corpus.js";
import { faulty, fitting } from "../support/traffic.js";

/** Lists everything that the checker says of a corpus of mutations. */
async function listTexts(): Promise<string[]> {
  const texts = new Set<string>();
  for (const { exchange } of listMutations(1)) {
    const report = await checkExchange(toExchange(exchange), { strict: true, showNames: true });
    if (report.outcome !== "checked") continue;
    for (const { expected, found, fix } of [...report.violations, ...report.warnings]) {
      for (const text of [expected, found, fix]) texts.add(text);
    }
  }
  return [...texts];
}

// Names, numbers, media types and values in quotes have no language.
function hasWords(text: string): boolean {
  return /[a-z] [a-z]/.test(text.replaceAll(/"[^"]*"| or /g, ""));
}

describe("a report in Korean", () => {
  let texts: string[];

  beforeAll(async () => {
    texts = await listTexts();
  });

  test("says all that the checker says of the mutations", () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => hasWords(text) && !/[가-힣]/.test(translate(text)))).toEqual([]);
  });

  test("mixes no English words in", () => {
    const mixed = texts.map((text) => translate(text)).filter((text) => / (the|with|and|is|was|in|of) /.test(text));

    expect(mixed).toEqual([]);
  });

  test("leaves names and values as they are", () => {
    expect(translate('one of "asc", "desc"')).toBe('다음 중 하나: "asc", "desc"');
    expect(translate("did you mean page?")).toBe("혹시 page입니까?");
    expect(translate("words that nobody has translated")).toBe("words that nobody has translated");
  });

  test.each([
    ["nothing, also in target_id_type", "없음(target_id_type도 같음)"],
    ["at least 1 character", "1자 이상"],
    ["send a number less than or equal to 15", "15 이하의 수를 보냅니다"],
    ["send at least 1 property", "속성을 1개 이상 보냅니다"],
    ['write one of "asc", "desc"', '다음 중 하나를 씁니다: "asc", "desc"'],
    ["write a point as x,y, longitude first, like 127.11,37.39", "127.11,37.39처럼 경도를 먼저 씁니다"],
    [
      "correct it, in the mock or recording; if Kakao responds like this, please report it",
      "에뮬레이터나 기록을 고칩니다. 카카오가 이렇게 응답한다면 알려 주시기 바랍니다",
    ],
    [
      "send Authorization: Bearer <token> or KakaoAK <key>, without the quotes",
      "Authorization: Bearer <token> 또는 KakaoAK <key> 헤더를 따옴표 없이 보냅니다",
    ],
    ["string or null", "문자열 또는 null"],
    ["move it from the URL into the body", "필드를 URL에서 본문으로 옮깁니다"],
    ["use https", "https 주소로 호출합니다"],
  ])("says %j as a Korean would", (english, korean) => {
    expect(translate(english)).toBe(korean);
  });

  test("has parts in the order of Korean", () => {
    expect(translate("at most 31 days after /from")).toBe("/from에서 최대 31일 뒤");
    expect(translate("Bearer with the accessToken or KakaoAK with the adminKey")).toBe(
      "Bearer(accessToken 값) 또는 KakaoAK(adminKey 값)",
    );
  });

  test("has as many parts as the English", () => {
    const wrong = phrases.filter(([english, korean]) => english.split("{}").length !== korean.split(/\{\d?\}/).length);

    expect(wrong).toEqual([]);
  });

  test("is printed with --lang ko, in text and in JSON", async () => {
    const { folder, remove } = createFolder({ "traffic.json": JSON.stringify([faulty, fitting]) });

    const text = await runCli(["check", "traffic.json", "--lang", "ko"], { folder });
    const json = await runCli(["check", "traffic.json", "--lang", "ko", "--format", "json"], { folder });
    remove();

    expect(text.stdout).toMatch(/ {6}기대 {2}/);
    expect(text.stdout).toMatch(/위반 \d+개: 호출 2건 중 1건/);
    expect(json.stdout).toMatch(/"fix": ?"[^"]*[가-힣]/);
  });

  test("says in Korean what a rule of a call says", async () => {
    const url = "https://dapi.kakao.com/v2/local/search/keyword.json?query=a&sort=distance";
    const request = { method: "GET", url, headers: { Authorization: "KakaoAK key" } };
    const { stdout } = await runCli(["check", "-", "--lang", "ko"], { stdin: JSON.stringify({ request }) });

    expect(stdout).toContain(`해결  ${rules["distance-from-center"]?.replace(/\.$/, "")}\n`);
  });

  test("has every rule of calls in Korean", () => {
    const said = Object.entries(rules);

    expect(said.map(([id]) => id)).toEqual(Object.keys(readRules()));
    expect(said.filter(([, text]) => !/[가-힣]/.test(text))).toEqual([]);
  });

  test("refuses another language", async () => {
    const { stderr, exitCode } = await runCli(["check", "traffic.json", "--lang", "fr"]);

    expect(stderr).toContain("check: --lang fr: expected en or ko");
    expect(exitCode).toBe(2);
  });
});

/** Removes texts that Korean leaves as they are: options, names of files and of formats, values. */
function withoutNames(text: string): string {
  return text.replaceAll(
    /--[a-z-]+|\S*[./]\S*|\b(?:API|CI|Authorization|JSON|YAML|HAR|NDJSON|UTF|URL|OAuth|GET)\b/g,
    " ",
  );
}

describe("the lines of a run in Korean", () => {
  const ignored = { request: { method: "GET", url: "https://other.example/" } };
  const withoutKey = { request: { method: "GET", url: "https://kapi.kakao.com/v2/user/me" } };
  const unknown = {
    request: { method: "GET", url: "https://kapi.kakao.com/v9/x" },
    response: { status: 200, body: {} },
  };
  const undeclared = {
    request: { method: "GET", url: "https://kapi.kakao.com/v2/user/me?abc=1", headers: { Authorization: "Bearer x" } },
    response: { status: 200, unrecorded: true },
  };

  test.each([
    ["text", ["--coverage=full"]],
    ["text", ["--output", "report.txt"]],
    ["junit", []],
    ["github", []],
  ])("hold no English in the format %s, with %j", async (format, options) => {
    const { folder, remove } = createFolder({
      "traffic.json": JSON.stringify([faulty, fitting, ignored, withoutKey, unknown, undeclared]),
      "broken.json": "{",
      "empty.json": "",
      "none.har": '{"log":{"entries":[]}}',
      "plain.json": '{"a":1}',
    });
    const files = ["traffic.json", "broken.json", "empty.json", "none.har", "plain.json", "absent.json"];

    const result = await runCli(["check", ...files, "--lang", "ko", "--format", format, ...options], { folder });
    remove();

    const { operations } = await import("../../generated/contract/index.js");
    const output =
      format === "text"
        ? result.stdout
            .split("\n\n")
            .slice(0, options.length > 0 ? undefined : 3)
            .join("\n")
        : result.stdout;
    const said = `${output}\n${result.stderr}`
      .split("\n")
      .filter((line) => !line.startsWith("  ") || format !== "text")
      .filter((line) => !/^<|^ *<testsuite/.test(line))
      .map((line) =>
        line.replaceAll(
          /<\/?[a-z-]+|\b(?:classname|name|file|message|type|title|line)=|::(?:error|notice|warning)/g,
          " ",
        ),
      )
      .filter((line) => !Object.hasOwn(operations, line.trim()));
    const english = said.filter((line) =>
      /\b(?:the|with|and|is|not|no|of|in|skipped|checked|expected|found|violations?|exchanges?|never|unknown)\b/i.test(
        withoutNames(line),
      ),
    );

    expect(said.length).toBeGreaterThan(3);
    expect(english).toEqual([]);
    expect(result.exitCode).toBe(2);
  });

  test("say when nothing was checked, and what to do", async () => {
    const { folder, remove } = createFolder({ "traffic.json": JSON.stringify([ignored]) });
    const { stdout, stderr } = await runCli(["check", "traffic.json", "--lang", "ko"], { folder });
    remove();

    expect(stdout).toMatch(/^점검한 호출 없음\n점검하지 않은 호출 1건: 알 수 없는 호스트\(13자\) 1\n비밀일 수 있어/);
    expect(stderr).toMatch(
      /^check: 점검한 호출이 없습니다\(점검하지 않은 호출 1건: 알 수 없는 호스트\(13자\) 1\)\. 카카오로/,
    );
  });

  test("name the parts of an exchange", async () => {
    const { folder, remove } = createFolder({ "traffic.json": JSON.stringify([unknown, undeclared, withoutKey]) });
    const { stdout } = await runCli(["check", "traffic.json", "--lang", "ko"], { folder });
    remove();

    expect(stdout).toMatch(/^알 수 없는 API\(GET kapi\.kakao\.com\)$/m);
    expect(stdout).toMatch(/^ {4}요청 쿼리 \/\(#1, 3자\)|^ {4}요청 쿼리/m);
    expect(stdout).toMatch(/^ {4}요청 인증 정보 /m);
  });

  test("have as many parts as the English", () => {
    const wrong = [...lines, ...usage].filter(
      ([english, korean]) => english.split("{}").length !== korean.split(/\{\d?\}/).length,
    );

    expect(wrong).toEqual([]);
  });
});

describe("arguments that cannot be used", () => {
  test.each([
    ["check --lang ko", "check: 파일이나 폴더, 또는 표준 입력을 뜻하는 -가 필요합니다."],
    ["check x --bogus --lang ko", "check: 알 수 없는 옵션입니다(--bogus). --help로 옵션을 볼 수 있습니다."],
    ["check x --formt json --lang=ko", "check: 알 수 없는 옵션입니다(--formt). 혹시 --format입니까?"],
    ["check x --lang ko --format", "check: --format 옵션에는 값이 필요합니다."],
    ["check x --lang ko --strict=1", "check: --strict 옵션에는 값을 쓸 수 없습니다."],
    ["check x --lang ko --format xml", "check: --format xml: text, json, junit, github, sarif 중 하나여야 합니다."],
    ["check x --lang ko --status 200", "check: --status 옵션에는 --operation 옵션도 필요합니다."],
    ["check x --lang ko --operation getUserMe", "check: --operation 옵션에는 --status 옵션도 필요합니다."],
    ["check x --lang ko --operation getUserMe --status a", "check: --status a: 200 같은 HTTP 상태 코드여야 합니다."],
    ["check x --lang ko --base-url kapii=x", "check: --base-url kapii: 알 수 없는 API입니다. 혹시 kapi입니까?"],
    [
      "check x --lang ko --base-url kapi=x",
      "check: --base-url kapi: 절대 URL이어야 합니다. 예: kapi=http://localhost:4010/",
    ],
    ["check x --lang ko --map no.json", "check: --map no.json: 읽을 수 없습니다(ENOENT). 파일과 권한을 확인합니다."],
    ["mcp --lang ko --bogus", "mcp: 알 수 없는 옵션입니다(--bogus). --help로 옵션을 볼 수 있습니다."],
    ["mcp x --lang ko", "mcp: 옵션만 쓸 수 있습니다. --help로 옵션을 볼 수 있습니다."],
  ])("are refused in Korean: %s", async (args, message) => {
    const { exitCode, stderr } = await runCli(args.split(" "));

    expect(stderr).toBe(`${message}\n`);
    expect(exitCode).toBe(2);
  });

  test.each(["check x --bogus", "check x --bogus --lang en", "check x --bogus -- --lang ko", "mock --lang ko"])(
    "are refused in English: %s",
    async (args) => {
      expect((await runCli(args.split(" "))).stderr).toMatch(/unknown option/);
    },
  );
});

describe.each(["check", "mcp"])("the help of %s in Korean", (command) => {
  test("has the options, commands and codes of the English one, within 120 columns", async () => {
    const [english, korean] = await Promise.all(
      ["en", "ko"].map(async (language) => (await runCli([command, "--help", "--lang", language])).stdout),
    );

    expect(korean).toMatch(/^사용법: /);
    expect(namesIn(korean)).toEqual(namesIn(english));
    expect(Math.max(...(korean ?? "").split("\n").map(widthOf))).toBeLessThanOrEqual(120);
  });
});

describe("the help of the program in Korean", () => {
  test("has every command of the English one, and says what it does in Korean", async () => {
    const english = await runCli(["--help"]);
    const korean = await runCli(["--help", "--lang", "ko"]);

    expect(korean.exitCode).toBe(0);
    expect(korean.stdout).toMatch(/^사용법: kakao-openapi <명령>/);
    expect(namesOf(korean.stdout)).toEqual(namesOf(english.stdout));
    expect(korean.stdout.split("\n").filter((line) => line !== "" && !/[가-힣]/.test(line))).toEqual([]);
    expect(english.stdout).toMatch(/^Usage: /);
  });
});

function namesOf(help: string): string[] {
  return [...help.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
}

function namesIn(help = ""): string[] {
  return [...help.matchAll(/^ {2}(--?[a-z].*?|[a-z_]+)(?= {2,}|$)/gm)].map(([, name = ""]) => name);
}

/** Counts the columns of a line; Korean letters have two. */
function widthOf(line: string): number {
  return Array.from(line).reduce((width, letter) => width + (/[가-힣]/.test(letter) ? 2 : 1), 0);
}
