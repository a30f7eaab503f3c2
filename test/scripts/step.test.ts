import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runPlan, type Step } from "../../scripts/lib/step.js";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "step-"));
  mkdirSync(join(project, "generated"));
  writeFileSync(join(project, "generated/kept.txt"), "old");
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const writing: Step = {
  name: "writing",
  run(generated) {
    writeFileSync(join(generated, "kept.txt"), "new");
    writeFileSync(join(generated, "added.txt"), "new");
    return Promise.resolve("two files");
  },
};

const failing: Step = { name: "failing", run: () => Promise.reject(new Error("spec/a.yaml:3:1 is wrong")) };

describe("runPlan", () => {
  test("puts what the steps wrote in the place of generated/", async () => {
    await runPlan(writing, project);

    expect(readFileSync(join(project, "generated/kept.txt"), "utf8")).toBe("new");
    expect(readdirSync(join(project, "generated")).sort()).toEqual(["added.txt", "kept.txt"]);
  });

  test("leaves generated/ as it was when a later step fails, and names the step and the place", async () => {
    await expect(runPlan({ inOrder: [writing, failing] }, project)).rejects.toThrow(
      "failing: spec/a.yaml:3:1 is wrong",
    );

    expect(readdirSync(join(project, "generated"))).toEqual(["kept.txt"]);
    expect(readFileSync(join(project, "generated/kept.txt"), "utf8")).toBe("old");
  });

  test("starts parallel steps at once, and a later one when all of them have ended", async () => {
    const events: string[] = [];
    const noting = (name: string): Step => ({
      name,
      async run() {
        events.push(`${name} starts`);
        await Promise.resolve();
        events.push(`${name} ends`);
        return "";
      },
    });

    await runPlan({ inOrder: [{ inParallel: [noting("a"), noting("b")] }, noting("c")] }, project);

    expect(events).toEqual(["a starts", "b starts", "a ends", "b ends", "c starts", "c ends"]);
  });

  test("lets parallel steps end before it fails, and reports the first of the plan that failed", async () => {
    let ended = false;
    const slow: Step = {
      name: "slow",
      async run() {
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
        throw new Error("a.yaml is wrong");
      },
    };

    await expect(runPlan({ inParallel: [slow, failing] }, project)).rejects.toThrow("slow: a.yaml is wrong");

    expect(ended).toBe(true);
    expect(readdirSync(join(project, "generated"))).toEqual(["kept.txt"]);
  });
});
