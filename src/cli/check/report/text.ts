import { styleText } from "node:util";
import { allOf, type Finding, type LocatedViolation, placeOf, titleOf } from "./finding.js";
import { labels, partOf } from "./labels.js";
import { say } from "./language.js";
import type { ReportWriter } from "./report-writer.js";
import { count } from "../../count.js";
import { hiddenNote, isClean, listHosts, sentenceOf, type Summary } from "./tally.js";
import type { Language } from "../../../language.js";

type Paint = (style: "bold" | "red" | "green" | "cyan" | "dim" | "yellow", text: string) => string;

/** A violation that was found at the same place of the same operation, once or more often. */
interface Seen {
  readonly violation: LocatedViolation;
  /** The first other exchanges that have it. */
  readonly also: string[];
  times: number;
}

/** The violations of an operation, by the exchange that has them first. */
type Group = Map<string, Seen[]>;

const credentialHint =
  "No request has an Authorization header. If the recorder omitted it, as browsers do, use --no-credentials";

/** How many other exchanges with the same violation are listed. */
const maxNamed = 3;

/** How many different violations are shown; nobody reads more. */
const maxSeen = 1000;

interface TextOptions {
  readonly color: boolean;
  readonly language?: Language;
}

/**
 * Creates the text report: by operation, then by file and entry. A violation that several exchanges share is shown
 * once, so that a field that is always wrong does not hide the rest.
 */
export function createTextReport({ color, language = "en" }: TextOptions): ReportWriter {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const groups = new Map<string, Group>();
  const seen = new Map<string, Seen>();
  let omitted = 0;
  return {
    add: (finding) => {
      for (const violation of allOf(finding)) omitted += addViolation(groups, seen, finding, violation) ? 0 : 1;
    },
    end: ({ summary }) => {
      const blocks = [...groups].map(([title, group]) => renderGroup(title, group, paint, language));
      const lacksCredentials = [...seen.values()].some(({ violation }) => violation.place === "credential");
      const note = hiddenNote(summary);
      const hints = [
        ...(omitted > 0 ? [`${count(omitted, "more violation")} not shown; fix these and run again`] : []),
        ...(note ? [note] : []),
        ...(lacksCredentials && summary.authorized === 0 ? [credentialHint] : []),
      ].map((hint) => paint("yellow", say(hint, language)));
      return `${[...blocks, [renderSummary(summary, paint, language), ...hints].join("\n")].join("\n\n")}\n`;
    },
  };
}

/** Adds a violation, and returns whether there was room for it. */
function addViolation(
  groups: Map<string, Group>,
  seen: Map<string, Seen>,
  finding: Finding,
  violation: LocatedViolation,
): boolean {
  const title = titleOf(finding);
  const place = placeOf(finding);
  const { side, place: part, pointer, rule, expected } = violation;
  const key = JSON.stringify([title, side, part, pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"), rule, expected]);
  const known = seen.get(key);
  if (known) {
    known.times += 1;
    if (known.also.length < maxNamed && known.also.at(-1) !== place) known.also.push(place);
    return true;
  }
  if (seen.size >= maxSeen) return false;
  const fresh = { violation, also: [], times: 1 };
  seen.set(key, fresh);
  const group = groups.get(title) ?? new Map<string, Seen[]>();
  groups.set(title, group.set(place, [...(group.get(place) ?? []), fresh]));
  return true;
}

function renderGroup(title: string, group: Group, paint: Paint, language: Language): string {
  const exchanges = [...group].map(([place, list]) =>
    [`  ${paint("cyan", place)}`, ...list.map((seen) => renderSeen(seen, paint, language))].join("\n"),
  );
  return [paint("bold", say(title, language)), ...exchanges].join("\n");
}

function renderSeen({ violation, also, times }: Seen, paint: Paint, language: Language): string {
  const words = labels[language];
  const { level, rule, expected, found, fix, line } = violation;
  const part = partOf(violation, language);
  const title = level === "error" ? paint("red", part) : paint("yellow", `${words.warning}: ${part}`);
  const rest = times - 1 - also.length;
  const others = [...also, ...(rest > 0 ? [say(count(rest, "more time"), language)] : [])];
  return [
    `    ${title} ${paint("dim", line === undefined ? rule : say(`${rule}, line ${line}`, language))}`,
    `      ${words.expected}  ${expected}`,
    `      ${words.found}  ${found}`,
    `      ${words.fix}  ${fix}`,
    ...(others.length > 0 ? [`      ${paint("dim", `${words.also}  ${others.join(", ")}`)}`] : []),
  ].join("\n");
}

function renderSummary(summary: Summary, paint: Paint, language: Language): string {
  const { skipped, withoutResponse, unrecorded, empty } = summary;
  const hosts = Object.values(skipped).reduce((total, number) => total + number, 0);
  return [
    paint(isClean(summary) ? "green" : "red", say(sentenceOf(summary), language)),
    ...(hosts > 0
      ? [
          paint(
            "dim",
            say(`${count(hosts, "exchange")} skipped: ${listHosts(skipped, (host) => say(host, language))}`, language),
          ),
        ]
      : []),
    ...[
      ...(withoutResponse > 0 ? [`${count(withoutResponse, "request")} without a response`] : []),
      ...(empty.length > 0 ? [`no exchange in ${empty.join(", ")}`] : []),
      ...(unrecorded > 0 ? [`${count(unrecorded, "body", "bodies")} not recorded, so not checked`] : []),
    ].map((line) => paint("yellow", say(line, language))),
  ].join("\n");
}
