// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "../../../src/client/errors/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = {
  "codes": {
    "AccessDeniedError": "키가 잘못되었거나, 호출한 곳이 앱에 등록된 정보와 다릅니다. 키와 등록된 도메인, IP 주소를 확인합니다.",
    "BadRequest": "쿼터나 초당 호출 한도를 초과했습니다. `code` 값은 `-10`입니다. 초당 호출 수를 줄이거나 쿼터가 초기화될 때까지 기다립니다.",
    "InvalidArgument": "파라미터가 허용 범위를 벗어났습니다. 메시지에서 어떤 파라미터가 잘못되었는지 확인하고 요청을 고칩니다.",
    "MissingParameter": "필수 파라미터가 없습니다. 메시지에 나온 파라미터를 보냅니다.",
    "NotAuthorizedError": "앱에서 사용할 수 없는 API입니다. 콘솔에서 제품을 켭니다. 카카오맵은 [카카오맵] > [사용 설정] > [상태]에서 켭니다.",
    "RequestThrottled": "쿼터나 초당 호출 한도를 초과했습니다. 최근에는 `BadRequest` 에러와 상태 코드 400으로 응답합니다. 초당 호출 수를 줄이거나 쿼터가 초기화될 때까지 기다립니다.",
    "ResourceNotFound": "이 호스트에 없는 경로입니다. 경로와 메서드를 확인합니다.",
    "ValidationError": "파라미터가 허용 범위를 벗어났습니다. 메시지에 나온 파라미터를 고칩니다."
  },
  "messages": {
    "AccessDeniedError": [
      [
        "^(no authentication key|cannot find Authorization|Cannot find Authorization)",
        "요청에 읽을 수 있는 `Authorization` 헤더가 없습니다. API에 맞게 `Authorization: Bearer ${ACCESS_TOKEN}` 또는 `Authorization: KakaoAK ${KEY}` 헤더를 보냅니다."
      ],
      [
        "access token is already expired",
        "액세스 토큰이 만료되었습니다. 리프레시 토큰으로 갱신한 뒤 다시 요청합니다."
      ],
      [
        "access token does not exist|InvalidTokenException",
        "알 수 없는 액세스 토큰입니다. 이미 무효화되었거나, 다른 서비스의 토큰이거나, 전달 중에 손상되었습니다. 토큰을 갱신하거나 다시 로그인하게 합니다. `Authorization: Bearer` 형식과 콘텐츠 타입이 맞는지 확인합니다."
      ],
      [
        "is already deactivated",
        "비활성화된 앱 키입니다. [앱] > [플랫폼 키] 또는 [앱] > [어드민 키]에서 활성화하거나 다른 키를 사용합니다."
      ],
      [
        "^appKeyType is ADMIN_KEY",
        "플랫폼 키가 필요한 요청에 어드민 키를 보냈습니다. [앱] > [플랫폼 키]에 있는 REST API 키, JavaScript 키 또는 네이티브 앱 키를 보냅니다."
      ],
      [
        "^appKeyType is (?<kind>\\w+)\\. but expected \\[(?<kinds>[\\w, ]+)\\]",
        "{kinds} 종류의 키가 필요한 곳에 {kind} 종류의 키를 보냈습니다. [앱] > [플랫폼 키] 또는 [앱] > [어드민 키]에서 필요한 종류의 키를 찾아 보냅니다."
      ],
      [
        "is not default app key",
        "앱의 대표 키가 아닙니다. [앱] > [플랫폼 키] 또는 [앱] > [어드민 키]에 대표로 표시된 키를 보냅니다."
      ],
      [
        "^ip mismatched!? callerIp=(?!null)(?<ip>[\\w.:]*\\w)(?=[.\\s]|$)",
        "호출한 IP 주소({ip})가 키의 호출 허용 IP 주소에 없습니다. [앱] > [플랫폼 키] > [REST API 키] 또는 [앱] > [어드민 키]에서 이 키의 호출 허용 IP 주소에 {ip} 주소를 추가합니다. 목록이 비어 있으면 모든 주소를 허용합니다."
      ],
      [
        "^ip mismatched",
        "호출한 IP 주소가 키의 호출 허용 IP 주소에 없습니다. [앱] > [플랫폼 키] > [REST API 키] 또는 [앱] > [어드민 키]에서 이 키의 호출 허용 IP 주소에 서버의 주소를 추가합니다. 목록이 비어 있으면 모든 주소를 허용합니다."
      ],
      [
        "^domain mismatched!? caller=(?!null)(?<domain>[\\w.:/-]*[\\w/-])(?=[.\\s]|$)",
        "웹 도메인 {domain} 주소가 등록되어 있지 않습니다. [앱] > [플랫폼 키] > [JavaScript 키] > [JavaScript SDK 도메인]에 등록합니다. 서버에서는 REST API 키로 호출합니다."
      ],
      [
        "^domain mismatched",
        "호출한 웹 도메인이 등록되어 있지 않습니다. [앱] > [플랫폼 키] > [JavaScript 키] > [JavaScript SDK 도메인]에 등록합니다. 서버에서는 REST API 키로 호출합니다."
      ],
      [
        "^android keyhash mismatched!? caller=(?!null)(?<hash>[\\w+/=-]+)(?=[.\\s]|$)",
        "Android 키 해시 {hash} 값이 등록되어 있지 않습니다. [앱] > [플랫폼 키] > [네이티브 앱 키]에 등록합니다."
      ],
      [
        "^android keyhash mismatched",
        "호출한 앱의 Android 키 해시가 등록되어 있지 않습니다. [앱] > [플랫폼 키] > [네이티브 앱 키]에 등록합니다."
      ],
      [
        "^ios bundle id mismatched!? caller=(?!null)(?<id>[\\w.-]*[\\w-])(?=[.\\s]|$)",
        "iOS 번들 ID {id} 값이 등록되어 있지 않습니다. [앱] > [플랫폼 키] > [네이티브 앱 키]에 등록합니다."
      ],
      [
        "^ios bundle id mismatched",
        "호출한 앱의 iOS 번들 ID가 등록되어 있지 않습니다. [앱] > [플랫폼 키] > [네이티브 앱 키]에 등록합니다."
      ],
      [
        "^KA Header is required",
        "JavaScript 키나 네이티브 앱 키를 카카오 SDK의 `KA` 헤더 없이 보냈습니다. 서버에서는 REST API 키로 호출합니다."
      ],
      [
        "^(wrong appKey\\(.*\\) format|invalid app key|appKey\\(.*\\) does not exist)",
        "카카오의 앱 키가 아닙니다. [앱] > [플랫폼 키] 또는 [앱] > [어드민 키]에서 다시 복사합니다."
      ]
    ]
  }
};

/** Returns the hint for an error. */
export function hintOf(error: SaidByError): string | undefined {
  return findHint(hints, error);
}
