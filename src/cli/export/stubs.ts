import type { ApiName } from "../../../generated/apis.js";
import { baseUrls, type ContractId, operations } from "../../../generated/contract/index.js";
import { mocks } from "../../../generated/mocks/index.js";

/** A recorded response as a stub. */
export interface Stub {
  readonly operationId: ContractId;
  readonly origin: string;
  readonly method: string;
  /** A regular expression for the path of the URL, from its start to its end. */
  readonly pattern: string;
  /** The name of the recording. */
  readonly case: string;
  /** Whether the operation responds so unless another case is asked for. */
  readonly isDefault: boolean;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Lists the stubs of some APIs: for each operation first the one that is the default. */
export async function listStubs(apis: readonly ApiName[]): Promise<Stub[]> {
  const stubs: Stub[] = [];
  for (const api of apis) {
    const { cases } = await mocks[api].load();
    for (const [name, own] of Object.entries(cases)) {
      const operationId = name as ContractId;
      const { method } = operations[operationId];
      const usual = own.find((one) => one.case === "success") ?? own.find((one) => one.status < 400) ?? own[0];
      for (const one of own) {
        stubs.push({
          operationId,
          origin: baseUrls[api],
          method,
          pattern: patternOf(operationId),
          case: one.case,
          isDefault: one === usual,
          status: one.status,
          headers: one.headers,
          body: one.body,
        });
      }
    }
  }
  return stubs.sort((a, b) => (a.operationId === b.operationId ? Number(b.isDefault) - Number(a.isDefault) : 0));
}

/** Returns the pattern of an operation's path; it means the same in Java and JavaScript. */
function patternOf(operationId: ContractId): string {
  const { path, optional = {} } = operations[operationId];
  return path.replaceAll(/(\.?)\{(\w+)\}|[.*+?^$()|[\]\\]/g, (found, dot: string, name: string | undefined) => {
    if (name === undefined) return `\\${found}`;
    return Object.hasOwn(optional, name) ? "(?:\\.[^/.]+)?" : `${dot && "\\."}[^/]+`;
  });
}

/** Returns a regular expression for the header Prefer that asks for a case. */
export function askingFor(name: string): string {
  return `.*\\bexample="?${name}"?(?![\\w-]).*`;
}
