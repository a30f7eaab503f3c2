import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { authorizationPrefixes, type SecuritySchemeName } from "../../generated/apis.js";
import type { ApiModel } from "../lib/model/api-model.js";
import type { Place } from "./arguments.js";
import { CommandError } from "../../src/cli/command-error.js";

type Variables = Place["variables"];

/** Keys, tokens and other values for which recordings have placeholders. */
export interface Environment {
  /** The keys and tokens that are configured, by security scheme. */
  readonly credentials: Partial<Record<SecuritySchemeName, string>>;
  /** Placeholders by the value that they stand for. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Returns the value of a placeholder such as `CLIENT_SECRET`. */
  valueOf(placeholder: string): string | undefined;
  /** Returns the name of the variable that holds it. */
  variableOf(placeholder: string): string;
}

/** No key is shorter; a shorter value, such as a switch of another program, would be found where it means nothing. */
const shortestSecret = 8;

/**
 * Reads the variables that begin with `KAKAO_`, from the environment or else from a file.
 *
 * @throws {@link CommandError} when the file cannot be read, or a key is too short to be one
 */
export function readEnvironment(
  apis: readonly ApiModel[],
  { variables, folder }: Place,
  file: string | undefined,
): Environment {
  // An empty variable counts as unset, so that the file is read for it.
  const set = Object.entries(variables).filter(([, value]) => value);
  const all: Variables = { ...readFile(file, folder), ...Object.fromEntries(set) };
  const schemes = placeholdersOfSchemes(apis);
  const schemeOf = new Map(schemes.map(([scheme, placeholder]) => [placeholder, scheme]));
  const variableOf = (placeholder: string) => variableName(schemeOf.get(placeholder) ?? placeholder);
  const valueOf = (placeholder: string) => /\S.*\S|\S/s.exec(all[variableOf(placeholder)] ?? "")?.[0];
  const ofSchemes = new Set([...schemeOf.keys()].map(variableOf));
  const others = Object.keys(all).filter((name) => name.startsWith("KAKAO_") && !ofSchemes.has(name));
  const secrets = new Map<string, string>();
  for (const placeholder of [...schemeOf.keys(), ...others.map((name) => name.slice("KAKAO_".length))]) {
    const value = valueOf(placeholder);
    if (value === undefined || secrets.has(value)) continue;
    if (value.length >= shortestSecret) secrets.set(value, `\${${placeholder}}`);
    else if (schemeOf.has(placeholder))
      throw new CommandError(`${variableOf(placeholder)}: shorter than ${shortestSecret} characters: check the value`);
  }
  const credentials = Object.fromEntries(schemes.map(([scheme, placeholder]) => [scheme, valueOf(placeholder)]));
  return { credentials, secrets, valueOf, variableOf };
}

/** Reads the placeholder of each security scheme, which its description names. */
function placeholdersOfSchemes(apis: readonly ApiModel[]): [scheme: string, placeholder: string][] {
  const schemes = apis.flatMap(({ bundle }) => Object.entries(bundle.components?.securitySchemes ?? {}));
  return schemes.flatMap(([name, { description = "" }]) => {
    const [, placeholder] = /\$\{([A-Z_]+)\}/.exec(description) ?? [];
    return placeholder && name in authorizationPrefixes ? [[name, placeholder]] : [];
  });
}

/** Returns `KAKAO_SOME_KEY` for `someKey` and `SOME_KEY`. */
export function variableName(name: string): string {
  return `KAKAO_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}`;
}

function readFile(file: string | undefined, folder: string): Variables {
  const path = resolve(folder, file ?? ".env");
  if (file === undefined && !existsSync(path)) return {};
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    throw new CommandError(`--env-file: ${file ?? path} cannot be read: check the path`, { cause: error });
  }
}
