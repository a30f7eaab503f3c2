import { operations, type OperationId } from "../../generated/contract/index.js";
import { checkResponse, type CheckOptions, type MessageHeaders, type Violation } from "../contract/index.js";
import { KakaoError } from "../errors.js";

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
   * of a call of the client, a message `{ status, headers, body }`, or the body alone. Asynchronous: await it.
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
 * @throws {@link KakaoError} when there is no such operation, or the body of a `Response` was read before
 */
export const kakaoMatchers: KakaoMatchers = {
  async toMatchKakaoContract(received, operationId, options = {}) {
    const { status, headers, body } = await readAnswer(received, operationId, options);
    const violations = await checkResponse(operationId, status, body, { strict: options.strict, headers });
    return { pass: violations.length === 0, message: () => describe(operationId, status, violations) };
  },
};

interface Answer {
  readonly status: number;
  readonly headers?: MessageHeaders | undefined;
  readonly body?: unknown;
}

async function readAnswer(received: unknown, operationId: OperationId, options: MatchOptions): Promise<Answer> {
  if (received instanceof Response) return readResponse(received, operationId);
  if (isResult(received)) {
    const { data, error, response } = received;
    return { status: response.status, headers: response.headers, body: response.ok ? data : error };
  }
  if (isMessage(received)) return received;
  return { status: options.status ?? (await successOf(operationId)), body: received };
}

async function readResponse(response: Response, operationId: OperationId): Promise<Answer> {
  if (response.bodyUsed) {
    throw new KakaoError(
      `${operationId}: the body of the Response was read before: match a clone() of it, or the body`,
    );
  }
  return { status: response.status, headers: response.headers, body: await response.clone().text() };
}

function isResult(value: unknown): value is { data?: unknown; error?: unknown; response: Response } {
  return isObject(value) && value["response"] instanceof Response;
}

function isMessage(value: unknown): value is Answer {
  return isObject(value) && typeof value["status"] === "number" && ("body" in value || "headers" in value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

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
