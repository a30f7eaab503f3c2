import type { OperationId } from "../../generated/contract/index.js";
import type { MatchOptions } from "./matcher.js";

export { kakaoMatchers, type KakaoMatchers, type MatcherResult, type MatchOptions } from "./matcher.js";

declare module "vitest" {
  // The name and the type parameter must be Vitest's.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-explicit-any
  interface Matchers<T = any> {
    /** Whether an answer fits the description of an operation. Asynchronous: await it. */
    toMatchKakaoContract(operationId: OperationId, options?: MatchOptions): Promise<void>;
  }
}
