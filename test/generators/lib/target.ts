import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ReadLanguage } from "./declarations.js";

/** What is tried with a generated client, in the order of the table. */
export const checks = ["generate", "names", "compile", "query", "form", "list", "adminKey", "id"] as const;

export type Check = (typeof checks)[number];

/** A language of the guide. */
export type Language = "en" | "ko";

/** A text of the guide in each of its languages. */
export type Text = Readonly<Record<Language, string>>;

/** Why a check of a target fails, and where its project discusses it. */
export interface KnownFailure {
  readonly checks: readonly Check[];
  readonly why: Text;
  readonly issue?: string;
}

/** A generator for a language, with the commands that a user would run: `targets/<id>/target.yaml`. */
export interface Target {
  readonly id: string;
  readonly title: string;
  /** The title in Korean, if it has English words. */
  readonly titleKo?: string;
  readonly language: string;
  /** The document that the tool reads, below `generated/openapi/`. */
  readonly document: string;
  /** Commands that the machine must have. */
  readonly needs: readonly string[];
  /** Tools that the matrix installs. */
  readonly kits: readonly string[];
  readonly generate: string;
  /** Where the names are read, of a language whose compiler the matrix cannot get. */
  readonly names?: { readonly language: ReadLanguage; readonly folder: string; readonly allowed?: readonly string[] };
  readonly compile?: string;
  /** Runs the program that makes the calls. */
  readonly call?: string;
  /** What a user must know. */
  readonly notes?: Text;
  readonly fails?: readonly KnownFailure[];
}

/** The file that describes a target. */
export const targetFile = "target.yaml";

/** The folder with a folder for each target. */
export const targetsFolder = join(import.meta.dirname, "../targets");

/** Reads all targets, by name. */
export function readTargets(): Target[] {
  return readdirSync(targetsFolder)
    .filter((id) => existsSync(join(targetsFolder, id, targetFile)))
    .sort()
    .map((id) => {
      const target = parse(readFileSync(join(targetsFolder, id, targetFile), "utf8")) as Omit<Target, "id">;
      return { ...target, id };
    });
}

/** Returns the checks that a target can pass at all. */
export function checksOf({ names, compile, call }: Target): Check[] {
  return checks.filter((check) => {
    if (check === "generate") return true;
    if (check === "names") return names !== undefined;
    return (check === "compile" ? compile : call) !== undefined;
  });
}

/** Returns the title of a target. Korean puts names in lower case between backquotes. */
export function titleOf({ title, titleKo }: Target, language: Language): string {
  if (language === "en") return title;
  return titleKo ?? title.replaceAll(/(?<![`\w-])[a-z][\w-]*(?![`\w-])/g, "`$&`");
}
