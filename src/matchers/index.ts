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

declare global {
  // Jest's own types are a global namespace, which nothing but one of the same name can add to.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // The names of the type parameters must be those of @types/jest.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    interface Matchers<R, T> {
      /** Whether an answer fits the description of an operation. Asynchronous: await it. */
      toMatchKakaoContract(operationId: OperationId, options?: MatchOptions): Promise<void>;
    }
  }
}
