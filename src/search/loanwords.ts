/**
 * English words, as Koreans write them in their own letters, and Korean words for the same: a line a meaning. Whoever
 * looks for a Korean page in English, or types 아이피 for IP, finds what the other one says.
 */
const lines = `
ip|아이피
uri|유알아이|리다이렉트 주소
url|유알엘
id|아이디
get|겟
post|포스트
info|인포|정보|information|detail
me|미|내
prompt|프롬프트
scope|스코프
payload|페이로드
header|헤더
query|쿼리
parameter|파라미터|파라메터|매개변수|param|params|인자
body|바디|본문
response|리스폰스|응답
request|리퀘스트|요청
upload|업로드|올리기
auth|인증|authentication|오스
authorization|인가
session|세션
secret|시크릿|비밀키
client|클라이언트
key|키
hash|해시
key hash|keyhash|키 해시|키해시
bundle|번들
package|패키지
domain|도메인
platform|플랫폼
link|링크
thumbnail|썸네일|섬네일
discovery|디스커버리|메타데이터|metadata
signature|서명|시그니처|sign|signed
verify|검증|validate|validation|유효성 검사|verification|check
decode|디코딩|디코드|해독
reminder|리마인더|알람|alarm
time zone|timezone|타임존|시간대
device|디바이스|기기|단말|단말기
notification|알림|노티|노티피케이션|alert|notify
guest|게스트
host|호스트|주최자|organizer
tag|태그
login|로그인|로긴|log in|sign in|signin|sign-in
signup|sign up|회원가입|가입|register|registration
subscribe|구독|subscription|follow|팔로우
block|차단|blocked
invite|초대|invitation
attendee|참석자|참석|참가자|rsvp|attend
departure|출발|출발지|origin|start
destination|도착|도착지|목적지|arrival|goal
duration|소요|소요시간|걸리는 시간|travel time
distance|거리
fare|요금|비용|price|cost
toll|통행료|톨비|톨게이트
taxi|택시
transfer|환승|갈아타기
radius|반경|주변|근처|nearby|near|around
location|위치|현위치|현재 위치
map|지도|맵
building|건물|건물명
zip code|zipcode|zip|postcode|postal code|우편번호
author|저자|작가
publisher|출판사
sort|정렬|order
save|저장|store
convert|변환|conversion|transform|바꾸기
cancel|취소
withdraw consent|동의 철회|revoke consent|동의 취소|cancel consent|consent withdrawal|withdrawal of consent|revoke permission|revoke scope
agree|동의|consent|agreement|agreed
refuse|거부|거절|deny|denied|reject|rejected|decline
exceed|초과|exceeded|over
missing|누락|빠짐|required|필수
invalid|잘못|유효하지 않은|wrong|incorrect|올바르지 않은|틀린
unauthorized|401|인증 실패
forbidden|403|권한 없음
not found|404|찾을 수 없음
too many requests|429
renew|갱신|연장|extend|재발급|reissue|refresh
account|계정|어카운트
name|이름|네임
receiver|수신자|받는 사람|recipient
sender|발신자|보낸 사람
receive|수신
file|파일
format|형식|포맷
size|크기|용량|사이즈
max|최대|maximum
outage|장애|다운|down|incident|downtime|먹통
maintenance|점검
test app|테스트 앱|테스트앱
member|팀원|멤버|팀 멤버
example|예제|샘플|sample|예시
install|설치|인스톨
type|타입|유형
number|번호|넘버
default|기본|디폴트
custom|커스텀|사용자 정의|사용자정의
background|백그라운드
friend list|친구 목록|친구목록|friends list|프렌즈
self|나|자신
multiple|여러|멀티
future|미래|예약
departure time|출발 시간|출발시간|출발 시각|출발시각
public event|공개 일정|공개 이벤트|채널 일정
region|지역|동네|구역
firewall|방화벽|인바운드|whitelist|화이트리스트|allowlist|허용 목록
auto login|자동 로그인|자동로그인|silent login|auto-login
consent screen|동의 화면|동의화면|동의창|재동의|consent page
close account|회원 탈퇴|계정 삭제|deactivate account|leave service
share|공유|셰어
proxy|프록시
docker|도커
react|리액트
swagger|스웨거
`;

/** Groups of words that mean the same in two languages. */
export const loanwords: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
