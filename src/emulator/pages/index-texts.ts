import type { KeyKind } from "../world/app.js";
import type { Localized } from "./language.js";

/** The texts of the index page. */
export interface IndexTexts {
  readonly title: string;
  readonly about: string;
  readonly control: string;
  readonly health: string;
  readonly apis: string;
  readonly keys: string;
  readonly kind: string;
  readonly key: string;
  readonly primary: string;
  readonly kinds: Readonly<Record<KeyKind, string>>;
  readonly personas: string;
  readonly persona: string;
  readonly nickname: string;
  readonly userId: string;
  readonly items: string;
  readonly notLinked: string;
  readonly choices: string;
  readonly choicesAbout: string;
  readonly choice: string;
  readonly reason: string;
}

/** The texts of the index page, by language. */
export const indexTexts: Localized<IndexTexts> = {
  ko: {
    title: "카카오 에뮬레이터",
    about: "개발과 테스트에 쓰는 카카오 API 에뮬레이터입니다. 보안 기능이 아니므로 외부에 공개하면 안 됩니다.",
    control: "제어 API",
    health: "상태",
    apis: "API 주소",
    keys: "앱 키",
    kind: "종류",
    key: "키",
    primary: "대표 키",
    kinds: { restApi: "REST API 키", javascript: "JavaScript 키", native: "네이티브 앱 키", admin: "어드민 키" },
    personas: "페르소나",
    persona: "페르소나",
    nickname: "닉네임",
    userId: "회원번호",
    items: "동의한 동의항목",
    notLinked: "연결되지 않음",
    choices: "에뮬레이터가 정한 동작",
    choicesAbout: "카카오 서버의 동작이 알려지지 않은 부분은 에뮬레이터가 정했습니다.",
    choice: "동작",
    reason: "이유",
  },
  en: {
    title: "Kakao emulator",
    about: "An emulator of the Kakao APIs for development and tests. It is not a security boundary: do not expose it.",
    control: "Control API",
    health: "Health",
    apis: "API addresses",
    keys: "App keys",
    kind: "Kind",
    key: "Key",
    primary: "primary",
    kinds: { restApi: "REST API key", javascript: "JavaScript key", native: "Native app key", admin: "Admin key" },
    personas: "Personas",
    persona: "Persona",
    nickname: "Nickname",
    userId: "User ID",
    items: "Agreed consent items",
    notLinked: "not linked",
    choices: "Choices of the emulator",
    choicesAbout: "Where the behavior of Kakao's servers is not documented, the emulator makes a choice.",
    choice: "Choice",
    reason: "Reason",
  },
};
