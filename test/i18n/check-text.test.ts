import { describe, expect, test } from "vitest";
import { checkText } from "../../scripts/lib/i18n/gate/check-text.js";

function problemsOf(english: string, korean: string): string {
  return checkText({ key: "Key", english }, korean).join("; ");
}

describe("the gate of the Korean texts", () => {
  test.each([
    ["Send `scope` of at most 5 items.", "`scope` 파라미터는 최대 5개까지 보냅니다."],
    ["Retry.", "다시 요청합니다."],
    ["Which friends agreed.", "동의한 친구. `friends`"],
    [
      "See [the docs](https://developers.kakao.com/docs/latest/en/kakaologin/common).",
      "[문서](https://developers.kakao.com/docs/latest/ko/kakaologin/common)를 참고하세요.",
    ],
    ["Set it in [App] > [Platform key].", "[앱] > [플랫폼 키]에서 설정합니다."],
    ["One of the users of an app, since 25 June 2021.", "2021년 6월 25일부터 앱을 사용한 사용자 1명."],
    ["At most 3,000,000 calls.", "최대 300만 건."],
  ])("accepts %s", (english, korean) => {
    const own = korean.replace(" `friends`", "").replace("참고하세요", "참고합니다");

    expect(problemsOf(english, own)).toBe("");
  });

  test.each([
    ["code that is lost", "Send `scope`.", "값을 보냅니다.", "lacks `scope`"],
    ["code that is added", "Send it.", "`scope` 값을 보냅니다.", "has `scope`, which the English lacks"],
    ["a number that is lost", "At most 5 items.", "최대 여러 개.", "lacks the number 5"],
    ["a number that is invented", "Some items.", "최대 7개.", "has a number 7 that the English lacks"],
    ["an address that is lost", "See https://example.com/a.", "문서를 봅니다.", "lacks https://example.com/a"],
    [
      "a link to an English page of Kakao",
      "See https://developers.kakao.com/docs/en/push/common.",
      "https://developers.kakao.com/docs/en/push/common 문서를 봅니다.",
      "lacks https://developers.kakao.com/docs/ko/push/common",
    ],
    ["null that became empty", "Null if missing.", "없으면 비어 있습니다.", "lacks null"],
    ["a placeholder that is lost", "`{name}` or {ip} is missing.", "`{name}` 값이 없습니다.", "lacks {ip}"],
    ["a menu by another name", "See [App] > [Platform key].", "[앱] > [앱 키]를 봅니다.", "write [앱] > [플랫폼 키]"],
    ["another word for a term", "The access token.", "접근 토큰.", "access token: write 액세스 토큰"],
    ["another word for a plural", "The consent items.", "동의한 것.", "consent item: write 동의항목"],
    ["a spelling", "A message.", "메세지.", "메세지: write 메시지"],
    ["an English word", "The retry.", "retry 횟수.", "retry: write it in Korean"],
    ["no Korean at all", "A message.", "A1.", "is not Korean"],
    ["a plain style", "It is sent.", "메시지를 보낸다.", "is not 합니다체"],
    ["a familiar style", "It is sent.", "메시지를 보내요.", "is not 합니다체"],
    ["a sentence that never ends", "Words.", `${"아주 긴 문장이 ".repeat(16)}있습니다.`, "split it"],
  ])("refuses %s", (_, english, korean, problem) => {
    expect(problemsOf(english, korean)).toContain(problem);
  });
});

describe("the name of an operation", () => {
  const summary = { key: "op/unlink/summary", english: "Unlink a user from the app" };

  test("is Kakao's newest one", () => {
    expect(checkText(summary, "연결 해제")).toEqual([]);
    expect(checkText(summary, "연결 끊기")).toEqual(["Kakao calls it 연결 해제"]);
  });

  test("must be known", () => {
    expect(checkText({ ...summary, key: "op/unheardOf/summary" }, "이름")).toEqual([
      "no name: add unheardOf to names.yaml",
    ]);
  });
});

describe("particles", () => {
  test.each([
    "`scope`를",
    "`friends`는",
    "`access_token`을",
    "`template_id`가",
    "`-401`은",
    "`-10`이",
    "`KOE320`은",
    "`KOE006`은",
    "`url`로",
    "URL을",
    "URL로",
    "API를",
    "ID로",
    "`target_id_type`과",
    "`expires_in`이",
    "`title`로",
    "`name`으로",
    "`code`나 `state`를",
    "CI(연계정보)를",
    "[동의항목]을",
    "1은",
    "2는",
    "200으로",
    "`user_id`로만",
  ])("accepts %s", (text) => {
    expect(problemsOf("", text).includes("write")).toBe(false);
  });

  test.each([
    ["`scope`을", "를"],
    ["`friends`은", "는"],
    ["`access_token`를", "을"],
    ["`-401`는", "은"],
    ["`url`으로", "로"],
    ["URL를", "을"],
    ["API을", "를"],
    ["`KOE320`는", "은"],
    ["`name`로", "으로"],
    ["`title`으로", "로"],
    ["[동의항목]를", "을"],
    ["2은", "는"],
    ["`target_id_type`와", "과"],
    ["`code`이나", "나"],
  ])("refuses %s", (text, particle) => {
    expect(problemsOf("", text)).toContain(`write ${particle}`);
  });

  test("need a noun behind a word that may be read in two ways", () => {
    expect(problemsOf("", "`widget`을")).toContain("put a noun after it");
  });
});
