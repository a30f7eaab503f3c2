import { askingFor, type Stub } from "./stubs.js";

/** Renders stubs as mappings of WireMock. */
export function renderWiremock(stubs: readonly Stub[]): string {
  return `${JSON.stringify({ mappings: stubs.map(mappingOf) }, null, 2)}\n`;
}

function mappingOf({ operationId, method, pattern, case: name, isDefault, status, headers, body }: Stub): object {
  return {
    name: `${operationId}/${name}`,
    // A lower number comes first: a case that is asked for, then the default, and paths with parameters after others.
    priority: (isDefault ? 6 : 4) + (pattern.includes("[^/") ? 1 : 0),
    request: {
      method,
      urlPathPattern: pattern,
      ...(!isDefault && { headers: { Prefer: { matches: askingFor(name) } } }),
    },
    response: { status, headers, ...(body !== "" && { body }) },
    metadata: { operationId, case: name },
  };
}
