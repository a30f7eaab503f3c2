import { operations, type OperationId } from "../../generated/contract/index.js";
import { checkResponse, type CheckOptions, type Violation } from "../contract/index.js";
import { KakaoError } from "../errors.js";
import { readReceived } from "./read-response.js";

/** How to match an answer. */
export interface MatchOptions extends Pick<CheckOptions, "strict"> {
  /** HTTP status of the answer, where what is matched is its body alone; the status of the success when left out. */
  readonly status?: number | undefined;
}

/** What a matcher of Vitest or Jest gives. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers, for `expect.extend`. */
// An interface lacks the index signature that Vitest asks for.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type KakaoMatchers = {
  /**
   * Whether an answer fits the description of an operation. It takes a `Response` whose body was not read yet, the result
   * of a call of the client or of axios, a message `{ status, headers, body }`, the body alone, or a promise of one of
   * these. Asynchronous: await it.
   */
  toMatchKakaoContract(
    this: unknown,
    received: unknown,
    operationId: OperationId,
    options?: MatchOptions,
  ): Promise<MatcherResult>;
};

/**
 * Matchers for Vitest and Jest: `expect.extend(kakaoMatchers)`.
 *
 * @throws {@link KakaoError} when there is no such operation or none is named, or the body of a `Response` was read before
 */
export const kakaoMatchers: KakaoMatchers = {
  async toMatchKakaoContract(received, operationId, options = {}) {
    if (typeof operationId !== "string") {
      throw new KakaoError(
        "toMatchKakaoContract: no operation: name the one that the answer is of, by its operationId",
      );
    }
    const value = await received;
    const answer = await readReceived(value, operationId);
    const { status, headers, body } = answer ?? {
      status: options.status ?? (await successOf(operationId)),
      body: value,
    };
    const violations = await checkResponse(operationId, status, body, { strict: options.strict, headers });
    return { pass: violations.length === 0, message: () => describe(operationId, status, violations) };
  },
};

async function successOf(operationId: OperationId): Promise<number> {
  // An unknown name is told by the check.
  if (!Object.hasOwn(operations, operationId)) return 200;
  const { contract } = await operations[operationId].load();
  const [first = "200"] = Object.keys(contract.responses).filter((status) => /^2\d\d$/.test(status));
  return Number(first);
}

function describe(operationId: OperationId, status: number, violations: readonly Violation[]): string {
  if (violations.length === 0)
    return `${operationId}: expected status ${status} not to fit the description, but it does`;
  const lines = violations.map(
    ({ place, pointer, expected, found }) => `  ${place} ${pointer}: expected ${expected}, found ${found}`,
  );
  return `${operationId}: status ${status} does not fit the description:\n${lines.join("\n")}`;
}
