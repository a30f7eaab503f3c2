import type { Language } from "../../language.js";

/** Returns the text of `--help` in a language. */
export function mcpHelp(language: Language): string {
  return texts[language];
}

const clients = `Claude Code:  claude mcp add kakao -- kakao-openapi mcp
Others:       { "mcpServers": { "kakao": { "command": "kakao-openapi", "args": ["mcp"] } } }
`;

const texts: Readonly<Record<Language, string>> = {
  en: `Usage: kakao-openapi mcp [options]

Serves the documentation and the checker to coding assistants, as an MCP server over stdin and stdout. It works offline:
nothing is sent to Kakao or anyone else, and no key is needed.

  search_docs               finds operations, fields, errors, consent items and guides
  get_operation             everything about an operation: URL, authorization, parameters, response, errors
  explain_error             what an error code, message or body means, and what to do
  check_exchange            checks a request, a response or recorded traffic against the spec
  make_request_sample       a request that works, as curl, TypeScript, fetch, Python, Java, Kotlin or Go

  --lang en|ko              the language of results, unless a call names one (default: en)

${clients}`,
  ko: `사용법: kakao-openapi mcp [옵션]

문서와 점검기를 코딩 어시스턴트에 제공하는 MCP 서버입니다. 표준 입력과 표준 출력으로 통신하고 오프라인으로 동작합니다.
카카오나 다른 곳으로 아무것도 보내지 않으며, 키가 필요 없습니다.

  search_docs               API, 필드, 에러, 동의항목, 가이드를 찾습니다
  get_operation             API의 모든 정보: URL, 인증, 파라미터, 응답, 에러
  explain_error             에러 코드, 메시지, 응답 본문의 의미와 해결 방법
  check_exchange            요청, 응답, 기록한 트래픽이 명세에 맞는지 점검합니다
  make_request_sample       바로 동작하는 요청: curl, TypeScript, fetch, Python, Java, Kotlin, Go

  --lang en|ko              호출이 언어를 지정하지 않을 때의 언어 (기본값: en)

${clients.replace("Others:       ", "그 외:        ")}`,
};
