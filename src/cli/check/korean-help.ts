import { baseUrls, operations } from "../../../generated/contract/index.js";
import { fill } from "./fill.js";
import type { inputFormats } from "./input/formats/index.js";
import { inputKinds } from "./input/input-kind.js";
import { reportFormats } from "./report/create-report.js";
import { languages } from "../../language.js";

/** The formats of other tools, whose titles are English. */
const titles: Readonly<Record<keyof typeof inputFormats, string>> = {
  "wiremock-requests": "WireMock 요청 기록",
  wiremock: "WireMock 매핑",
  newman: "Newman 보고서",
  postman: "Postman 컬렉션",
  nock: "nock 기록",
  vcr: "VCR 카세트",
  logbook: "Logbook NDJSON",
  curl: "curl 명령",
  http: ".http 파일",
};

/** Returns the text of `--help` in Korean. */
export function koreanHelp(): string {
  const [operation = ""] = Object.keys(operations);
  const [api = ""] = Object.keys(baseUrls);
  return `사용법: kakao-openapi check <파일이나 폴더>... [옵션]

기록한 트래픽, 목, 픽스처가 카카오 API의 명세에 맞는지 점검합니다. 다음 형식을 읽습니다.
HAR, NDJSON이나 JSON으로 된 호출({ request: { method, url, headers, body }, response: { status, headers, body } }),
기록(YAML), ${fill(`${Object.values(titles).join(", ")}. .gz와 .zip도 읽습니다.`, 84)}
응답 본문만 있는 JSON은 --operation이나 --map 옵션을 쓰거나, 이름이 <operation>.<status>.json이면 읽습니다.
표준 입력은 -로 지정합니다.

  --strict                  명세에 없는 응답 필드도 알리고, 경고도 실패로 봅니다
  --format <format>         ${reportFormats.join(", ")} (기본값: text)
  --lang <language>         ${languages.join(" 또는 ")}. 결과의 언어 (기본값: en)
  --output <file>           결과를 파일로 씁니다
  --coverage[=full]         명세를 얼마나 사용했는지 표시합니다. =full이면 사용하지 않은 것도 표시합니다
  --coverage-file <file>    사용한 범위를 JSON으로 씁니다
  --operation <id>          각 입력을 이 API의 응답 본문으로 점검합니다. 예: ${operation}
  --status <code>           그 응답의 상태 코드
  --map <file>              응답 본문만 있는 파일의 JSON 목록: { "me.json": "${operation} 200" }
  --partial                 있는 것만 점검합니다. 테스트에 필요한 것만 담은 스텁과 픽스처에 씁니다
  --input <format>          ${fill(inputKinds.join(", "), 88, " ".repeat(28))}
                            (기본값: 내용으로 판단)
  --base-url <api>=<url>    이 URL도 API로 봅니다. 예: ${api}=http://localhost:4010/. 여러 번 쓸 수 있습니다
                            (API: ${Object.keys(baseUrls).join(", ")})
  --ignore <url prefix>     이 값으로 시작하는 URL은 점검하지 않습니다. 여러 번 쓸 수 있습니다
  --show-names              비밀일 수 있는, 명세에 없는 이름도 표시합니다. CI 로그에는 쓰지 않습니다
  --allow-missing-bodies    명세에 있는 본문이 기록에 없어도 실패로 보지 않습니다
  --no-credentials          기록 도구가 흔히 빼는 Authorization 헤더를 점검하지 않습니다
  --color, --no-color       색을 켜거나 끕니다 (기본값: NO_COLOR가 없는 터미널이면 켬)

종료 코드: 0 위반 없음(경고는 허용), 1 위반 있음, 2 사용할 수 없는 입력
`;
}
