import { describe, expect, test } from "vitest";
import { type Arrived, calls, environment, judgeCalls } from "./lib/calls.js";
import { type Declaration, type ReadLanguage, readDeclarations } from "./lib/declarations.js";
import { checkNames } from "./lib/names.js";
import { guideSections } from "./lib/guide.js";
import { runPool } from "./lib/pool.js";
import { renderTable, replaceBetween } from "./lib/render.js";
import { readTimes } from "./lib/shell.js";
import { checksOf, readTargets, type Target } from "./lib/target.js";
import { surprisesOf } from "./lib/verdict.js";

const target: Target = {
  id: "one",
  title: "one",
  language: "One",
  document: "kapi.yaml",
  needs: [],
  kits: [],
  generate: "true",
  compile: "true",
  call: "true",
  fails: [{ checks: ["id"], why: { en: "rounds", ko: "반올림합니다" } }],
};

const right: Arrived = {
  method: "GET",
  path: "/kapi/v2/user/me",
  query: new URLSearchParams({ property_keys: environment.PROPERTY_KEYS }),
  authorization: `Bearer ${environment.ACCESS_TOKEN}`,
  body: "",
  status: 200,
  violations: undefined,
};

describe("a call of a generated client", () => {
  test("is right when it arrived as it was asked for", () => {
    expect(judgeCalls([right])["query"]).toBeNull();
  });

  test.each<[string, Partial<Arrived>, string]>([
    ["JSON as repeated names", { query: new URLSearchParams("property_keys=a&property_keys=b") }, 'sent "a"'],
    ["another scheme", { authorization: "Bearer KakaoAK" }, "Authorization: Bearer KakaoAK"],
    ["no credentials", { authorization: undefined }, "Authorization: none"],
    ["what the checker refuses", { status: 400, violations: "[]" }, "the checker refused it: []"],
    ["another path", { path: "/v2/user/me" }, "nothing was sent"],
  ])("is wrong with %s", (_, change, problem) => {
    expect(judgeCalls([{ ...right, ...change }])["query"]).toBe(problem);
  });

  test("is wrong when a list repeats its name", () => {
    const list = calls.find(({ check }) => check === "list")!;
    const repeated = new URLSearchParams("channel_ids=_frxjem&channel_ids=_xnrxjem");

    expect(judgeCalls([{ ...right, path: list.path, query: repeated }])["list"]).toContain("sent");
  });
});

describe("the verdict on a target", () => {
  const passes = { generate: null, compile: null, query: null, form: null, list: null, adminKey: null };

  test("expects what the target says", () => {
    expect(surprisesOf(target, { ...passes, id: "read 1" })).toEqual([]);
  });

  test.each([
    ["a check that fails", { ...passes, list: "sent nothing", id: "read 1" }, ["list"]],
    ["a known failure that passes", { ...passes, id: null }, ["id"]],
    ["a check that was not reached", { generate: null, compile: null }, ["query", "form", "list", "adminKey"]],
  ])("finds %s", (_, result, checks) => {
    expect(surprisesOf(target, result).map(({ check }) => check)).toEqual(checks);
  });

  test("asks for nothing behind a failure", () => {
    expect(surprisesOf(target, { generate: null, compile: "no" }).map(({ check }) => check)).toEqual(["compile"]);
  });
});

test("every target says what it needs, and a failure why", () => {
  for (const one of readTargets()) {
    expect(one.needs.length, one.id).toBeGreaterThan(0);
    for (const { checks, why } of one.fails ?? []) {
      expect(checksOf(one), one.id).toEqual(expect.arrayContaining([...checks]));
      expect(Object.values(why).join(), one.id).toMatch(/.+,.+/);
    }
  }
});

describe("the guide", () => {
  const result = { generate: null, compile: null, query: null, form: null, list: null, adminKey: null, id: "read 1" };
  const results = { one: result };

  test("has a row for each target, and each reason once with who discusses it", () => {
    const discussed = { ...target, id: "two", title: "two", fails: [{ ...target.fails![0]!, issue: "https://a" }] };

    expect(
      renderTable([target, discussed], { ...results, two: result }, "en")
        .split("\n")
        .slice(2),
    ).toEqual([
      "| One | [one](#one-one) | yes | – | yes | yes | yes | yes | yes | no |",
      "| One | [two](#one-two) | yes | – | yes | yes | yes | yes | yes | no |",
      "",
      "- 19-digit ID: rounds (no upstream issue found)",
      "  - one",
      "- 19-digit ID: rounds ([upstream](https://a))",
      "  - two",
    ]);
  });

  test("says the same in Korean, with names of tools as code", () => {
    const korean = renderTable([target], results, "ko");

    expect(korean).toContain("| One | [`one`](#one-one) | 예 | – | 예 |");
    expect(korean).toContain("- 19자리 ID: 반올림합니다");
  });

  test("names targets that exist", () => {
    const { frameworks = "" } = guideSections(readTargets(), {}, "en");

    expect(frameworks).toContain("| Rust | [openapi-generator `rust`](#rust-openapi-generator-rust)");
    expect(() => guideSections([], {}, "en")).toThrow("is unknown");
  });
});

test("a section of the guide is replaced between its marks", () => {
  expect(replaceBetween("a <!-- x --> b <!-- /x --> c", "x", "new")).toBe("a <!-- x -->\n\nnew\n\n<!-- /x --> c");
  expect(() => replaceBetween("a", "x", "new")).toThrow("is missing");
});

test("a pool runs no two of a lane at once, and each once", async () => {
  const running = new Set<string>();
  const together: string[] = [];
  const done: string[] = [];

  await runPool(
    ["a1", "a2", "b1", "c", "a3"],
    2,
    (item) => (item === "c" ? undefined : item[0]),
    async (item) => {
      running.add(item);
      if (running.size > 1) together.push([...running].join(" "));
      await Promise.resolve();
      running.delete(item);
      done.push(item);
    },
  );

  expect(done.sort()).toEqual(["a1", "a2", "a3", "b1", "c"]);
  expect(together).toContain("a1 b1");
  expect(together.filter((pair) => /a\d a\d/.test(pair))).toEqual([]);
});

test("the times that Bash prints are added up", () => {
  expect(readTimes("0m0.010s 0m0.002s\n1m2.500s 0m0.488s\n")).toBeCloseTo(63);
});

describe("the names in generated code", () => {
  const csharp = `
namespace Kapi
{
    public partial class Friend
    {
        public string? Nickname { get; set; }
        public List<string> VarFriend { get { return this.Option.Value; } }
        public enum OrderEnum
        {
            Nickname = 1,
            NICKNAME = 2
        }
    }
}`;
  const swift = `
public struct Friend: Sendable, Codable {
    public enum Order: String {
        case _1 = "1"
        case \`default\` = "default"
    }
    public var nickname: String?
    public init(nickname: String? = nil) {
        self.nickname = nickname
    }
}`;
  const dart = `
class Friend {
  String? nickname;
  Map<String, Object> required_ = const {};
  final int _hidden;
}

enum Order {
  number1._(1),
  number2._(2),
}`;

  test.each<[ReadLanguage, string, Declaration[]]>([
    [
      "csharp",
      csharp,
      [
        { type: "Friend", members: ["Nickname", "VarFriend"] },
        { type: "OrderEnum", members: ["Nickname", "NICKNAME"] },
      ],
    ],
    [
      "swift",
      swift,
      [
        { type: "Friend", members: ["nickname"] },
        { type: "Order", members: ["_1", "`default`"] },
      ],
    ],
    [
      "dart",
      dart,
      [
        { type: "Friend", members: ["nickname", "required_"] },
        { type: "Order", members: ["number1", "number2"] },
      ],
    ],
  ])("are read from %s", (language, source, expected) => {
    expect(readDeclarations(language, source)).toEqual(expected);
  });

  test.each([
    ["InlineObject", "made-up"],
    ["InlineObject12", "made-up"],
    ["inline_response_200", "made-up"],
    ["GetUserMe200Response", "made-up"],
    ["_200Response", "made-up"],
    ["EventAllOf", "made-up"],
    ["DefaultTemplateOneOf1", "made-up"],
    ["UserListElementsInner", "made-up"],
    ["`Type`", "escaped"],
    ["_Self", "escaped"],
    ["Order_", "escaped"],
    ["VarOperator", "escaped"],
  ])("are flagged: %s is %s", (type, rule) => {
    expect(checkNames([{ type, members: [] }])).toEqual([{ rule, name: type }]);
  });

  test("are flagged when two differ in case or by a number only", () => {
    const declarations = ["Friend", "friend", "Order", "Order1"].map((type) => ({ type, members: [] }));
    const members = ["appId", "appid", "_1", "required_"];

    expect(checkNames([...declarations, { type: "Token", members }], ["required_"])).toEqual([
      { rule: "numbered", name: "Order1" },
      { rule: "case", name: "friend" },
      { rule: "case", name: "Token.appid" },
    ]);
  });

  test.each(["EventLocation", "Inning", "OneOffice", "Area51", "KnownAgeRange", "Variable"])("may be %s", (type) => {
    expect(checkNames([{ type, members: ["_10Tilde14", "n1", "id"] }])).toEqual([]);
  });
});
