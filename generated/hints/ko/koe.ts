// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.
import { findHint, type Hints, type SaidByError } from "../../../src/client/errors/hint.js";

/** What each known code means and what to do. */
export const hints: Hints = {
  "codes": {
    "KOE001": "인가 코드 요청의 형식이 올바르지 않습니다. URL의 파라미터를 확인합니다.",
    "KOE002": "요청 URL이 올바르지 않습니다. URL을 직접 조립하지 말고 명세를 따라 만듭니다.",
    "KOE003": "OAuth 서버에서 일시적인 에러가 발생했습니다. 다시 요청합니다.",
    "KOE004": "앱에서 카카오 로그인이 꺼져 있습니다. [카카오 로그인] > [사용 설정] > [상태]에서 켭니다.",
    "KOE005": "테스트 앱인데 사용자가 팀 멤버가 아닙니다. [앱] > [멤버]에서 사용자를 초대하거나 원본 앱으로 로그인합니다.",
    "KOE006": "등록되지 않은 리다이렉트 URI입니다. `client_id`로 보낸 키의 [앱] > [플랫폼 키] > [REST API 키] > [리다이렉트 URI]에 리다이렉트 URI를 글자 하나까지 똑같이 등록합니다.",
    "KOE007": "등록되지 않은 로그아웃 리다이렉트 URI입니다. [카카오 로그인] > [고급] > [로그아웃 리다이렉트 URI]에 등록합니다.",
    "KOE008": "키의 종류가 다릅니다. 호출하는 환경에 맞는 키를 사용합니다. 서버에서는 REST API 키를 사용합니다.",
    "KOE009": "호출한 플랫폼(키 해시, 번들 ID, 사이트)이 등록되어 있지 않습니다. [앱] > [플랫폼 키]에서 플랫폼을 등록합니다.",
    "KOE010": "클라이언트 시크릿이 켜져 있는데 값이 없거나 틀렸습니다. 새로 만든 REST API 키는 모두 켜져 있습니다. [앱] > [플랫폼 키] > [REST API 키] > [클라이언트 시크릿]에서 발급한 값을 폼 본문의 `client_secret` 필드로 보냅니다.",
    "KOE023": "JavaScript SDK의 팝업 방식 로그인은 사용할 수 없습니다. 리다이렉트 방식으로 로그인합니다.",
    "KOE025": "카카오비즈니스에 가입하지 않은 계정입니다. 이 계정으로 카카오비즈니스에 가입합니다.",
    "KOE026": "서비스를 이용할 수 없는 상태의 계정입니다. 카카오비즈니스에서 계정 상태를 확인합니다.",
    "KOE027": "계정에 비즈니스 자산이 없습니다. 광고계정 같은 비즈니스 자산을 만들거나 접근 권한을 받습니다.",
    "KOE028": "비즈니스 인증에 등록되지 않은 리다이렉트 URI입니다. [앱] > [플랫폼 키] > [REST API 키] > [리다이렉트 URI]에 비즈니스 인증용으로 등록합니다.",
    "KOE101": "`client_id` 파라미터의 앱 키가 없거나, 존재하지 않거나, 종류가 다릅니다. `client_id` 파라미터에 REST API 키를 보냅니다.",
    "KOE102": "`channel_public_id` 값을 보냈지만 앱에 연결된 채널이 없습니다. [앱] > [카카오톡 채널]에서 채널을 연결하거나 `channel_public_id` 값을 보내지 않습니다.",
    "KOE114": "다른 앱이나 키로 발급받은 인가 코드입니다. 인가 코드를 요청할 때와 같은 `client_id` 값을 보냅니다.",
    "KOE123": "비즈 앱이 아닙니다. [앱] > [일반] > [비즈니스 정보]에서 비즈니스 정보를 등록합니다.",
    "KOE124": "앱에 권한이 없습니다. [앱] > [추가 기능 신청]에서 권한을 신청합니다.",
    "KOE125": "앱이나 개발자의 이용이 제한되었습니다. 앱의 상태와 팀 멤버에게 온 메일을 확인하거나, 앱 ID와 함께 데브톡에 문의합니다.",
    "KOE126": "앱 설정과 관련된 알 수 없는 에러입니다. [앱] > [플랫폼 키] > [REST API 키]에서 키 설정을 확인합니다.",
    "KOE127": "호출한 IP 주소가 REST API 키의 호출 허용 IP 주소에 없습니다. [앱] > [플랫폼 키] > [REST API 키] > [호출 허용 IP 주소]에 서버 주소를 추가합니다. 목록이 비어 있으면 모든 주소를 허용합니다.",
    "KOE201": "`response_type` 값이 `code` 값이 아닙니다. `response_type=code` 값을 보냅니다.",
    "KOE202": "`response_type=token` 방식(암묵적 승인)은 지원하지 않습니다. `response_type=code` 값을 보냅니다.",
    "KOE203": "사용자가 필수 동의항목을 거부했습니다. 동의항목이 왜 필요한지 설명하고 다시 동의를 요청합니다.",
    "KOE204": "파라미터가 올바르지 않습니다. URL의 파라미터 값을 확인합니다.",
    "KOE205": "`scope` 파라미터에 앱에서 설정하지 않은 동의항목이 있습니다. [카카오 로그인] > [동의항목]에서 동의항목을 설정하거나 `scope` 파라미터에서 뺍니다.",
    "KOE207": "필수 파라미터가 없습니다. 빠진 파라미터를 보냅니다.",
    "KOE216": "`prompt=cert` 사용에 필요한 인증서 설정이 앱에 없습니다. `prompt=cert` 값을 보내지 않습니다.",
    "KOE232": "허용되지 않았거나 설정하지 않은 비즈니스 동의항목입니다. [비즈니스 인증] > [동의항목]에서 설정합니다.",
    "KOE233": "지원하지 않는 파라미터입니다. 문서에 있는 파라미터만 보냅니다. `scope=moment_create` 요청에는 `resource_ids` 값이 필요합니다.",
    "KOE237": "토큰을 너무 자주 발급했습니다. 매번 발급받지 말고 토큰을 저장해 사용합니다. 사용자 1명당 액세스 토큰은 10분에 최대 20개, 리프레시 토큰은 60분에 최대 30개입니다.",
    "KOE303": "`redirect_uri` 값이 인가 코드를 요청할 때의 값과 다릅니다. 두 요청에 같은 설정값을 써서 같은 `redirect_uri` 값을 보냅니다.",
    "KOE310": "지원하지 않는 `grant_type` 값입니다. `grant_type` 파라미터에 `authorization_code` 또는 `refresh_token` 값을 보냅니다.",
    "KOE319": "`refresh_token` 값이 없습니다. `refresh_token` 값을 보냅니다.",
    "KOE320": "인가 코드가 없거나, 이미 사용되었거나, 만료되었습니다. 다시 로그인하게 합니다. 인가 코드는 한 번만 쓸 수 있습니다.",
    "KOE322": "리프레시 토큰이 없거나 만료되었습니다. 다시 로그인하게 합니다. 응답에 새 리프레시 토큰이 있을 때마다 저장합니다.",
    "KOE400": "유효하지 않은 ID 토큰입니다. 다시 로그인하게 합니다. ID 토큰은 공개키로 직접 검증합니다."
  },
  "messages": {
    "KOE009": [
      [
        "^invalid android_key_hash or ios_bundle_id or web_site_url",
        "요청에 담긴 키 해시, 번들 ID, 사이트가 등록되어 있지 않습니다. [앱] > [플랫폼 키]에서 등록합니다. 서버에서 호출할 때는 `android_key_hash`, `ios_bundle_id`, `client_origin` 값을 보내지 않습니다."
      ]
    ],
    "KOE101": [
      [
        "client_id \\[null\\]",
        "폼 본문에 `client_id` 필드가 없습니다. HTTP Basic 인증은 지원하지 않습니다. `client_id` 값과 `client_secret` 값을 폼 필드로 보냅니다(`client_secret_post`)."
      ],
      [
        "client_id \\[\\]",
        "`client_id` 값이 비어 있습니다. 서비스 설정에 REST API 키를 넣습니다."
      ]
    ],
    "KOE127": [
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
