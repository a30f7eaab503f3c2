import { mocks } from "../../../generated/mocks/index.js";

/** Returns the text of `--help`. */
export function exportHelp(): string {
  const ids = Object.values(mocks).map(({ id }) => id);
  return `Usage: kakao-openapi export wiremock|nock [options]

Writes the recorded responses of every operation as stubs, for tests that cannot run the mock server. A stub matches by
method and path and responds with the recorded success; the header Prefer: example=<case> picks another case, such as
example=error-invalid-token. Stubs do not check requests: check WireMock's request journal with kakao-openapi check.

  wiremock                  a mappings file for WireMock 2 and 3: <output>/mappings/kakao.json
  nock                      a module whose function defines the stubs: import { stubKakao } from "./kakao.nock.mjs"

  -o, --output <path>       WireMock's root folder (default: wiremock), or the module (default: kakao.nock.mjs)
  --api <id>                only this API; repeatable (${ids.join(", ")})

Exit codes: 0 written, 2 invalid arguments.
`;
}
