import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";
import { run, type RunResult } from "../support/programs/run.js";

/** A line of a Dockerfile. */
interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** Reads a Dockerfile: its stages, each with its instructions. */
function readStages(text: string): Instruction[][] {
  const lines = text
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter(Boolean);
  const instructions = lines.map((line) => {
    const [name = ""] = line.split(" ", 1);
    return { name, text: line.slice(name.length).trim() };
  });
  const starts = instructions.flatMap(({ name }, index) => (name === "FROM" ? [index] : []));
  return starts.map((start, index) => instructions.slice(start, starts[index + 1]));
}

const stages = readStages(readFileSync(join(root, "Dockerfile"), "utf8"));
const image = stages.at(-1) ?? [];
const textsOf = (name: string, stage = image) => stage.filter((one) => one.name === name).map(({ text }) => text);
const listOf = (name: string) => JSON.parse(/\[.*\]$/.exec(textsOf(name).join(""))?.[0] ?? "[]") as string[];

/** Does what the Dockerfile says, as far as that goes without a builder, with the packed package. */
export function testDockerfile(tarball: () => string): void {
  describe("the Dockerfile", () => {
    let folder: string;
    let emulator: ChildProcess;
    let port: string;
    let output = "";

    // Everything that is installed, and the address in use, are in other places than in the container.
    const place = (text: string) => text.replaceAll("/packed/", `${folder}/packed/`).replaceAll("4010", port);
    const path = () => [join(folder, "bin"), process.env["PATH"]].join(delimiter);
    const runHere = (program: string, args: readonly string[]): Promise<RunResult> =>
      run(program, args.map(place), { cwd: folder, env: { PATH: path(), npm_config_prefix: folder } });

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "docker-"));
      port = String(await findPort());
      chmodSync(folder, 0o755);
      mkdirSync(join(folder, "packed"));
      copyFileSync(tarball(), join(folder, "packed", basename(tarball())));
      for (const command of textsOf("RUN")) {
        const { exitCode, output } = await runHere("sh", ["-c", command]);
        if (exitCode !== 0) throw new Error(output);
      }
    });

    afterAll(() => {
      emulator.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    });

    test("is built on slim images by scripts that there are", () => {
      const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
      const called = stages.flatMap((stage) =>
        textsOf("RUN", stage).flatMap((text) => [...text.matchAll(/npm run (\S+)/g)].map(([, name = ""]) => name)),
      );

      for (const stage of stages) expect(textsOf("FROM", stage)[0]).toMatch(/^node:\d+-slim\b/);
      expect(called).toEqual(called.filter((name) => Object.hasOwn(scripts, name)));
      expect(called.length).toBeGreaterThan(0);
    });

    test("starts an emulator that no port of loopback hides, without the rights of root", async () => {
      const command = [...listOf("ENTRYPOINT"), ...listOf("CMD"), "--port", port, "--auto-login"];
      const [program = "", ...args] = command;
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      expect(textsOf("USER")).toEqual(["node"]);

      emulator = spawn(program, args, { cwd: "/", env: { PATH: path() }, ...nobody });
      await new Promise<void>((resolve, reject) => {
        emulator.stdout?.on("data", (chunk: Buffer) => {
          output += chunk.toString();
          if (output.includes("\n")) resolve();
        });
        emulator.once("error", reject);
        emulator.once("exit", (code) => reject(new Error(`ended with ${code}`)));
      });

      expect(output).toBe(`listening on http://0.0.0.0:${port}\n`);
      expect(textsOf("EXPOSE")).toEqual(["4010"]);
    });

    test("gives its addresses by the published port", async () => {
      const issuer = `http://localhost:${port}/kauth`;

      const document: unknown = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();

      expect(document).toMatchObject({ issuer, jwks_uri: `${issuer}/.well-known/jwks.json` });
    });

    test("is healthy until it stops, which it does when told to", async () => {
      const [program = "", ...args] = listOf("HEALTHCHECK");
      const ended = new Promise((resolve) => emulator.once("exit", resolve));

      const healthy = await runHere(program, args);
      emulator.kill("SIGTERM");
      const code = await ended;
      const stopped = await runHere(program, args);

      expect(healthy).toEqual({ exitCode: 0, output: "" });
      expect(code).toBe(0);
      expect(stopped.exitCode).toBe(1);
    });
  });
}

/** Returns a port that nothing listens on. */
function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
