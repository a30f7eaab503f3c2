import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/project.js";
import { freePort, untilOpen } from "../ports.js";

/** The servers that are compared. */
export const serverNames = ["kakao-openapi", "Prism", "Scalar"] as const;

/** Name of a server that is compared. */
export type ServerName = (typeof serverNames)[number];

/** A running server. */
export interface RunningServer {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
  /** Whether the paths of an API are below its ID. */
  readonly hasPrefixes: boolean;
}

/** What is installed when it is first needed, in a folder of its own, for nothing else uses it. */
const versions = {
  "@stoplight/prism-cli": "5.14.2",
  "@scalar/mock-server": "0.14.4",
  "@hono/node-server": "1.19.19",
} as const;

const folder = join(root, ".build/emulators");

/** All APIs in one document, in OpenAPI 3.0, where `KakaoAK` is an API key, which both tools know. */
const document = join(root, "generated/openapi/3.0/kakao.json");

const scalarProgram = `import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
const [file, port] = process.argv.slice(2);
const { fetch } = await createMockServer({ document: JSON.parse(readFileSync(file, "utf8")) });
serve({ fetch, port: Number(port), hostname: "127.0.0.1" });
`;

/** Installs what is compared, unless it is there. */
export function installTools(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "scalar.mjs"), scalarProgram);
  if (Object.keys(versions).every((name) => existsSync(join(folder, "node_modules", name)))) return;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, ...wanted], {
    stdio: "ignore",
  });
}

function argumentsOf(name: ServerName, port: string): readonly string[] {
  if (name === "kakao-openapi")
    return [join(root, "dist/cli.mjs"), "mock", "--port", port, "--quiet", "--auto-login=muzi"];
  if (name === "Scalar") return [join(folder, "scalar.mjs"), document, port];
  const program = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");
  return [program, "mock", document, "-p", port, "--verboseLevel", "silent"];
}

/**
 * Starts a server; ours is the compiled package.
 *
 * @param name Name of the server
 * @param every How often it is tried whether it listens, in milliseconds
 */
export async function startServer(name: ServerName, every?: number): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, argumentsOf(name, String(port)), { stdio: "ignore" });
  await untilOpen(child, port, every);
  return { child, pid: child.pid ?? 0, port, hasPrefixes: name === "kakao-openapi" };
}

/** Stops a server. */
export async function stopServer({ child }: RunningServer): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
