/** What a report says of the run, and the Korean for it; in the form of `phrases`. */
export const lines: readonly (readonly [english: string, korean: string])[] = [
  // The result.
  ["Nothing checked", "점검한 호출 없음"],
  ["No violations: {} exchange checked", "위반 없음: 호출 {}건 점검"],
  ["No violations: {} exchanges checked", "위반 없음: 호출 {}건 점검"],
  ["No violations, {} warning: {} exchange checked", "위반 없음, 경고 {}개: 호출 {}건 점검"],
  ["No violations, {} warnings: {} exchange checked", "위반 없음, 경고 {}개: 호출 {}건 점검"],
  ["No violations, {} warning: {} exchanges checked", "위반 없음, 경고 {}개: 호출 {}건 점검"],
  ["No violations, {} warnings: {} exchanges checked", "위반 없음, 경고 {}개: 호출 {}건 점검"],
  ["{} in {} of {} exchange", "{0}: 호출 {2}건 중 {1}건"],
  ["{} in {} of {} exchanges", "{0}: 호출 {2}건 중 {1}건"],
  ["{} violation, {} warning", "위반 {}개, 경고 {}개"],
  ["{} violations, {} warning", "위반 {}개, 경고 {}개"],
  ["{} violation, {} warnings", "위반 {}개, 경고 {}개"],
  ["{} violations, {} warnings", "위반 {}개, 경고 {}개"],
  ["{} violation", "위반 {}개"],
  ["{} violations", "위반 {}개"],
  ["{} more time", "{}번 더"],
  ["{} more times", "{}번 더"],
  ["{}: see {}", "{}: {} 파일 참고"],

  // What was not checked.
  ["{} exchange skipped: {}", "점검하지 않은 호출 {}건: {}"],
  ["{} exchanges skipped: {}", "점검하지 않은 호출 {}건: {}"],
  ["{} and {} more", "{} 외 {}곳"],
  ["{} request without a response", "응답이 없는 요청 {}건"],
  ["{} requests without a response", "응답이 없는 요청 {}건"],
  ["no exchange in {}", "호출이 없는 입력: {}"],
  ["{} body not recorded, so not checked", "기록되지 않아 점검하지 않은 본문 {}개"],
  ["{} bodies not recorded, so not checked", "기록되지 않아 점검하지 않은 본문 {}개"],
  ["{} more violation not shown", "더 표시하지 않은 위반 {}개"],
  ["{} more violations not shown", "더 표시하지 않은 위반 {}개"],
  [
    "{} more violation not shown; fix these and re-run",
    "더 표시하지 않은 위반 {}개: 표시된 위반을 고치고 다시 실행합니다.",
  ],
  [
    "{} more violations not shown; fix these and re-run",
    "더 표시하지 않은 위반 {}개: 표시된 위반을 고치고 다시 실행합니다.",
  ],
  [
    "{} unknown name hidden, in case of secrets; --show-names shows them, but not for CI logs",
    "비밀일 수 있어 가린 이름 {}개: --show-names 옵션으로 볼 수 있습니다. CI 로그에는 쓰지 않습니다.",
  ],
  [
    "{} unknown names hidden, in case of secrets; --show-names shows them, but not for CI logs",
    "비밀일 수 있어 가린 이름 {}개: --show-names 옵션으로 볼 수 있습니다. CI 로그에는 쓰지 않습니다.",
  ],
  [
    "No request has an Authorization header. If the recorder omitted it, as browsers do, use --no-credentials",
    "Authorization 헤더가 있는 요청이 없습니다. 브라우저처럼 기록할 때 빠진 것이라면 --no-credentials 옵션을 사용합니다.",
  ],
  [
    "{}: nothing checked: {}: record calls to Kakao, or remove an --ignore",
    "{}: 점검한 호출이 없습니다({}). 카카오로 보내는 호출을 기록하거나 --ignore 옵션을 뺍니다.",
  ],
  [
    "{}: nothing checked: {}: record calls to Kakao, or map the host of a mock or proxy with --base-url",
    "{}: 점검한 호출이 없습니다({}). 카카오로 보내는 호출을 기록하거나, 에뮬레이터나 프록시의 호스트를 --base-url 옵션으로 연결합니다.",
  ],
  ["no exchange in the input", "입력에 호출 없음"],
  ["{} skipped ({})", "점검하지 않은 호출 {}건: {}"],
  ["no host", "호스트 없음"],
  ["other hosts", "다른 호스트"],

  // An exchange, and its parts.
  ["unknown operation", "알 수 없는 API"],
  ["unknown operation ({})", "알 수 없는 API({})"],
  ["{}, line {}", "{}, {}번째 줄"],

  // Inputs that cannot be used.
  ["{}: no such file or folder", "{}: 파일이나 폴더가 없습니다."],
  [
    "{}: cannot be read ({}): check the file and its permissions",
    "{}: 읽을 수 없습니다({}). 파일과 권한을 확인합니다.",
  ],
  [
    "{}: cannot be written ({}): check the folder and its permissions",
    "{}: 쓸 수 없습니다({}). 폴더와 권한을 확인합니다.",
  ],
  [
    "{}: cannot be decompressed ({}): compress it again, or decompress it first",
    "{}: 압축을 풀 수 없습니다({}). 다시 압축하거나, 먼저 압축을 풉니다.",
  ],
  [
    "{}: no .har, .json, .ndjson or .yaml files in this folder",
    "{}: 폴더에 .har, .json, .ndjson, .yaml 파일이 없습니다.",
  ],
  [
    "{}: no .har, .json, .ndjson or .yaml files in this archive",
    "{}: 압축 파일에 .har, .json, .ndjson, .yaml 파일이 없습니다.",
  ],
  ["{}: empty: expected exchanges", "{}: 비어 있습니다. 호출이 있어야 합니다."],
  ["{}: UTF-16: save it as UTF-8", "{}: UTF-16 파일입니다. UTF-8로 저장합니다."],
  ["{}: neither JSON nor YAML: fix or remove it", "{}: JSON도 YAML도 아닙니다. 고치거나 제거합니다."],
  ["{}: invalid JSON: fix or remove it", "{}: JSON이 올바르지 않습니다. 고치거나 제거합니다."],
  ["{}: invalid JSON{}: fix or remove it", "{}: JSON이 올바르지 않습니다{}. 고치거나 제거합니다."],
  ["{}: truncated: record it again", "{}: 중간에서 끊겼습니다. 다시 기록합니다."],
  ["{}: truncated{}: record it again", "{}: 중간에서 끊겼습니다{}. 다시 기록합니다."],
  ["{}: not JSON: expected a JSON response body", "{}: JSON이 아닙니다. JSON 응답 본문이어야 합니다."],
  ["{}: not JSON: expected one exchange per line", "{}: JSON이 아닙니다. 한 줄에 호출 하나가 있어야 합니다."],
  [
    "{}: {}: this format cannot be read; record HAR or NDJSON instead",
    "{}: {}: 읽을 수 없는 형식입니다. HAR이나 NDJSON으로 기록합니다.",
  ],
  [
    "{}: unknown format: expected HAR, NDJSON, JSON or a recording (YAML)",
    "{}: 알 수 없는 형식입니다. HAR, NDJSON, JSON, 기록(YAML) 중 하나여야 합니다.",
  ],
  [
    "{}: not an exchange: expected an object with request and response",
    "{}: 호출이 아닙니다. request와 response가 있는 객체여야 합니다.",
  ],
  [
    "{}: neither request nor response: to check a plain response body, use --operation and --status",
    "{}: request도 response도 없습니다. 응답 본문만 점검하려면 --operation과 --status 옵션을 사용합니다.",
  ],
  [
    "{}: a response without its request: add request or operation",
    "{}: 요청이 없는 응답입니다. request나 operation을 추가합니다.",
  ],
  ["{}: request.method: expected a string, e.g. GET", "{}: request.method 값은 GET 같은 문자열이어야 합니다."],
  [
    "{}: request.url: expected an absolute URL with https:// and the host",
    "{}: request.url 값은 https://와 호스트가 있는 절대 URL이어야 합니다.",
  ],
  ["{}: response.status: expected a number, e.g. 200", "{}: response.status 값은 200 같은 숫자여야 합니다."],
  ["{}.data: unknown property: name it body", "{}.data: 알 수 없는 속성입니다. 이름을 body로 바꿉니다."],
  ["{}.headers: expected an object of names and strings", "{}.headers 값은 이름과 문자열로 된 객체여야 합니다."],
  ["{}: request.method is missing: not a HAR entry", "{}: request.method 값이 없습니다. HAR 항목이 아닙니다."],
  [
    "{}: YAML aliases expand too far: write their values out",
    "{}: YAML 별칭이 너무 많이 펼쳐집니다. 값을 직접 적습니다.",
  ],
  ["{}: unknown operation: did you mean {}?", "{}: 알 수 없는 API입니다. 혹시 {}입니까?"],
  [
    "{}: unknown operation: use an operationId of the spec",
    "{}: 알 수 없는 API입니다. 명세의 operationId를 사용합니다.",
  ],
  ["{}: {} more entry cannot be used", "{}: 사용할 수 없는 항목이 {}개 더 있습니다."],
  ["{}: {} more entries cannot be used", "{}: 사용할 수 없는 항목이 {}개 더 있습니다."],
  [
    "{}: internal error in the checker ({}): please report it, and remove this entry to continue",
    "{}: 점검기 내부 에러입니다({}). 제보해 주시고, 계속하려면 이 항목을 제거합니다.",
  ],
];
