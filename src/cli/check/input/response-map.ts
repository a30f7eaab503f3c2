import { readFileSync } from "node:fs";
import { isObject } from "../../../is-object.js";
import { CommandError } from "../../command-error.js";
import { operationNamed } from "./operation-name.js";
import type { ResponseOf } from "./response-body.js";

/**
 * Reads a list of files with plain response bodies: a JSON object that names the operation and status of each, such as
 * `{ "fixtures/me.json": "getUserMe 200" }`. In a name, `*` stands for anything but a slash.
 *
 * @param file The file
 * @param name Its name, for messages
 * @returns What finds the response of an input by the end of its path
 * @throws {CommandError} When it is not such a list
 */
export function readMap(file: string, name: string): (input: string) => ResponseOf | undefined {
  const where = `check: --map ${name}`;
  const rows = Object.entries(parse(file, where)).map(([path, text]) => {
    const [, operation = "", status = ""] = /^(\w+) ([1-5]\d\d)$/.exec(String(text)) ?? [];
    if (operation === "") throw new CommandError(`${where}: expected file names mapped to "<operation> <status>"`);
    return {
      pattern: patternOf(path),
      response: { operationId: operationNamed(operation, where), status: Number(status) },
    };
  });
  return (input) => rows.find(({ pattern }) => pattern.test(input.replaceAll("\\", "/")))?.response;
}

function patternOf(path: string): RegExp {
  const literal = path.replace(/^\.\//, "").replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:^|/)${literal.replaceAll("*", "[^/]*")}$`);
}

function parse(file: string, where: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isObject(value)) return value;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined)
      throw new CommandError(`${where}: cannot be read (${code}): check the file and its permissions`);
  }
  throw new CommandError(`${where}: not a JSON object: expected file names mapped to "<operation> <status>"`);
}
