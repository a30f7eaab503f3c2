// Generated from spec/i18n/ko by npm run generate. Do not edit.

/** What the rules of calls say, by ID. */
export const rules: Readonly<Record<string, string>> = {
  "target-user-complete": "`target_id`와 `target_id_type` 값은 함께 보냅니다.",
  "target-user-for-admin-key": "어드민 키로 호출할 때는 사용자를 지정하는 `target_id`와 `target_id_type` 값을 보냅니다.",
  "distance-from-center": "`sort=distance` 값을 쓰려면 중심 좌표 `x`와 `y` 값이 필요합니다.",
  "point-in-korea": "한국의 WGS84 좌표는 `x`(경도) 값이 120에서 135 사이, `y`(위도) 값이 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "rectangle-in-korea": "한국의 WGS84 사각형은 X(경도)가 120에서 135 사이, Y(위도)가 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "route-in-korea": "한국의 WGS84 좌표는 X(경도)가 120에서 135 사이, Y(위도)가 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "stops-in-korea": "한국의 WGS84 경유지는 X(경도)가 120에서 135 사이, Y(위도)가 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "directions-in-korea": "한국의 지점은 경도(120에서 135 사이), 위도(30에서 45 사이) 순서로 씁니다. 서로 바뀌지 않았는지 확인합니다.",
  "waypoints-in-korea": "한국의 지점은 `x`(경도) 값이 120에서 135 사이, `y`(위도) 값이 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "origins-in-korea": "한국의 지점은 `x`(경도) 값이 120에서 135 사이, `y`(위도) 값이 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "destinations-in-korea": "한국의 지점은 `x`(경도) 값이 120에서 135 사이, `y`(위도) 값이 30에서 45 사이입니다. 서로 바뀌지 않았는지 확인합니다.",
  "event-five-minutes": "일정의 시각은 5분 단위입니다.",
  "event-all-day-midnight": "종일 일정은 자정(`00:00:00Z`)에 시작하고 끝납니다.",
  "event-order": "일정의 종료 시각은 시작 시각보다 빠를 수 없습니다.",
  "event-rrule": "반복 규칙은 RFC 5545의 RRULE에서 `RRULE:` 접두사를 뺀 값입니다.",
  "period-given": "`preset` 또는 `next_page_token` 값을 보내지 않으면 `from`과 `to` 값을 보냅니다.",
  "period-31-days": "`to` 값은 `from` 값에서 최대 31일 뒤입니다.",
  "event-period-31-days": "`to` 값은 `from` 값에서 최대 31일 뒤입니다.",
  "event-period-complete": "`preset` 또는 `next_page_token`을 보내지 않으면 `from`과 `to`를 함께 보냅니다.",
  "task-period-31-days": "`to` 값은 `from` 값에서 최대 31일 뒤입니다.",
  "task-period-complete": "`next_page_token`을 보내지 않으면 `from`과 `to`를 함께 보냅니다.",
  "message-urls-percent-encoded": "URL의 공백과 ASCII가 아닌 문자는 퍼센트 인코딩합니다.",
  "scrap-url-percent-encoded": "URL의 공백과 ASCII가 아닌 문자는 퍼센트 인코딩합니다.",
  "image-url-percent-encoded": "URL의 공백과 ASCII가 아닌 문자는 퍼센트 인코딩합니다.",
  "message-text-length": "200자를 넘는 텍스트는 앞의 200자만 메시지에 표시됩니다."
};
