import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/project.js";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

test("every step of the pipeline has the name of the npm script that runs it", () => {
  const steps = ["", "generate/", "lint/"]
    .flatMap((folder) => readdirSync(join(root, "scripts", folder)).map((file) => folder + file))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const [, name] = /: Step = \{\n {2}name: "(.*)"/.exec(readFileSync(join(root, "scripts", file), "utf8")) ?? [];
      return name === undefined ? [] : [[name, `tsx scripts/${file}`] as const];
    });

  expect(steps.length).toBeGreaterThan(10);
  expect(steps.map(([name]) => [name, scripts[name]])).toEqual(steps);
});

test.each(["README.md", "CONTRIBUTING.md"])("%s names npm scripts that are there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(
    ([, name, test]) => name ?? test ?? "",
  );

  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});

test("every npm script runs a file or a tool that is there", () => {
  const missing = Object.entries(scripts).filter(([, command]) => {
    const [tool = "", file = ""] = command.split(" ");
    return !existsSync(join(root, tool === "tsx" ? file : `node_modules/.bin/${tool}`)) && tool !== "npm";
  });

  expect(missing).toEqual([]);
});
