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
  readonly inputs: { readonly required: readonly string[]; readonly properties: object };
  readonly steps: readonly { readonly stepId: string; readonly operationId: string }[];
}

interface WorkflowFile {
  readonly sourceDescriptions: readonly { readonly name: string }[];
  readonly workflows: readonly Workflow[];
}

interface ExecutedStep {
  readonly stepId: string;
  readonly status: string;
  readonly request: { readonly url: string };
  readonly checks: readonly { readonly name: string; readonly passed: boolean }[];
}

interface RespectReport {
  readonly files: Readonly<
    Record<string, { executedWorkflows: { workflowId: string; status: string; executedSteps: ExecutedStep[] }[] }>
  >;
}

/** What the recorded requests hold, so that the mock server answers with their recordings. */
const recorded = {
  accessToken: "${ACCESS_TOKEN}",
  clientId: "${REST_API_KEY}",
  clientSecret: "${CLIENT_SECRET}",
  query: "카카오프렌즈",
  refreshToken: "${USER_REFRESH_TOKEN}",
  restApiKey: "${REST_API_KEY}",
};
const issuedCode = "${AUTHORIZE_CODE}";

const workflows = listWorkflowFiles().flatMap((file) =>
  readWorkflows(file).workflows.map((workflow) => ({ file, workflow, workflowId: workflow.workflowId })),
);

let folder: string;
let server: MockServer;
/** Stands at the redirect URI. */
let service: HttpServer;
const calls: MockLogEntry[] = [];
const codes: (string | null)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workflows-"));
  service = await startHttpServer(({ url = "" }, response) => {
    codes.push(new URL(url, service.url).searchParams.get("code"));
    response.setHeader("content-type", "text/html").end("<p>Welcome</p>");
  });
  // The recorded answer leads to an address on the network.
  const authorize = { status: 302, headers: { location: `${service.url}/oauth?code=${issuedCode}` } };
  const log = (entry: MockLogEntry) => calls.push(entry);
  server = await startMockServer({ port: 0, host: "127.0.0.1", strict: true, log, cases: { authorize } });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([server.close(), service.close()]);
});

beforeEach(() => {
  calls.length = 0;
  codes.length = 0;
});

function readWorkflows(file: string): WorkflowFile {
  return parse(readFileSync(join(root, file), "utf8")) as WorkflowFile;
}

/** Runs one workflow of a file against the mock server, as a user would on the command line. */
async function respect(file: string, { workflowId, inputs }: Workflow, code = issuedCode) {
  const known: Readonly<Record<string, string>> = { ...recorded, code, redirectUri: `${service.url}/oauth` };
  const given = Object.keys(inputs.properties).map((name) => [name, known[name]]);
  const report = join(folder, "report.json");
  const { exitCode, stdout, stderr } = await runRedocly([
    ...["respect", file, "--workflow", workflowId, "--json-output", report],
    ...[
      "--server",
      JSON.stringify(Object.fromEntries(["dapi", "kapi", "kauth"].map((id) => [id, `${server.url}/${id}`]))),
    ],
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

  test.each(workflows)("$workflowId passes, each of its steps", async ({ file, workflow }) => {
    const { exitCode, output, executed, steps } = await respect(file, workflow);

    expect(exitCode, output).toBe(0);
    expect(executed).toMatchObject([{ workflowId: workflow.workflowId, status: "success" }]);
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
      workflow.steps.map(({ operationId }) => [operationId.split(".").pop(), 0]),
    );
  });
});
