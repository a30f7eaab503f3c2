import { squeeze } from "./text.js";

/** Words that tell no page from another: what every page is about, how people ask, and parts of calls and addresses. */
const empty = new Set(
  [
    ..."api apis rest kakao 카카오 how to the a an of in on with and or is are do does can i my from for by at it what why when".split(
      " ",
    ),
    ..."방법 사용 사용하기 사용법 구현 구현하기 연동 연동하기 기능 하는 하는법 하기 위한 관련 문의 문의드립니다 질문 질문입니다 안됨 안돼요 안되요 안되는".split(
      " ",
    ),
    ..."어디서 어떻게 어떤 받는 법 번째 단계 자주 겪는 과정에서 도중 계속 있나요 있는 없는 없나요 됩니다 되나요 됨 해주세요 뭔가요 무엇 왜 좀".split(
      " ",
    ),
    ..."발생 발생합니다 발생할 에러 오류 애러 error errors 코드 code exception 문제 instance shared client getinstance com developers https http www".split(
      " ",
    ),
  ].map(squeeze),
);

/** Words that are seldom what somebody looks for: frameworks, languages, and what nearly every page speaks of. */
const weak = new Set(
  [
    ..."spring boot springboot 스프링부트 스프링 스프링시큐리티 security react 리액트 node nodejs 노드 vue 뷰 파이썬 python java 자바 kotlin 코틀린".split(
      " ",
    ),
    ..."flutter 플러터 django 장고 php swift ios android 안드로이드 아이폰 javascript js 자바스크립트 typescript sdk unity next nextjs express".split(
      " ",
    ),
    ..."kakaotalk 카카오톡 카톡 talk 서버 server 서비스 service 앱 app 설정 정보 info 값 data 데이터 조회 가져오기 확인 요청 request get 받기 호출 call 처리 시 후".split(
      " ",
    ),
    ..."success fail 성공 실패 new 새 test json response 응답 null undefined 안나옴 안나와요 안와요".split(" "),
  ].map(squeeze),
);

/** Returns how much a word of a query counts. */
export function weightOf(word: string): number {
  const squeezed = squeeze(word);
  if (empty.has(squeezed)) return 0.05;
  return weak.has(squeezed) ? 0.5 : 1;
}

/** Words with which a reader says that something failed. */
export const errorWords =
  /에러|오류|애러|불일치|초과|error|invalid|mismatch|unauthorized|forbidden|exception|denied|expired/i;
