import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lintWithRedocly } from "../../scripts/lib/findings.js";
import { listWorkflowFiles, root } from "../../scripts/lib/project.js";
import { runRedocly } from "../../scripts/lib/tools.js";
import { type MockLogEntry, type MockServer, startMockServer } from "../../src/mocks/server.js";
import { type HttpServer, startHttpServer } from "../support/http-server.js";

interface Workflow {
  readonly workflowId: string;
  readonly inputs: { readonly properties: object };
  readonly steps: readonly { readonly stepId: string; readonly operationId: string }[];
}

interface ExecutedStep {
  readonly stepId: string;
  readonly status: string;
  readonly request: object;
  readonly checks: readonly { readonly name: string; readonly passed: boolean }[];
}

interface RespectReport {
  readonly files: Readonly<
    Record<string, { executedWorkflows: { workflowId: string; status: string; executedSteps: ExecutedStep[] }[] }>
  >;
}

/** What the recorded requests hold, so that the mock server responds with their recordings. */
const recorded = {
  accessToken: "ACCESS_TOKEN",
  clientId: "${REST_API_KEY}",
  clientSecret: "${CLIENT_SECRET}",
  code: "${AUTHORIZE_CODE}",
  query: "카카오프렌즈",
  refreshToken: "${USER_REFRESH_TOKEN}",
  restApiKey: "${REST_API_KEY}",
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

beforeEach(() => {
  calls.length = 0;
  landings.length = 0;
});

function findWorkflow(workflowId: string): [file: string, workflow: Workflow] {
  const found = workflows.find((one) => one.workflowId === workflowId);
  if (!found) throw new Error(`no workflow ${workflowId}`);
  return [found.file, found.workflow];
}

/** Writes a file with workflows in which a text is replaced. */
function writeMutant(original: string, text: string, instead: string): string {
  const content = readFileSync(join(root, original), "utf8");
  expect(content).toContain(text);
  const file = join(folder, basename(original));
  writeFileSync(file, content.replace(text, instead).replaceAll("../../generated", join(root, "generated")));
  return file;
}

/** Runs one workflow of a file against the mock server; what it masks in its report would be placeholders. */
async function respect(file: string, { workflowId, inputs }: Workflow) {
  const known: Readonly<Record<string, string>> = { ...recorded, redirectUri: `${service.url}/oauth` };
  const given = Object.keys(inputs.properties).map((name) => [name, known[name]]);
  const servers = ["dapi", "kapi", "kauth"].map((id) => [id, `${server.url}/${id}`]);
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const { exitCode, stdout, stderr } = await runRedocly([
    ...["respect", file, "--workflow", workflowId, "--json-output", report, "--no-secrets-masking"],
    ...["--server", JSON.stringify(Object.fromEntries(servers))],
    ...["--input", JSON.stringify(Object.fromEntries(given))],
  ]);
  const { files } = JSON.parse(readFileSync(report, "utf8")) as RespectReport;
  const executed = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  return { exitCode, output: stdout + stderr, executed, steps: executed.flatMap(({ executedSteps }) => executedSteps) };
}

describe("the workflows", () => {
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

  test.each(workflows.map(({ workflowId }) => workflowId))("%s passes, each of its steps", async (workflowId) => {
    const [file, workflow] = findWorkflow(workflowId);

    const { exitCode, output, executed, steps } = await respect(file, workflow);

    expect(exitCode, output).toBe(0);
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
    expect(calls.map(({ operationId, violations }) => [operationId, violations])).toEqual(
      workflow.steps.map(({ operationId }) => [operationId.split(".").pop(), []]),
    );
  });

  test("bring a code and the state of the login to the redirect URI", async () => {
    await respect(...findWorkflow("getCode"));

    expect(landings.map((query) => Object.fromEntries(query))).toEqual([
      { code: "AUTHORIZE_CODE", state: recorded.state },
    ]);
  });

  test.each([
    ["logIn", { headers: { authorization: "Bearer ACCESS_TOKEN" } }],
    ["findPlaceAddress", { url: expect.stringContaining("?x=127.05902969025047&y=37.51207412593136") as string }],
  ])("send in the last step of %s what an earlier response held", async (workflowId, request) => {
    const { steps } = await respect(...findWorkflow(workflowId));

    expect(steps.at(-1)?.request).toMatchObject(request);
  });
});

describe("a workflow does not pass", () => {
  test.each([
    ["whose criterion does not hold", "sendMessageToMe", "result_code == 0", "result_code == 1", 200],
    ["that writes JSON in a form as an object", "sendMessageToMe", "template_object: |-", "template_object:", 400],
    ["that sends too little", "manageEvent", '"title": "일정 제목",', "", 400],
    ["that takes a value that is not there", "findPlaceAddress", "documents/0/x", "documents/0/z", 200],
  ])("%s", async (_, workflowId, text, instead, status) => {
    const [file, workflow] = findWorkflow(workflowId);

    const { exitCode, executed } = await respect(writeMutant(file, text, instead), workflow);

    expect(exitCode).toBe(1);
    expect(executed).toMatchObject([{ workflowId, status: "error" }]);
    expect(calls.at(-1)?.status).toBe(status);
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
