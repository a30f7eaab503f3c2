import { baseUrls, operations } from "../../../generated/contract/index.js";
import { fill } from "./fill.js";
import { koreanHelp } from "./korean-help.js";
import { inputFormats } from "./input/formats/index.js";
import { inputKinds } from "./input/input-kind.js";
import { reportFormats } from "./report/create-report.js";
import { type Language, languages } from "../../language.js";

/** Returns the text of `--help` in a language. */
export function checkHelp(language: Language = "en"): string {
  return language === "ko" ? koreanHelp() : englishHelp();
}

function englishHelp(): string {
  const [operation = ""] = Object.keys(operations);
  const titles = Object.values(inputFormats).map(({ title }) => title);
  const [api = ""] = Object.keys(baseUrls);
  return `Usage: kakao-openapi check <file or folder>... [options]

Checks recorded traffic, mocks and fixtures against the spec of the Kakao APIs. Reads HAR files, exchanges as NDJSON or
JSON ({ request: { method, url, headers, body }, response: { status, headers, body } }), recordings (YAML),
${fill(`${titles.slice(0, -1).join(", ")} and ${titles.at(-1) ?? ""}; also as .gz and .zip.`, 118)}
Plain response bodies (JSON) are read with --operation or --map, or if they are named <operation>.<status>.json.
Use - for stdin.

  --strict                  also report undeclared response fields, and fail on warnings
  --format <format>         ${reportFormats.join(", ")} (default: text)
  --lang <language>         ${languages.join(" or ")}, the language of the report (default: en)
  --output <file>           write the report to a file
  --coverage[=full]         report spec coverage; =full also lists what was never seen
  --coverage-file <file>    write coverage as JSON
  --operation <id>          check each input as a response body of this operation, e.g. ${operation}
  --status <code>           the status of that response
  --map <file>              a JSON file that maps files to operations and statuses: { "me.json": "${operation} 200" }
  --partial                 check only what is present, for stubs and fixtures with only what a test needs
  --input <format>          ${fill(inputKinds.join(", "), 88, " ".repeat(28))}
                            (default: detected)
  --base-url <api>=<url>    also treat this URL as the API, e.g. ${api}=http://localhost:4010/; repeatable
                            (APIs: ${Object.keys(baseUrls).join(", ")})
  --ignore <url prefix>     skip URLs that start with this; repeatable
  --show-names              show names unknown to the spec, which may be secret (not for CI logs)
  --allow-missing-bodies    do not fail if a recording lacks a body that the spec describes
  --no-credentials          do not check the Authorization header, which many recorders omit
  --color, --no-color       force or disable colors (default: on a terminal, unless NO_COLOR is set)

Exit codes: 0 no violations (warnings are allowed), 1 violations, 2 an input could not be used.
`;
}
