import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lintWithRedocly } from "../../scripts/lib/findings.js";
import { listWorkflowFiles, root } from "../../scripts/lib/project.js";
import { runRedocly } from "../../scripts/lib/tools.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../src/mocks/server.js";
import { type HttpServer, startHttpServer } from "../support/servers/http-server.js";

interface Workflow {
  readonly workflowId: string;
  readonly steps: readonly { readonly stepId: string; readonly operationId: string }[];
}

interface ExecutedStep {
  readonly stepId: string;
  readonly status: string;
  readonly request: object;
  readonly response?: { readonly statusCode: number };
  readonly checks: readonly { readonly name: string; readonly passed: boolean }[];
}

interface ExecutedWorkflow {
  readonly workflowId: string;
  readonly status: string;
  readonly executedSteps: readonly ExecutedStep[];
}

interface RespectReport {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}

/** What the recorded requests hold, so that the mock server responds with their recordings; of a key, any. */
const recorded = {
  accessToken: "ACCESS_TOKEN",
  clientId: "${REST_API_KEY}",
  clientSecret: "${CLIENT_SECRET}",
  code: "${AUTHORIZE_CODE}",
  query: "카카오프렌즈",
  refreshToken: "${USER_REFRESH_TOKEN}",
  restApiKey: "0123456789abcdef",
  state: "state of this login",
};

const workflows = listWorkflowFiles().flatMap((file) => {
  const { workflows } = parse(readFileSync(join(root, file), "utf8")) as { workflows: Workflow[] };
  return workflows.map((workflow) => ({ file, workflow, workflowId: workflow.workflowId }));
});

let folder: string;
let server: MockServer;
/** Stands at the redirect URI. */
let service: HttpServer;
const calls: MockLogEntry[] = [];
const landings: URLSearchParams[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workflows-"));
  service = await startHttpServer(({ url = "" }, response) => {
    landings.push(new URL(url, service.url).searchParams);
    response.setHeader("content-type", "text/html").end("<p>Welcome</p>");
  });
  const log = (entry: MockLogEntry) => calls.push(entry);
  server = await startMockServer({ port: 0, host: "127.0.0.1", strict: true, log });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([server.close(), service.close()]);
});

/** Writes a file with workflows in which a text is replaced. */
function writeMutant(original: string, text: string, instead: string, name = basename(original)): string {
  const content = readFileSync(join(root, original), "utf8");
  expect(content).toContain(text);
  const file = join(folder, name);
  writeFileSync(file, content.replace(text, instead).replaceAll("../../generated", join(root, "generated")));
  return file;
}

/** Runs files one after the other against the mock server; what it masks in its report would be placeholders. */
async function respect(files: readonly string[]) {
  const servers = ["dapi", "kapi", "kauth"].map((id) => [id, `${server.url}/${id}`]);
  const report = join(folder, "report.json");
  const { exitCode, stdout, stderr } = await runRedocly([
    ...["respect", ...files, "--json-output", report, "--no-secrets-masking"],
    ...["--server", JSON.stringify(Object.fromEntries(servers))],
    ...["--input", JSON.stringify({ ...recorded, redirectUri: `${service.url}/oauth` })],
  ]);
  const { files: reported } = JSON.parse(readFileSync(report, "utf8")) as RespectReport;
  return {
    exitCode,
    output: stdout + stderr,
    executed: Object.values(reported).map(({ executedWorkflows }) => executedWorkflows),
  };
}

describe("the workflows", () => {
  let result: Awaited<ReturnType<typeof respect>>;
  const executedAs = (workflowId: string) => result.executed.flat().filter((one) => one.workflowId === workflowId);

  beforeAll(async () => {
    calls.length = 0;
    result = await respect(listWorkflowFiles());
  });

  test("are those of login, token refresh, message to me, event life cycle and local search", () => {
    expect(workflows.map(({ file, workflowId }) => `${basename(file)} ${workflowId}`)).toEqual([
      "event-life-cycle.arazzo.yaml manageEvent",
      "local-search.arazzo.yaml findPlaceAddress",
      "login.arazzo.yaml getCode",
      "login.arazzo.yaml logIn",
      "memo.arazzo.yaml sendMessageToMe",
      "token-refresh.arazzo.yaml refreshTokens",
    ]);
  });

  test("pass together, and call what their steps say, without a violation", () => {
    const operations = workflows.flatMap(({ workflow }) => workflow.steps.map(({ operationId }) => operationId));

    expect(result.exitCode, result.output).toBe(0);
    expect(calls.map(({ operationId, violations }) => [operationId, violations])).toEqual(
      operations.map((operationId) => [operationId.split(".").pop(), []]),
    );
  });

  test.each(workflows)("$workflowId passes, each of its steps", ({ workflow, workflowId }) => {
    const executed = executedAs(workflowId);
    const steps = executed.flatMap(({ executedSteps }) => executedSteps);

    expect(executed).toMatchObject([{ workflowId, status: "success" }]);
    expect(steps.map(({ stepId, status }) => [stepId, status])).toEqual(
      workflow.steps.map(({ stepId }) => [stepId, "success"]),
    );
    for (const { checks } of steps) {
      expect(checks.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["success criteria check", "schema check"]),
      );
      expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    }
  });

  test("bring a code and the state of the login to the redirect URI", () => {
    expect(landings.map((query) => Object.fromEntries(query))).toEqual([
      { code: "AUTHORIZE_CODE", state: recorded.state },
    ]);
  });

  test.each([
    ["logIn", { headers: { authorization: "Bearer ACCESS_TOKEN" } }],
    ["findPlaceAddress", { url: expect.stringContaining("?x=127.05902969025047&y=37.51207412593136") as string }],
  ])("send in the last step of %s what an earlier response held", (workflowId, request) => {
    expect(executedAs(workflowId)[0]?.executedSteps.at(-1)?.request).toMatchObject(request);
  });
});

describe("a workflow does not pass", () => {
  const mutants = [
    ["whose criterion does not hold", "memo", "result_code == 0", "result_code == 1", 200],
    ["that writes JSON in a form as an object", "memo", "template_object: |-", "template_object:", 400],
    ["that sends too little", "event-life-cycle", '"title": "일정 제목",', "", 400],
    ["that takes a value that is not there", "local-search", "documents/0/x", "documents/0/z", 200],
  ] as const;
  let result: Awaited<ReturnType<typeof respect>>;

  beforeAll(async () => {
    const files = mutants.map(([, name, text, instead], index) =>
      writeMutant(`spec/workflows/${name}.arazzo.yaml`, text, instead, `mutant-${index}.arazzo.yaml`),
    );
    result = await respect(files);
  });

  test.each(mutants.map(([name, , , , status], index) => [name, index, status] as const))("%s", (_, index, status) => {
    const steps = result.executed[index]?.flatMap(({ executedSteps }) => executedSteps) ?? [];

    expect(result.exitCode).toBe(1);
    expect(result.executed[index]).toMatchObject([{ status: "error" }]);
    expect(steps.flatMap(({ response }) => (response ? [response.statusCode] : [])).at(-1)).toBe(status);
  });
});

describe("the lint of the workflows", () => {
  test.each([
    ["a step that stands twice", "event-life-cycle", "stepId: getEvent", "stepId: createEvent", "stepId-unique"],
    ["a key that Arazzo does not know", "login", "successCriteria:", "successes:", "struct"],
  ])("finds %s", async (_, name, text, instead, rule) => {
    const findings = await lintWithRedocly(
      [writeMutant(`spec/workflows/${name}.arazzo.yaml`, text, instead)],
      "redocly.yaml",
    );

    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});
