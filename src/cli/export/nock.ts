import { askingFor, type Stub } from "./stubs.js";

/** Renders stubs as a module that defines them with nock. */
export function renderNock(stubs: readonly Stub[]): string {
  const lines = stubs.map((stub) => `  ${JSON.stringify({ ...stub, asked: askingFor(stub.case) })},`);
  return `// Written by kakao-openapi export nock. Do not edit.

const stubs = [
${lines.join("\n")}
];

/**
 * Stubs the operations of the Kakao APIs until nock.cleanAll().
 *
 * @param nock The module nock
 * @param cases The case of an operation by its ID, such as { getUserMe: "error-invalid-token" }; by default its success
 */
export function stubKakao(nock, cases = {}) {
  for (const [operationId, name] of Object.entries(cases)) {
    if (!stubs.some((stub) => stub.operationId === operationId && stub.case === name))
      throw new Error(\`\${operationId}: no such operation, or no case \${name}\`);
  }
  const isChosen = ({ operationId, case: name, isDefault }) =>
    operationId in cases ? cases[operationId] === name : isDefault;
  const rank = (stub) => (isChosen(stub) ? 2 : 0) + (stub.pattern.includes("[^/") ? 1 : 0);
  // nock takes the first stub that matches: cases that are asked for, then those that are chosen.
  for (const stub of [...stubs].sort((one, other) => rank(one) - rank(other))) {
    const { origin, method, pattern, status, headers, body, asked } = stub;
    const reqheaders = isChosen(stub) ? {} : { prefer: new RegExp(asked) };
    const path = new RegExp(\`^\${pattern}(?:\\\\?.*)?$\`);
    nock(origin, { reqheaders }).persist().intercept(path, method).reply(status, body, headers);
  }
}
`;
}
