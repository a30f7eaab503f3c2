import { mocks } from "../../../generated/mocks/index.js";

/** Returns the text of `--help`. */
export function exportHelp(): string {
  const ids = Object.values(mocks).map(({ id }) => id);
  return `Usage: kakao-openapi export wiremock|nock [options]

Writes the recorded responses of every operation as stubs, for tests in which the mock server cannot run. A stub matches by
method and path. It responds with the recorded success; the header Prefer: example=<case> picks another case, such as
example=error-invalid-token. Stubs do not check requests: check the journal of WireMock with kakao-openapi check.

  wiremock                  a file of mappings for WireMock 2 and 3: <output>/mappings/kakao.json
  nock                      a module whose function defines the stubs: import { stubKakao } from "./kakao.nock.mjs"

  -o, --output <path>       the root folder of WireMock (default: wiremock), or the module (default: kakao.nock.mjs)
  --api <id>                only this API; repeatable (${ids.join(", ")})

Exit codes: 0 written, 2 the arguments cannot be used.
`;
}
