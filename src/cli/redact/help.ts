import { baseUrls } from "../../../generated/contract/index.js";

/** Returns the text of `--help`. */
export function redactHelp(): string {
  const [api = ""] = Object.keys(baseUrls);
  return `Usage: kakao-openapi redact <file> --output <file>.har|.ndjson [options]

Removes secrets and personal data from recorded traffic, so that it can be kept and shared. Reads what check reads. Keys,
tokens and what the spec marks as personal or does not know become fakes of the same form; what only a recorder knows is
left out, such as cookies, timings and calls to other hosts. The result passes check as the input does.

  -o, --output <file>       where to write: HAR or NDJSON, by the end of its name
  --accept                  write it although texts may still hold something personal; these are listed
  --base-url <api>=<url>    also treat this URL as the API, e.g. ${api}=http://localhost:4010/; repeatable

Exit codes: 0 written, 1 texts are to be judged first and nothing was written, 2 the input could not be used.
`;
}
