import { baseUrls } from "../../../generated/contract/index.js";

/** Returns the text of `--help`. */
export function redactHelp(): string {
  const [api = ""] = Object.keys(baseUrls);
  return `Usage: kakao-openapi redact <file> --output <file>.har|.ndjson [options]

Removes secrets and personal data from recorded traffic so that it can be kept and shared. Reads the same inputs as
check. Keys, tokens and values that the spec marks as personal or does not know are replaced with fakes of the same
form. Cookies, timings and calls to other hosts are left out. The result passes check if the input does.

  -o, --output <file>       where to write: HAR or NDJSON, by its extension
  --accept                  write even if texts may hold personal data (listed)
  --base-url <api>=<url>    also treat this URL as the API, e.g. ${api}=http://localhost:4010/; repeatable

Exit codes: 0 written, 1 nothing written: some texts need review, 2 the input could not be used.
`;
}
