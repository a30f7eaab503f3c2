import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Coverage, createCoverageMeter } from "../../src/cli/check/coverage/coverage.js";
import { renderCoverage } from "../../src/cli/check/coverage/render-coverage.js";
import type { Documented } from "../../src/contract/documented.js";
import { exercisedBy, setsOf } from "../../src/cli/check/coverage/exercised.js";
import { membersIn } from "../../src/cli/check/coverage/members.js";
import { documented } from "../../generated/documented.js";
import { listOperations, listWebhooks } from "../../scripts/lib/model/openapi.js";
import { root } from "../../scripts/lib/project.js";
import { apis } from "../support/apis.js";
import { createFolder, runCli } from "../support/programs/cli.js";
import { faulty, fitting, foreign } from "../support/traffic.js";

const kapi = apis.find(({ id }) => id === "kapi")!;
const nothing: Documented = { parameters: [], request: [], response: [], statuses: [] };
const lists = (sets: Record<string, Iterable<string>>) =>
  Object.fromEntries(Object.entries(sets).map(([name, items]) => [name, [...items]]));

describe("the members of a value", () => {
  const pointers = new Set(["/a", "/a/b", "/list", "/list/*/id", "/map", "/map/*/id", "/x~1y"]);

  test.each([
    ["are those that are documented", { a: { b: 1, c: 2 }, d: 3 }, ["/a", "/a/b"]],
    ["may be in items", { list: [{ id: 1 }, { id: 2 }, { other: 1 }] }, ["/list", "/list/*/id"]],
    ["may be below any name of a map", { map: { one: { id: 1 } } }, ["/map", "/map/*/id"]],
    ["may be null", { a: null }, ["/a"]],
    ["are escaped as JSON Pointers are", { "x/y": 1 }, ["/x~1y"]],
    ["do not exist in a string", "a", []],
    ["do not exist in undefined", undefined, []],
  ])("%s", (_, value, expected) => {
    expect([...membersIn(value, pointers)]).toEqual(expected);
  });

  test("are found in a value of any depth", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);

    expect([...membersIn(deep, pointers)]).toEqual([]);
  });
});

describe("what an exchange exercises", () => {
  test("are its parameters, the members of its bodies, and its status", () => {
    const sets = setsOf({
      parameters: ["path format", "query q", "query page"],
      request: ["/name"],
      response: ["/id", "/name"],
      statuses: ["200", "4XX"],
    });

    const seen = exercisedBy(
      {
        request: { method: "POST", url: "https://a.example/b.json?q=1&other=2", body: '{"name":1}' },
        response: { status: 404, body: { id: 1, other: 2 } },
      },
      sets,
    );

    expect(lists(seen)).toEqual({
      parameters: ["path format", "query q"],
      request: ["/name"],
      response: ["/id"],
      statuses: ["4XX"],
    });
  });

  test("are the fields of a form, and the members of the JSON in them", () => {
    const sets = setsOf({ ...nothing, parameters: ["form a", "form b"], request: ["/a/link", "/a/text"] });
    const headers = { "content-type": "application/x-www-form-urlencoded;charset=utf-8" };
    const body = new URLSearchParams({ a: '{"link":{},"z":1}', c: "1" }).toString();

    const seen = exercisedBy({ request: { method: "POST", url: "https://a.example/", headers, body } }, sets);

    expect(lists(seen)).toEqual({ parameters: ["form a"], request: ["/a/link"], response: [], statuses: [] });
  });
});

describe("the coverage", () => {
  const small = {
    getUserMe: { ...nothing, parameters: ["query target_id", "query x"], response: ["/id"], statuses: ["200"] },
  };

  test("counts what is exercised, once, and lists what is not", () => {
    const meter = createCoverageMeter({ ...documented, ...small });
    meter.add("getUserMe", fitting);
    meter.add("getUserMe", fitting);

    const { apis, operations } = meter.coverage();

    expect(operations["getUserMe"]).toEqual({
      api: "kapi",
      exchanges: 2,
      missing: { parameters: ["query x"], request: [], response: [], statuses: [] },
    });
    expect(operations["unlink"]?.exchanges).toBe(0);
    expect(apis["kapi"]?.operations).toEqual(figure(1, listOperations(kapi.bundle).length));
    expect(apis["dapi"]?.operations.exercised).toBe(0);
  });

  test("shows 100% only if all is exercised, or nothing is documented", () => {
    const figures = { operations: figure(199, 200), parameters: figure(0, 0) };
    const coverage = { total: { ...figures, request: figure(1, 1), response: figure(0, 5), statuses: figure(2, 3) } };

    const [, row] = renderCoverage({ ...coverage, apis: {}, operations: {} }, "figures").split("\n");

    expect(row?.split(/ {2,}/)).toEqual(["all", "199/200", "99%", "-", "1/1 100%", "0/5", "0%", "2/3", "66%"]);
  });

  function figure(exercised: number, documented: number) {
    return { exercised, documented, percent: documented === 0 ? 100 : Math.floor((100 * exercised) / documented) };
  }

  test("lists everything of the description, nothing twice", () => {
    const all = Object.values(documented).flatMap((lists) => Object.values(lists) as string[][]);
    const described = apis.flatMap(({ bundle }) => [...listOperations(bundle), ...listWebhooks(bundle)]);

    expect(Object.keys(documented).sort()).toEqual(described.map(({ operation }) => operation.operationId).sort());
    for (const list of all) expect(new Set(list).size).toBe(list.length);
    expect(documented.sendMemoDefault.parameters).toEqual(["form template_object"]);
    expect(documented.sendMemoDefault.request).toContain("/template_object/buttons/*/link/web_url");
    expect(documented.getUserMe.response).toEqual(expect.arrayContaining(["/kakao_account/profile/nickname", "/code"]));
  });

  test("is full where our recordings are: every operation is exercised", async () => {
    const { stdout } = await runCli(["check", "spec/recordings", "--format", "json", "--coverage"], { folder: root });
    const { coverage } = JSON.parse(stdout) as { coverage: Coverage };

    expect(coverage.total.operations.percent).toBe(100);
    expect(coverage.total.parameters.percent).toBeGreaterThan(90);
    expect(coverage.total.parameters.percent).toBeLessThan(100);
  });
});

describe("the option --coverage", () => {
  const stdin = JSON.stringify([fitting, faulty, foreign]);

  test("prints a table behind the report", async () => {
    const { stdout } = await runCli(["check", "-", "--coverage"], { stdin });

    expect(stdout).toMatch(/^coverage +operations +parameters +in requests +in responses +statuses$/m);
    expect(stdout).toMatch(/^kapi +1\/\d+ +1% +2\/\d+ +1% /m);
    expect(stdout).not.toContain("never called");
  });

  test("lists what is missing in its full form", async () => {
    const uncalled = Object.keys(documented).length - 1;

    const { stdout } = await runCli(["check", "-", "--coverage=full"], { stdin });

    expect(stdout).toMatch(
      new RegExp(
        `^never called\\n( {2}\\w+\\n){${uncalled}}getUserMe: never seen\\n {2}parameters {3}query secure_resource`,
        "m",
      ),
    );
  });

  test.each([
    ["junit", "stderr"],
    ["sarif", "stderr"],
    ["github", "stdout"],
  ] as const)("leaves a report as %s whole: it goes to %s", async (format, stream) => {
    const result = await runCli(["check", "-", "--coverage", "--format", format], { stdin });

    expect(result[stream]).toMatch(/^coverage +operations/m);
    expect(result[stream === "stderr" ? "stdout" : "stderr"]).not.toContain("operations  ");
  });

  test("writes itself to a file as JSON", async () => {
    const { folder, remove } = createFolder({});
    try {
      const { stdout } = await runCli(["check", "-", "--coverage-file", "coverage.json"], { stdin, folder });
      const coverage = JSON.parse(readFileSync(join(folder, "coverage.json"), "utf8")) as Coverage;

      expect(coverage.operations["getUserMe"]?.exchanges).toBe(2);
      expect(stdout).not.toContain("coverage");
    } finally {
      remove();
    }
  });
});
