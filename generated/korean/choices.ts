// Generated from spec/i18n/ko by npm run generate. Do not edit.

/** What the emulator has chosen, by ID. */
export const choices: Readonly<Record<string, Readonly<Record<"about" | "choice" | "reason", string>>>> = {
  "any-port": {
    "about": "기본 월드의 리다이렉트 URI",
    "choice": "localhost와 127.0.0.1의 모든 포트와 경로를 등록해 두었습니다. `*` 문자는 포트나 나머지 경로를 뜻합니다.",
    "reason": "테스트는 비어 있는 아무 포트나 사용합니다. 카카오에는 와일드카드를 등록할 수 없습니다."
  },
  "addresses-by-host": {
    "about": "Discovery 문서, ID 토큰, `after_url`의 주소",
    "choice": "`--issuer` 옵션으로 발급자를 정하지 않으면 클라이언트가 호출한 호스트를 따릅니다.",
    "reason": "컨테이너에서, 또는 `127.0.0.1` 대신 `localhost`로 호출하면 서버가 듣는 주소와 다릅니다."
  },
  "order-at-authorize": {
    "about": "/oauth/authorize의 확인 순서",
    "choice": "먼저 client_id(KOE207, KOE101, KOE008)와 카카오 로그인 사용 여부(KOE004)를 확인합니다. 다음은 redirect_uri(KOE207, KOE006)와 response_type(KOE207, KOE201, KOE202)입니다. 이어서 다른 값(KOE204, KOE216)과 scope(KOE102, KOE205)를 확인합니다. 끝으로 세션(login_required), 테스트 앱(KOE005), 연령, 계정 상태(interaction_required), 동의(consent_required)를 확인합니다.",
    "reason": "키를 알아야 확인할 수 있는 값보다 앱을 먼저, 그다음 요청, 마지막으로 사용자를 확인합니다. 사용자에 관한 에러만 리다이렉트합니다. 그때는 리다이렉트 URI를 믿을 수 있기 때문입니다. 리다이렉트에 KOE 코드가 있는 사례는 없습니다."
  },
  "error-page-status": {
    "about": "에러 페이지의 HTTP 상태 코드",
    "choice": "400, text/html입니다.",
    "reason": "에러는 성공이 아닙니다. 브라우저에는 차이가 없지만 테스트에는 차이가 있습니다."
  },
  "scope-separator": {
    "about": "/oauth/authorize에서 scope 값의 구분 문자",
    "choice": "카카오 문서의 쉼표와 함께 공백도 받습니다.",
    "reason": "Spring Security 같은 표준 클라이언트는 공백(RFC 6749)으로 보내며, 이 방식으로도 카카오에 로그인됩니다."
  },
  "code-lifetime": {
    "about": "인가 코드의 유효 기간",
    "choice": "10분입니다.",
    "reason": "RFC 6749의 4.1.2절이 권장하는 최댓값입니다."
  },
  "code-kept": {
    "about": "리다이렉트 URI나 verifier가 틀려 거부된 인가 코드",
    "choice": "다시 토큰으로 교환할 수 있습니다. 성공해야 사용한 코드가 됩니다.",
    "reason": "다르게 동작한다는 제보가 없습니다. 다시 로그인하지 않고 프로그램을 고칠 수 있습니다."
  },
  "reused-code": {
    "about": "인가 코드를 다시 쓰면 처음 받은 토큰이 만료되는지 여부",
    "choice": "만료되지 않습니다.",
    "reason": "제보가 없습니다."
  },
  "pkce-mismatch": {
    "about": "틀리거나 빠진 code_verifier",
    "choice": "400 invalid_grant KOE320 에러와 `code_verifier mismatch.` 메시지를 반환합니다.",
    "reason": "invalid_grant는 RFC 7636의 4.6절을 따랐고, 메시지는 직접 정했습니다."
  },
  "order-at-token": {
    "about": "/oauth/token의 확인 순서",
    "choice": "KOE101, KOE127, KOE010, KOE310을 확인합니다. 이어서 KOE319와 KOE322, 또는 KOE320, KOE114, KOE303과 verifier를 확인하고, 끝으로 KOE237을 확인합니다.",
    "reason": "클라이언트를 권한 부여보다 먼저 확인합니다(RFC 6749의 5.2절). KOE114와 KOE303은 코드를 알아야 확인할 수 있습니다."
  },
  "koe-texts": {
    "about": "KOE310, KOE319, KOE127의 메시지",
    "choice": "`Unsupported grant type: …`, `refresh_token is null`, 그리고 kapi가 다른 IP 주소에 반환하는 메시지입니다.",
    "reason": "다른 코드의 메시지와 비슷하게 정했습니다."
  },
  "old-access-token": {
    "about": "갱신하기 전의 액세스 토큰",
    "choice": "만료될 때까지 유효합니다.",
    "reason": "다르게 동작한다는 제보가 없습니다."
  },
  "access-token-in-query": {
    "about": "`Authorization` 헤더 없이 쿼리로 보낸 액세스 토큰",
    "choice": "kapi는 헤더 대신 `access_token` 값을 받습니다. 점검기는 이를 알리고, `--strict` 옵션을 쓰면 거부합니다.",
    "reason": "passport-kakao 1.0.1을 비롯한 여러 공개 프로그램이 이렇게 보내고(RFC 6750의 2.3절), 카카오에서 사용자 정보를 받습니다."
  },
  "expired-token": {
    "about": "만료된 액세스 토큰",
    "choice": "하루 동안은 `this access token is already expired`, 그 뒤에는 `this access token does not exist` 메시지를 반환합니다.",
    "reason": "앞의 메시지는 카카오 문서에 있고, 뒤의 메시지는 오래된 토큰에서 확인되었습니다."
  },
  "scope-order": {
    "about": "토큰 응답에서 scope 값의 순서",
    "choice": "확인된 모든 응답에 맞는 순서입니다. 나머지 항목은 알파벳순입니다.",
    "reason": "맞는 순서가 여러 가지입니다."
  },
  "many-tokens": {
    "about": "각각 10,000개를 넘는 인가 코드, 로그인, 액세스 토큰",
    "choice": "오래된 것부터 지웁니다.",
    "reason": "부하 테스트가 메모리를 다 쓰지 않게 합니다."
  },
  "auto-login-hint": {
    "about": "--auto-login 옵션을 쓸 때의 login_hint",
    "choice": "이름, 이메일, 전화번호가 일치하는 페르소나로 로그인합니다.",
    "reason": "브라우저 없는 테스트에서도 사용자를 고를 수 있습니다."
  },
  "order-of-checks": {
    "about": "kapi의 확인 순서",
    "choice": "인증 정보(-401, 너무 긴 토큰은 -2), 동의항목 설정(-3), 권한(-5), 동의(-402), 인자(-2), 사용자(-101, -103, -406), API마다 다른 조건 순서입니다.",
    "reason": "토큰이 잘못되면 파라미터를 읽기 전에 거부하는 것이 확인되었습니다. 나머지는 일반적인 것부터 확인합니다."
  },
  "unknown-path": {
    "about": "kapi와 kauth의 알 수 없는 경로나 메서드",
    "choice": "404 또는 Allow 헤더가 있는 405이며, 본문은 메시지만 있는 JSON입니다. /oauth/authorize로 시작하는 경로에는 KOE002 에러 페이지를 표시합니다.",
    "reason": "dapi가 이런 메시지를 반환합니다. 뜻이 다른 에러 코드를 쓰면 오해할 수 있습니다."
  },
  "gateway-errors": {
    "about": "500, 502, 503, 504의 본문",
    "choice": "명세에 있으면 JSON(503은 점검 중을 뜻하는 -9798), 없으면 게이트웨이의 HTML입니다.",
    "reason": "카카오 문서에는 502와 503의 본문이 없습니다. HTML은 가장 나쁜 경우라서 시험하기에 좋습니다."
  },
  "from-id": {
    "about": "/v1/user/ids의 from_id",
    "choice": "from_id는 그 페이지에 포함되고, after_url에는 페이지의 마지막 회원번호를 넣습니다. 한 명뿐인 페이지에는 다음 회원번호를 넣습니다.",
    "reason": "앞의 동작은 카카오 문서에 있습니다. 뒤의 동작이 없으면 한 명씩 조회할 때 같은 회원번호에서 멈춥니다."
  },
  "calendar-texts": {
    "about": "톡캘린더의 에러",
    "choice": "다른 사람의 일정과 캘린더에도 -520 `event not found (<id>).` 또는 `calendar not found (<id>).` 에러를 반환합니다. 알 수 없는 할 일, 네 번째 서브 캘린더, 이미 쓰는 이름, 빠졌거나 31일을 넘는 기간에는 -2 에러를 반환합니다.",
    "reason": "공개된 캘린더 에러 메시지가 없습니다. 카카오 문서에는 일정과 캘린더에만 -520이 있습니다."
  },
  "calendar-omitted": {
    "about": "캘린더, 일정, 할 일을 수정할 때 보내지 않은 값",
    "choice": "그대로 둡니다.",
    "reason": "클라이언트는 바뀐 값만 보냅니다."
  },
  "calendar-limit": {
    "about": "일정과 할 일의 페이지 크기와 순서",
    "choice": "한 페이지는 기본 100개입니다. 일정은 시작 시각순, 할 일은 생성순입니다.",
    "reason": "일정의 기본값은 100개로 보이며, 순서는 문서에 없습니다."
  },
  "event-id": {
    "about": "반복 일정을 생성할 때 받는 ID",
    "choice": "조회, 수정, 삭제에 쓰면 -520 에러입니다. 반복 일정 하나를 수정하거나 삭제하려면 recur_update_type 값이 필요합니다.",
    "reason": "수정과 삭제가 실패하는 것은 확인되었습니다. 조회도 같을 것으로 추정합니다."
  },
  "rrule-parts": {
    "about": "반복 규칙",
    "choice": "DAILY 이상인 FREQ와 INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, WKST를 받고 나머지는 거부합니다.",
    "reason": "톡캘린더가 어떤 규칙을 지원하는지 문서에 없습니다. 규칙을 무시하면 잘못된 날짜에 반복됩니다."
  },
  "series-time": {
    "about": "반복 일정 전체의 시각 변경",
    "choice": "호출이 지정한 일정이 옮겨 간 만큼 모든 반복 일정을 옮깁니다.",
    "reason": "호출은 반복 일정 하나를 지정하므로, 그 시각을 다른 일정에 그대로 쓸 수 없습니다."
  },
  "guests": {
    "about": "사용자가 초대받은 일정",
    "choice": "게스트의 수정은 사용자가 추가한 공개 일정에서만 동작하며, 초대는 없습니다.",
    "reason": "게스트를 초대하는 API가 없습니다. 색상, 알림, 메모는 사용자마다 따로 저장합니다."
  },
  "public-events": {
    "about": "반복하는 공개 일정",
    "choice": "생성할 때 받은 ID가 전체를 가리킵니다. 수정과 삭제는 전체에 적용합니다.",
    "reason": "공개 일정을 반복할 수 있는지 문서에 없습니다."
  },
  "channel-calendars": {
    "about": "구독할 수 있는 캘린더",
    "choice": "앱의 채널마다 하나씩 있으며, 매월 1일에 종일 일정이 있습니다.",
    "reason": "구독 캘린더를 만드는 API가 없어, 미리 두지 않으면 구독할 대상이 없습니다."
  },
  "holidays": {
    "about": "공휴일",
    "choice": "한국의 양력·음력 공휴일과 일부 기념일이 있습니다. 대체 공휴일과 임시 공휴일은 없습니다.",
    "reason": "대체 공휴일과 임시 공휴일은 정부가 해마다 정합니다."
  },
  "task-period": {
    "about": "할 일 목록의 from과 to",
    "choice": "`20221027`과 `2022-10-27T00:00:00Z` 두 형식에서 날짜만 봅니다. 날짜가 없는 할 일은 항상 목록에 있습니다.",
    "reason": "두 형식 모두 문서에 없습니다."
  },
  "push-lifetime": {
    "about": "푸시 토큰",
    "choice": "만료되지 않습니다(-1). 알 수 없는 토큰을 삭제해도 에러가 아닙니다.",
    "reason": "-1은 카카오의 예제에 있습니다. 같은 기기를 두 번 삭제할 수도 있습니다."
  },
  "push-receivers": {
    "about": "일부 사용자에게 토큰이 없는 푸시 알림",
    "choice": "나머지 사용자에게 보냅니다. 토큰이 있는 사용자가 없거나 호출에 토큰 정보가 없을 때만 첫 사용자의 -901 에러를 반환합니다.",
    "reason": "카카오 문서는 토큰이 없는 수신자에게 -901 에러를 반환한다고 합니다. 한 명 때문에 나머지가 받지 못하면 안 됩니다."
  },
  "gazetteer": {
    "about": "주소와 장소",
    "choice": "서울의 동 여덟 곳과 판교, 제주에 실제 장소 몇 곳과 이름이 “예시…”인 가상 장소가 있습니다. 실제 장소의 좌표와 ID는 카카오의 예제에서 가져온 두 곳을 빼면 이 프로젝트가 정한 값입니다. 한 지점의 주소와 행정구역은 20km 안에서 가장 가까운 장소나 동의 값이며, 없으면 비어 있습니다.",
    "reason": "작은 데이터는 결과가 항상 같습니다. 페이지 제한을 시험하려면 장소가 많아야 합니다."
  },
  "search-order": {
    "about": "장소 검색의 정확도순",
    "choice": "이름 전체, 이름의 앞부분, 이름의 일부, 이름·카테고리·주소의 단어 순서로 일치하는 장소를 찾습니다.",
    "reason": "카카오 문서에는 순서가 없습니다. x와 y 없이 distance를 쓰면 정확도순과 같습니다."
  },
  "coordinate-systems": {
    "about": "좌표계",
    "choice": "WTM은 WGS84의 동경 127°, 북위 38°를 기준으로 한 TM이며, 카카오의 예제와 1마이크로미터까지 같습니다. TM은 EPSG:5174이며, 개발자가 인용한 응답과 15cm 안에서 같습니다. KTM은 KATEC, UTM은 52구역이고 CONGNAMUL은 40cm 단위입니다. 한국에서 먼 지점은 결과가 없습니다.",
    "reason": "카카오 문서에는 이름만 있습니다."
  },
  "daum-search": {
    "about": "다음 검색의 결과",
    "choice": "검색어를 넣어 만든 가상 결과 20~119건이며, 그중 9할까지 페이지로 볼 수 있습니다. “없는”으로 시작하는 검색어는 결과가 없습니다. 마지막 다음 페이지는 마지막 페이지와 같습니다.",
    "reason": "같은 검색어는 결과가 같습니다. 같은 호스트의 로컬도 마지막 다음 페이지가 마지막 페이지와 같습니다."
  },
  "roads": {
    "about": "카카오내비의 경로",
    "choice": "육지와 제주를 둘러싼 두 사각형 안에는 어디에나 길이 있고, 둘 사이에는 길이 없습니다. 길은 시각과 교통 상황에 관계없이 직선거리의 1.2~1.4배입니다. 통행료는 0원이고, 다른 경로는 최대 하나입니다.",
    "reason": "프로그램은 거리와 실패 코드에 따라 동작하므로 항상 같은 값을 반환합니다."
  },
  "status": {
    "about": "API 상태",
    "choice": "오늘과 그 전 30일의 모든 날에 모든 제품이 GREEN이며, 오래된 날부터 나옵니다. 알 수 없는 값이 하나면 문자열, 여럿이면 목록입니다. local, navi, channel, search의 한국어 이름은 이 프로젝트가 정했습니다.",
    "reason": "start와 end가 없을 때의 기간, 순서, 알 수 없는 값이 여럿일 때의 형태, 이 이름들을 카카오가 문서화하지 않았습니다."
  },
  "webhook-deactivation": {
    "about": "웹훅의 비활성화, 재전송, 순서",
    "choice": "월드의 시각으로 30일 동안 실패하면 비활성화합니다. 다시 보내지 않으며, 사건이 일어난 순서대로 보냅니다.",
    "reason": "카카오 문서에는 한 달이라는 기간과, 수치 없이 높은 실패율이라고만 있습니다. 재시도는 문서에 없습니다."
  },
  "quota-day": {
    "about": "86,400초 쿼터를 다시 세는 시각",
    "choice": "한국 시각 자정(15:00 UTC)입니다. 길이가 다른 쿼터는 최근 그 시간만큼의 호출을 셉니다.",
    "reason": "카카오 문서에는 시각이 없습니다. 프로그램들은 자정으로 가정하고, 카카오는 한국의 서비스입니다."
  },
  "friend-pages": {
    "about": "친구 목록의 페이지",
    "choice": "1보다 작은 limit과 0보다 작은 offset은 -2로 거부합니다. 끝을 지난 페이지는 비어 있습니다. after_url에는 friend_order=nickname을 다시 넣습니다.",
    "reason": "빈 페이지는 끝나지 않고, 순서가 다른 페이지는 겹칩니다. 이 중 어느 것도 카카오 문서에 없습니다."
  },
  "friend-names": {
    "about": "친구 목록의 이름순",
    "choice": "문서대로 문자의 종류순이며, KA 헤더에 lang/en이 없으면 한국어 기준입니다. 같은 종류는 사전순입니다. desc 정렬은 즐겨찾기와 나머지를 각각 뒤집습니다.",
    "reason": "카카오 문서에는 문자의 종류순만 있습니다."
  },
  "profile-without-talk": {
    "about": "target_ids와 viewer_id에 있는, 카카오톡을 쓰지 않는 사용자",
    "choice": "앱에 연결되지 않은 사용자처럼 거부합니다. 조회 대상이면 -2, 조회하는 사람이면 -101 에러입니다.",
    "reason": "카카오톡 프로필을 조회하는 API이고, 다른 에러 코드가 없습니다."
  },
  "message-texts": {
    "about": "-502, -530, -533, -536의 메시지",
    "choice": "`receiver is not a friend.`, `receiver refuses messages.`, `daily message limit per recipient has been exceeded.`, `daily sender/recipient pair limit has been exceeded.`",
    "reason": "메시지가 알려진 -532와 비슷하게 정했습니다."
  },
  "all-receivers-fail": {
    "about": "여러 수신자 중 아무도 받지 못한 메시지",
    "choice": "첫 수신자의 에러 코드와 함께 400을 반환합니다.",
    "reason": "수신자가 한 명일 때 이렇게 실패합니다."
  },
  "uuid-format": {
    "about": "receiver_uuids의 잘못된 형식",
    "choice": "숫자로만 된 값, 그리고 영문자, 숫자, `-`, `_` 외의 문자가 있는 값입니다.",
    "reason": "UUID 대신 회원번호를 쓰는 실수가 흔하며, 이때 이 메시지를 받습니다."
  },
  "message-order": {
    "about": "친구에게 보내는 메시지의 확인 순서",
    "choice": "카카오톡(-501), 권한(-5), 수신자(-2), 템플릿, 앱의 쿼터(-10)를 확인하고, 이어서 수신자마다 -502, -530, -532, -533, -536을 확인합니다.",
    "reason": "호출 전체의 문제를 수신자 한 명의 문제보다 먼저 확인합니다."
  },
  "memo-quota": {
    "about": "나에게 보낸 메시지를 앱의 쿼터에 포함하는지 여부",
    "choice": "포함하지 않습니다.",
    "reason": "카카오의 한 게시글에 쿼터가 없다고 나옵니다. 쿼터 문서에는 예외가 없습니다."
  },
  "long-texts": {
    "about": "너무 긴 리스트 제목",
    "choice": "메시지는 발송하고, 표시할 때 제목을 자릅니다.",
    "reason": "카카오는 긴 글을 이렇게 처리합니다."
  },
  "message-templates": {
    "about": "template_id",
    "choice": "월드에 템플릿이 없으면 어떤 값이든 받습니다. 템플릿이 있으면 알 수 없는 값은 직접 정한 메시지와 함께 -2로 거부합니다.",
    "reason": "템플릿은 앱 관리 페이지에서 만들며, 에뮬레이터는 이를 볼 수 없습니다."
  },
  "message-arguments": {
    "about": "템플릿에 없는 인자와 빠진 인자",
    "choice": "템플릿에 없는 인자는 무시합니다. 빠진 인자는 자리표시자를 그대로 둡니다.",
    "reason": "빠진 것이 보이게 합니다."
  },
  "scraped-page": {
    "about": "웹 페이지를 스크랩한 메시지",
    "choice": "페이지를 읽지 않습니다. 제목은 호스트이고, 이미지는 없습니다.",
    "reason": "에뮬레이터는 네트워크 없이 동작합니다."
  },
  "link-domains": {
    "about": "등록하지 않은 도메인을 여는 메시지 링크",
    "choice": "도메인을 확인하지 않습니다. 모든 링크가 열립니다.",
    "reason": "어떤 경우에도 메시지는 발송됩니다. 도메인은 앱 관리 페이지에서 등록합니다."
  },
  "pictures": {
    "about": "메시지의 이미지",
    "choice": "5MB 이하의 PNG, JPEG, GIF를 어떤 키나 토큰으로도 받습니다. 에뮬레이터의 주소로 제공하며, 다시 시작하거나 이미지가 64MB가 되면 지웁니다. 스크랩한 이미지는 읽지 않습니다. 주소는 원본을 가리키고, 크기는 1로 응답합니다. 알 수 없는 이미지를 삭제해도 성공합니다.",
    "reason": "카카오 문서에는 크기만 있습니다. 에뮬레이터는 네트워크 없이 동작합니다."
  },
  "many-messages": {
    "about": "10,000개를 넘는 메시지",
    "choice": "오래된 것부터 지웁니다.",
    "reason": "부하 테스트가 메모리를 다 쓰지 않게 합니다."
  },
  "channel-texts": {
    "about": "-541, -544, -816~-819의 메시지",
    "choice": "`channel does not exist.`처럼 짧은 영어 메시지입니다.",
    "reason": "이 코드들의 메시지는 공개된 것이 없습니다."
  },
  "channel-end": {
    "about": "채널 추가나 차단을 취소한 사용자",
    "choice": "관계는 `NONE` 상태가 되고, 웹훅은 보내지 않습니다.",
    "reason": "웹훅에는 추가와 차단만 있습니다."
  },
  "customer-files": {
    "about": "고객파일",
    "choice": "파일은 바로 사용할 수 있고, 시각은 한국 시각입니다. 빈 이름은 -817로 거부합니다. 파일에 없는 필드가 있는 사용자는 세지 않습니다.",
    "reason": "시각의 시간대도, 잘못된 필드를 거부하는 방식도 카카오 문서에 없습니다."
  },
  "quotas-off": {
    "about": "기본 월드의 쿼터",
    "choice": "월드 파일에서 정하지 않으면 쿼터를 세지 않습니다.",
    "reason": "테스트는 하루치보다 많은 로그인을 1분 안에 합니다."
  }
};
