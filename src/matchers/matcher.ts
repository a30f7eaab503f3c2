import { operations, type ContractId } from "../../generated/contract/index.js";
import { checkResponse, type CheckOptions, type Violation } from "../contract/index.js";
import { KakaoError } from "../errors.js";
import { readReceived } from "./read-response.js";

/** How to match a response. */
export interface MatchOptions extends Pick<CheckOptions, "strict" | "showNames"> {
  /** HTTP status, if only a body is matched. Default: the status of the success. */
  readonly status?: number | undefined;
}

/** The result of a Vitest or Jest matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers, for `expect.extend`. */
// An interface lacks the index signature that Vitest requires.
// oxlint-disable-next-line typescript/consistent-type-definitions
export type KakaoMatchers = {
  /**
   * Asserts that a response matches the spec of an operation. It takes a `Response` whose body was not read yet, the
   * result of a call of the client or of axios, a message `{ status, headers, body }`, a plain body, or a promise of
   * one of these. Asynchronous: await it.
   */
  toMatchKakaoContract(
    this: unknown,
    received: unknown,
    operationId: ContractId,
    options?: MatchOptions,
  ): Promise<MatcherResult>;
};

/**
 * The matchers for Vitest and Jest: `expect.extend(kakaoMatchers)`.
 *
 * @throws {@link KakaoError} when the operation is unknown or missing, or the body of a `Response` was already read
 */
export const kakaoMatchers: KakaoMatchers = {
  async toMatchKakaoContract(received, operationId, options = {}) {
    if (typeof operationId !== "string") {
      throw new KakaoError("toMatchKakaoContract: operationId is missing: pass that of the response");
    }
    const value = await received;
    const response = await readReceived(value, operationId);
    const { status, headers, body } = response ?? {
      status: options.status ?? (await successOf(operationId)),
      body: value,
    };
    const { violations } = await checkResponse(operationId, status, body, {
      strict: options.strict,
      showNames: options.showNames,
      headers,
    });
    return { pass: violations.length === 0, message: () => describe(operationId, status, violations) };
  },
};

async function successOf(operationId: ContractId): Promise<number> {
  // The check reports an unknown operation.
  if (!Object.hasOwn(operations, operationId)) return 200;
  const { contract } = await operations[operationId].load();
  const [first = "200"] = Object.keys(contract.responses).filter((status) => /^2\d\d$/.test(status));
  return Number(first);
}

function describe(operationId: ContractId, status: number, violations: readonly Violation[]): string {
  if (violations.length === 0) return `${operationId}: expected status ${status} not to match the spec, but it does`;
  const lines = violations.map(
    ({ place, pointer, expected, found }) => `  ${place} ${pointer}: expected ${expected}, got ${found}`,
  );
  return `${operationId}: status ${status} does not match the spec:\n${lines.join("\n")}`;
}
