/** What commands say of their arguments, and the Korean for it; in the form of `phrases`. */
export const usage: readonly (readonly [english: string, korean: string])[] = [
  // Arguments that cannot be used.
  ["{}: unknown option {} (did you mean {}?)", "{}: 알 수 없는 옵션입니다({}). 혹시 {}입니까?"],
  ["{}: unknown option {} (see --help)", "{}: 알 수 없는 옵션입니다({}). --help로 옵션을 볼 수 있습니다."],
  ["{}: option {} needs a value", "{}: {} 옵션에는 값이 필요합니다."],
  ["{}: option {} takes no value", "{}: {} 옵션에는 값을 쓸 수 없습니다."],
  ["{}: invalid arguments (see --help)", "{}: 인자가 올바르지 않습니다. --help로 옵션을 볼 수 있습니다."],
  ["{}: expected a file or folder, or - for stdin", "{}: 파일이나 폴더, 또는 표준 입력을 뜻하는 -가 필요합니다."],
  ["{}: --{}: expected {} or {}", "{}: --{}: {}, {} 중 하나여야 합니다."],
  ["{}: --status requires --operation", "{}: --status 옵션에는 --operation 옵션도 필요합니다."],
  ["{}: --operation requires --status", "{}: --operation 옵션에는 --status 옵션도 필요합니다."],
  ["{}: --status {}: expected an HTTP status, e.g. 200", "{}: --status {}: 200 같은 HTTP 상태 코드여야 합니다."],
  ["{}: unknown API: did you mean {} or {}?", "{}: 알 수 없는 API입니다. 혹시 {}, {} 중 하나입니까?"],
  ["{}: unknown API: did you mean {}?", "{}: 알 수 없는 API입니다. 혹시 {}입니까?"],
  ["{}: unknown API: use {}", "{}: 알 수 없는 API입니다. 사용할 수 있는 API: {}"],
  ["{}: expected an absolute URL, e.g. {}", "{}: 절대 URL이어야 합니다. 예: {}"],
  [
    '{}: expected file names mapped to "<operation> <status>"',
    '{}: 파일 이름마다 "<operation> <status>" 형식의 값이 있어야 합니다.',
  ],
  [
    '{}: not a JSON object: expected file names mapped to "<operation> <status>"',
    '{}: JSON 객체가 아닙니다. 파일 이름마다 "<operation> <status>" 형식의 값이 있어야 합니다.',
  ],
  ["{}: unknown operation: did you mean {} or {}?", "{}: 알 수 없는 API입니다. 혹시 {}, {} 중 하나입니까?"],

  // The MCP server.
  ["{}: expected options only (see --help)", "{}: 옵션만 쓸 수 있습니다. --help로 옵션을 볼 수 있습니다."],
  [
    "{}: {} cannot be read ({}): reinstall kakao-openapi, or in its repository run npm run package",
    "{}: {} 파일을 읽을 수 없습니다({}). kakao-openapi를 다시 설치하거나, 저장소에서 `npm run package` 명령을 실행합니다.",
  ],
  [
    "{}: waiting for a client on stdin (see --help)",
    "{}: 표준 입력에서 클라이언트를 기다립니다. --help로 옵션을 볼 수 있습니다.",
  ],
  [
    "{}: a message on stdin was ignored: expected JSON-RPC, one message per line",
    "{}: 표준 입력의 메시지를 무시했습니다. 한 줄에 JSON-RPC 메시지 하나가 있어야 합니다.",
  ],
];
