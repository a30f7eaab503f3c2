import { baseUrls, operations } from "../../../generated/contract/index.js";
import { inputKinds } from "./input/input-kind.js";
import { reportFormats } from "./report/create-report.js";

/** What `--help` prints. */
export function helpText(): string {
  const [operation = ""] = Object.keys(operations);
  const [api = ""] = Object.keys(baseUrls);
  return `Usage: kakao-openapi check <files or folders, or - for the standard input> [options]

Checks recorded traffic, mocks and fixtures against the description of the Kakao APIs. It reads HAR files, NDJSON and
JSON of exchanges ({ request: { method, url, headers, body }, response: { status, headers, body } }), recordings
(YAML), and with --operation the mere JSON body of an answer.

  --strict                  fail what the description does not declare, too
  --format <form>           ${reportFormats.join(", ")}; text when left out
  --output <file>           write the report to a file
  --coverage[=full]         tell what of the description the traffic exercised; full: and what it did not
  --coverage-file <file>    write the coverage as JSON
  --operation <name>        take each input for the body of an answer of this operation, such as ${operation}
  --status <number>         the status of that answer
  --input <kind>            ${inputKinds.join(", ")}; told by the content when left out
  --base-url <api>=<url>    an address that stands for that of an API, such as ${api}=http://localhost:4010/;
                            may be repeated (${Object.keys(baseUrls).join(", ")})
  --ignore <start of URL>   skip what is no call of an API, such as the SDK of a map; may be repeated
  --no-credentials          do not check the Authorization header: many recorders leave it out
  --color, --no-color       colours in the text; on a terminal when left out, and never with NO_COLOR set

Exit code: 0 all is as described, 1 something is not, 2 an input could not be used.
`;
}
