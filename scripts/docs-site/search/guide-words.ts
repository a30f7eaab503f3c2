/** What people call what a guide is about, in both languages. */
const words: Readonly<Record<string, readonly string[]>> = {
  quickstart: [
    "시작하기",
    "처음 시작",
    "튜토리얼",
    "예제",
    "설치",
    "npm install",
    "getting started",
    "tutorial",
    "install",
    "hello world",
  ],
  login: [
    ..."카카오 로그인|소셜 로그인|로그인 구현|OAuth|OAuth2|OpenID Connect|카카오싱크|간편가입|인증 흐름|PKCE|state|nonce|세션".split(
      "|",
    ),
    ..."kakao login|social login|login flow|authorization code flow|csrf|session".split("|"),
  ],
  message: [
    ..."카카오톡 메시지|나에게 보내기|메시지 보내기|카톡 보내기|메시지 템플릿|알림톡|친구톡|친구에게 보내기|메시지 한도".split(
      "|",
    ),
    ..."kakaotalk message|send message|message template|message limits".split("|"),
  ],
  calendar: [
    "톡캘린더",
    "일정 반복",
    "종일 일정",
    "시간대",
    "반복 규칙",
    "time zone",
    "recurrence rule",
    "all-day event",
    "rrule",
  ],
  client: [
    ..."클라이언트|타입스크립트 클라이언트|createKakao|KakaoApiError|unwrap|타임아웃|npm 패키지|큰 정수|bigint".split(
      "|",
    ),
    ..."typescript client|javascript client|npm package|timeout|int64|nodejs client".split("|"),
  ],
  console: [
    ..."앱 관리 페이지|콘솔|앱 설정|내 애플리케이션|사용 권한 신청|권한 신청|비즈 앱|비즈앱 전환|플랫폼 등록|도메인 등록|키 발급".split(
      "|",
    ),
    ..."REST API 키 발급|앱 키 확인|앱 만들기|앱 등록|팀원 초대|네이티브 앱 키|어드민 키 유출|키 유출|키 재발급|검수 신청|리다이렉트 URI 등록|카카오 로그인 활성화".split(
      "|",
    ),
    ..."app settings|create an app|get rest api key|app key|register redirect uri|apply for permission|biz app|developer console".split(
      "|",
    ),
  ],
  "errors-and-retries": [
    "에러 처리",
    "재시도",
    "백오프",
    "예외 처리",
    "호출 제한",
    "error handling",
    "retry",
    "backoff",
    "retry-after",
    "rate limit",
    "idempotent",
  ],
  troubleshooting: [
    "문제 해결",
    "자주 겪는 에러",
    "FAQ",
    "자주 묻는 질문",
    "안될 때",
    "트러블슈팅",
    "common mistakes",
    "CORS",
    "CORS 에러",
    "blocked by CORS policy",
    "kauth CORS",
    "does not work",
  ],
  pagination: [
    "페이지네이션",
    "다음 페이지",
    "페이징",
    "전체 목록",
    "무한 스크롤",
    "next page",
    "next page token",
    "paging",
    "cursor",
    "after_url",
    "offset limit",
    "is_end",
  ],
  webhooks: [
    ..."웹훅|콜백|웹훅 검증|웹훅 서명|콜백 서버|알림 수신|webhook|callback|verify webhook|webhook signature|webhook authorization|webhook receiver".split(
      "|",
    ),
  ],
  mock: [
    ..."목 서버|모의 서버|가짜 서버|에뮬레이터|테스트 서버|로컬 서버|스텁|모킹|로컬 테스트|emulator|mock server|fake server|stub|sandbox|test server|local testing".split(
      "|",
    ),
  ],
  "emulator-with-frameworks": [
    ..."프레임워크|스프링 부트|스프링 시큐리티|장고|도커|컨테이너|Spring Boot|Spring Security|Testcontainers|NestJS|passport|Next.js|NextAuth|Auth.js".split(
      "|",
    ),
    ..."FastAPI|Django|allauth|Go|Docker|docker compose|kakao provider|oauth2 client".split("|"),
  ],
  "contract-testing": [
    ..."계약 테스트|요청 검증|응답 검증|HAR|MSW|모킹|테스트 코드|단위 테스트|통합 테스트|contract test|mock service worker|msw handlers".split(
      "|",
    ),
    ..."vitest|jest|playwright|wiremock|postman|nock|vcr|unit test|e2e test|validate requests".split("|"),
  ],
  ci: [
    "깃허브 액션",
    "지속적 통합",
    "CI에서 테스트",
    "파이프라인",
    "GitHub Actions",
    "continuous integration",
    "pipeline",
    "gitlab",
    "jenkins",
  ],
  mcp: [
    "MCP 서버",
    "코딩 어시스턴트",
    "AI",
    "클로드",
    "커서",
    "코파일럿",
    "Claude",
    "Claude Code",
    "Cursor",
    "VS Code",
    "Copilot",
    "LLM",
    "ChatGPT",
    "llms.txt",
  ],
  "wire-formats": [
    "전송 형식",
    "JSON 문자열",
    "인코딩",
    "Content-Type",
    "폼 데이터",
    "배열 파라미터",
    "url encoding",
    "form urlencoded",
    "json in form field",
    "array parameter",
    "content type",
  ],
  "generate-a-client": [
    ..."클라이언트 생성|오픈API|스웨거|코드 생성|openapi|openapi yaml|openapi generator|swagger|swagger codegen|openapi spec download|postman collection".split(
      "|",
    ),
    ..."python client|java client|go client|kotlin client|php|ruby|rust|c#|dart|swift|feign|retrofit|sdk 생성".split(
      "|",
    ),
  ],
  "how-we-know": [
    "근거",
    "출처",
    "공식 문서와 차이",
    "비공식",
    "신뢰도",
    "sources",
    "evidence",
    "what is verified",
    "verified",
    "unofficial",
    "accuracy",
  ],
  integrations: [
    ..."리액트 쿼리|react query|tanstack query|swr|Auth.js|NextAuth|NextAuth.js|kakao provider|axios|프록시|proxy|OpenTelemetry|tracing".split(
      "|",
    ),
    ..."React Native|리액트 네이티브|express|hono|fastify|라이브러리".split("|"),
  ],
};

/** Returns what people call what a guide is about. */
export function guideWords(id: string): readonly string[] {
  return words[id] ?? [];
}

/** What people call the lists that the site has. */
const pageWords: Readonly<Record<string, readonly string[]>> = {
  "errors/index.html": [
    "에러 코드",
    "에러 코드 목록",
    "오류 코드 목록",
    "에러 메시지",
    "error codes",
    "list of errors",
  ],
  "consent-items/index.html": [
    "동의항목 목록",
    "스코프 목록",
    "scope 목록",
    "동의항목 설정",
    "consent items",
    "scopes",
  ],
  "templates/index.html": [
    "메시지 템플릿",
    "기본 템플릿",
    "템플릿 종류",
    "template_object",
    "message templates",
    "default templates",
  ],
  "webhooks/index.html": ["웹훅 목록", "콜백 목록", "webhooks", "callbacks"],
  "changes/index.html": [
    "변경 사항",
    "변경 이력",
    "업데이트",
    "릴리스 노트",
    "changelog",
    "release notes",
    "what's new",
  ],
  "discrepancies/index.html": [
    ..."문서 오류|문서와 다름|불일치|discrepancies|documentation errors|difference between docs and reality|wrong documentation".split(
      "|",
    ),
  ],
};

/** Returns what people call a page that lists others. */
export function wordsOfPage(path: string): readonly string[] {
  return pageWords[path] ?? [];
}
