import type { Language } from "../../language.js";

/** What the server says itself. */
export interface Words {
  readonly page: string;
  readonly otherParts: (parts: string) => string;
  readonly noMatch: (example: string) => string;
  readonly unknownOperation: (near: string) => string;
  readonly severalOperations: (all: string) => string;
  readonly unknownError: string;
  readonly statusOnly: string;
  readonly closestErrors: string;
  readonly byMessage: string;
  readonly severalErrors: (all: string) => string;
  readonly thisMessage: string;
  readonly found: (count: number) => string;
  readonly noSample: string;
  readonly unknownCase: (all: string) => string;
  readonly otherCases: string;
  readonly variables: (names: string) => string;
  readonly mockNote: string;
  readonly noExchange: string;
  readonly twoInputs: string;
  readonly missing: (name: string, example: string) => string;
  readonly wrongType: (name: string, expected: string) => string;
  readonly wrongChoice: (name: string, expected: string) => string;
  readonly unknownArgument: (near: string) => string;
  readonly tooLong: (name: string, maximum: number) => string;
}

/** The words of each language. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    page: "Page",
    otherParts: (parts) => `Other parts of this page, for \`parts\`: ${parts}.`,
    noMatch: (example) => `Nothing found. Search for what the call does, a path, a field or an error, e.g. ${example}.`,
    unknownOperation: (near) => `unknown operation: did you mean one of these? ${near}`,
    severalOperations: (all) => `several operations match: pass the ID of one: ${all}`,
    unknownError:
      "no known error: no Kakao error code or message recognized. Pass a code (-402, KOE320), Kakao's message, or the JSON response body",
    statusOnly: "this is an HTTP status, not an error code: pass the response body, or the code in it (-402, KOE320)",
    closestErrors:
      "**A guess.** No Kakao error code or message recognized. These are the closest by wording, and may be wrong; compare the code in the response:",
    byMessage: "Matched by message: the input has no known code. Compare the code in the response.",
    severalErrors: (all) => `Other errors that may fit: ${all}`,
    thisMessage: "What this message says",
    found: (count) => (count === 1 ? "1 result" : `${count} results`),
    noSample: "this operation has no request to sample: Kakao sends it to your service. See get_operation",
    unknownCase: (all) => `case: unknown case: use one of ${all}`,
    otherCases: "Other requests, for `case`",
    variables: (names) => `Set these environment variables first: ${names}.`,
    mockNote: "Start the emulator first: `npx kakao-openapi mock --stateless`.",
    noExchange: "expected request or response, or traffic (HAR, curl, Postman, .http)",
    twoInputs: "expected either traffic alone, or request and response with operation",
    missing: (name, example) => `${name}: required, e.g. ${example}`,
    wrongType: (name, expected) => `${name}: expected ${expected}`,
    wrongChoice: (name, expected) => `${name}: expected one of ${expected}`,
    unknownArgument: (near) => `unknown argument: did you mean ${near}?`,
    tooLong: (name, maximum) => `${name}: expected at most ${maximum} characters`,
  },
  ko: {
    page: "페이지",
    otherParts: (parts) => `이 페이지의 다른 부분은 \`parts\`로 요청합니다: ${parts}.`,
    noMatch: (example) => `찾은 것이 없습니다. 하려는 일, 경로, 필드, 에러로 검색합니다. 예) ${example}`,
    unknownOperation: (near) => `알 수 없는 API입니다. 다음 중에 찾는 API가 있습니까? ${near}`,
    severalOperations: (all) => `여러 API가 일치합니다. ID로 하나를 지정합니다: ${all}`,
    unknownError:
      "알려진 에러가 아닙니다. 에러 코드(-402, KOE320), 카카오의 에러 메시지, 응답 JSON 중 하나를 전달합니다.",
    statusOnly: "에러 코드가 아니라 HTTP 상태 코드입니다. 응답 본문이나 그 안의 에러 코드(-402, KOE320)를 전달합니다.",
    closestErrors:
      "**추정한 결과입니다.** 알려진 에러 코드나 메시지와 일치하는 것이 없습니다. 단어가 가장 비슷한 에러이며, 틀릴 수 있습니다. 응답의 에러 코드와 비교합니다.",
    byMessage: "에러 메시지로 찾았습니다. 알려진 에러 코드는 없었습니다. 응답의 에러 코드와 비교합니다.",
    severalErrors: (all) => `해당할 수 있는 다른 에러: ${all}`,
    thisMessage: "이 메시지의 의미",
    found: (count) => `결과 ${count}개`,
    noSample: "카카오가 서비스로 보내는 요청이라 예제가 없습니다. get_operation을 사용합니다.",
    unknownCase: (all) => `case: 알 수 없는 값입니다. 다음 중 하나를 사용합니다: ${all}`,
    otherCases: "`case`로 고를 수 있는 다른 요청",
    variables: (names) => `먼저 다음 환경 변수를 설정합니다: ${names}.`,
    mockNote: "먼저 에뮬레이터를 시작합니다: `npx kakao-openapi mock --stateless`",
    noExchange: "request, response, traffic(HAR, curl, Postman, .http) 중 하나가 있어야 합니다.",
    twoInputs: "traffic만 전달하거나, request와 response를 operation과 함께 전달합니다.",
    missing: (name, example) => `${name}: 필수입니다. 예) ${example}`,
    wrongType: (name, expected) => `${name}: ${expected} 값이어야 합니다.`,
    wrongChoice: (name, expected) => `${name}: 다음 중 하나여야 합니다: ${expected}`,
    unknownArgument: (near) => `알 수 없는 인자입니다. 사용할 수 있는 인자: ${near}`,
    tooLong: (name, maximum) => `${name}: 최대 ${maximum}자까지 쓸 수 있습니다.`,
  },
};
