import { mocks } from "../../../generated/mocks/index.js";

/** Returns the text of `--help`. */
export function mockHelp(): string {
  const paths = Object.values(mocks).map(({ id }) => `/${id}`);
  return `Usage: kakao-openapi mock [options]

Runs an emulator of Kakao, each API below its own path: ${paths.join(", ")}.
It logs users in, keeps what calls change, and fails as Kakao does. Operations that it does not emulate respond with
recordings. The response header kakao-openapi-violations lists how a request differs from the spec.
Send "Prefer: example=<case>" or "Prefer: code=<status>" to choose a recorded response.

  --port <number>           port to listen on (default: 4010)
  --host <name>             address to listen on (default: 127.0.0.1)
  --auto-login[=<persona>]  log in without a page (default: ryan)
  --issuer <url>            issuer of ID tokens (default: this server)
  --world <file>            app, users, quotas and faults, in YAML or JSON
  --state <file>            load the state from this file and save it there
  --stateless               respond with recordings only
  --strict                  reject requests that do not match the spec, including those with warnings only
  --no-check                with --stateless: report requests that do not match the spec, but accept them
  --quiet                   do not log requests
  --show-names              show names unknown to the spec and unknown paths, which may be secret

Exit codes: 0 stopped, 2 invalid arguments, or the server could not start.
`;
}
