import type { ContractId } from "../../generated/contract/index.js";
import type { MatchOptions } from "./matcher.js";

export { kakaoMatchers, type KakaoMatchers, type MatcherResult, type MatchOptions } from "./matcher.js";

declare module "vitest" {
  // Name and type parameter must equal Vitest's.
  // oxlint-disable-next-line typescript/no-explicit-any
  interface Matchers<T = any> {
    /** Asserts that a response matches the spec of an operation. Asynchronous: await it. */
    toMatchKakaoContract(operationId: ContractId, options?: MatchOptions): Promise<void>;
  }
}

declare global {
  // Jest's types are a global namespace, which only a namespace of the same name extends.
  // oxlint-disable-next-line typescript/no-namespace
  namespace jest {
    // The names of the type parameters must equal those of @types/jest.
    interface Matchers<R, T> {
      /** Asserts that a response matches the spec of an operation. Asynchronous: await it. */
      toMatchKakaoContract(operationId: ContractId, options?: MatchOptions): Promise<void>;
    }
  }
}
