import { isDeepStrictEqual } from "node:util";
import type { Check } from "../../../scripts/lib/spec/discrepancies.js";
import { atPointer, escapeSegment } from "../../../scripts/lib/json-pointer.js";
import { apis } from "../apis.js";

/** Says how a place differs from what must stand there; undefined when none does. */
export function refute(check: Check): string | undefined {
  const words = Object.keys(check).filter((key) => !["api", "recording", "at"].includes(key));
  if (words.length !== 1 || !["is", "contains", "lacks", "count", "absent"].includes(words[0]!)) {
    return `${check.at}: a check says one of is, contains, lacks, count and absent, found ${words.join(", ") || "none"}`;
  }
  const subject = "api" in check ? findBundle(check.api) : findRecording(check.recording);
  const of = "api" in check ? check.api : check.recording;
  return findPlaces(subject, check.at)
    .map((place) => refuteAt(place, `${of} ${place.pointer}`, check))
    .find(Boolean);
}

function refuteAt({ parent, found }: Place, name: string, check: Check): string | undefined {
  if ("absent" in check) {
    if (!isContainer(parent)) return `${name} has nothing that it could be absent from`;
    return found === undefined ? undefined : `${name} is there: ${JSON.stringify(found)}`;
  }
  if ("is" in check) {
    return isDeepStrictEqual(found, check.is)
      ? undefined
      : `${name} is ${JSON.stringify(found)}, not ${JSON.stringify(check.is)}`;
  }
  if ("contains" in check) {
    return includes(found, check.contains) ? undefined : `${name} lacks ${JSON.stringify(check.contains)}`;
  }
  if ("count" in check) {
    const count = isContainer(found) ? Object.keys(found).length : undefined;
    return count === check.count ? undefined : `${name} has ${String(count)} members, not ${String(check.count)}`;
  }
  if (!isContainer(found) && typeof found !== "string") return `${name} holds nothing that could be lacking`;
  return includes(found, check.lacks) ? `${name} has ${JSON.stringify(check.lacks)}` : undefined;
}

interface Place {
  pointer: string;
  parent: unknown;
  found: unknown;
}

/** Finds the places that a pointer names, in which `*` stands for every member; a place in nothing if none exists. */
function findPlaces(subject: unknown, pointer: string): Place[] {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Place[]>(
      (places, segment) => places.flatMap((place) => enter(place, segment)),
      [{ pointer: "", parent: undefined, found: subject }],
    );
}

function enter({ pointer, found: parent }: Place, segment: string): Place[] {
  if (segment !== "*") return [{ pointer: `${pointer}/${segment}`, parent, found: atPointer(parent, `/${segment}`) }];
  const members: [string, unknown][] = isContainer(parent) ? Object.entries(parent) : [];
  if (members.length === 0) return [{ pointer: `${pointer}/*`, parent: undefined, found: undefined }];
  return members.map(([key, found]) => ({ pointer: `${pointer}/${escapeSegment(key)}`, parent, found }));
}

/** Returns whether a text has a part, wherever its lines break, an array an item or an object a key. */
function includes(container: unknown, item: unknown): boolean {
  if (typeof container === "string") return onOneLine(container).includes(onOneLine(String(item)));
  if (Array.isArray(container)) return container.some((candidate) => isDeepStrictEqual(candidate, item));
  return isContainer(container) && Object.hasOwn(container, String(item));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function findBundle(id: string): unknown {
  const api = apis.find((candidate) => candidate.id === id);
  if (!api) throw new Error(`no API ${id}`);
  return api.bundle;
}

function findRecording(name: string): unknown {
  const found = apis.flatMap((api) => api.recordings).find(({ operation, case: of }) => `${operation}/${of}` === name);
  if (!found) throw new Error(`no recording ${name}`);
  return found;
}
