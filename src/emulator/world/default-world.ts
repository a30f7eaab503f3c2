import { consentItems } from "../../../generated/emulator/facts.js";
import type { AppInput, UserInput } from "./world-input.js";

const everyItem = Object.keys(consentItems).filter((id) => id !== "openid" && id !== "profile");

const anyPort = ["http://localhost:*/*", "http://127.0.0.1:*/*", "https://localhost:*/*", "https://127.0.0.1:*/*"];

/**
 * The app of the default world: keys of Kakao's form, all consent items optional, all permissions. Any port of this
 * machine is registered for redirects, a convenience that Kakao does not have.
 */
export const defaultApp: Required<AppInput> = {
  id: 1000001,
  name: "Emulated app",
  keys: {
    restApi: [
      {
        key: "00000000000000000000000000000001",
        primary: true,
        redirectUris: anyPort,
        clientSecret: { value: "00000000000000000000000000000009", enabled: true },
      },
    ],
    javascript: [
      {
        key: "00000000000000000000000000000002",
        primary: true,
        redirectUris: anyPort,
        domains: ["http://localhost:*", "http://127.0.0.1:*"],
      },
    ],
    native: [{ key: "00000000000000000000000000000003", primary: true }],
    admin: [{ key: "00000000000000000000000000000004", primary: true }],
  },
  kakaoLogin: true,
  openidConnect: true,
  kakaoMap: true,
  automaticLinking: true,
  allowsUnder14: true,
  testApp: false,
  logoutRedirectUris: anyPort,
  consentItems: Object.fromEntries(everyItem.map((id) => [id, "optional"])),
  serviceTerms: [
    { tag: "service_terms", title: "Terms of service", required: true, revocable: false },
    { tag: "marketing", title: "News and offers", required: false, revocable: true },
  ],
  userProperties: ["nickname", "profile_image", "thumbnail_image"],
  permissions: ["all"],
  channels: [
    { publicId: "_ryan", searchId: "@ryan-news", name: "Ryan's news" },
    { publicId: "_apeach", searchId: "@apeach-shop", name: "Apeach's shop" },
  ],
  push: ["apns", "fcm"],
  messageTemplates: [],
  webhooks: {},
};

const profileAndEmail = ["profile_nickname", "profile_image", "account_email"];

/** The personas of the default world. */
export const defaultUsers: Readonly<Record<string, UserInput>> = {
  ryan: {
    id: 4000000001,
    linked: true,
    consents: [...profileAndEmail, "friends"],
    serviceTerms: ["service_terms"],
    account: {
      email: "ryan@example.com",
      name: "라이언",
      gender: "male",
      ageRange: "20~29",
      birthyear: "2000",
      birthday: "0708",
      birthdayType: "SOLAR",
      isLeapMonth: false,
      phoneNumber: "+82 10-0000-0001",
      ci: "emulated-ci-of-ryan",
      ciAuthenticatedAt: "2026-01-01T00:00:00Z",
    },
    profile: { nickname: "라이언" },
    friends: [{ persona: "apeach", favorite: true }, "muzi"],
    channels: { _ryan: "ADDED", _apeach: "BLOCKED" },
    shippingAddresses: [
      {
        id: 1,
        name: "집",
        is_default: true,
        updated_at: 1764201600,
        type: "NEW",
        base_address: "경기 성남시 분당구 판교역로 166",
        detail_address: "1층",
        receiver_name: "라이언",
        receiver_phone_number1: "010-0000-0001",
        receiver_phone_number2: "",
        zone_number: "13529",
        zip_code: "463-400",
      },
    ],
  },
  apeach: {
    id: 4000000002,
    linked: true,
    consents: ["profile_nickname", "profile_image", "friends", "talk_message"],
    serviceTerms: ["service_terms"],
    account: { email: "apeach@example.com", name: "어피치", gender: "female", ageRange: "20~29" },
    profile: { nickname: "어피치" },
    friends: ["ryan", "muzi"],
    channels: { _apeach: "ADDED" },
  },
  muzi: {
    id: 4000000003,
    linked: true,
    consents: "all",
    serviceTerms: ["service_terms", "marketing"],
    account: {
      email: "muzi@example.com",
      name: "무지",
      gender: "male",
      ageRange: "30~39",
      birthyear: "1990",
      birthday: "0115",
      birthdayType: "LUNAR",
      isLeapMonth: false,
      phoneNumber: "+82 10-0000-0003",
    },
    profile: { nickname: "무지" },
    friends: [{ persona: "ryan", favorite: true }, "apeach"],
    channels: { _ryan: "ADDED", _apeach: "ADDED" },
  },
  neo: {
    id: 4000000004,
    account: { email: "neo@example.com", name: "네오", gender: "female", ageRange: "20~29" },
    profile: { nickname: "네오" },
  },
  con: {
    id: 4000000005,
    linked: true,
    consents: [...profileAndEmail, "friends", "talk_message"],
    serviceTerms: ["service_terms"],
    talk: false,
    account: { email: "con@example.com", name: "콘", gender: "male", ageRange: "40~49" },
    profile: { nickname: "콘" },
  },
  tube: {
    id: 4000000006,
    under14: true,
    account: { email: "tube@example.com", name: "튜브", gender: "male", ageRange: "10~14" },
    profile: { nickname: "튜브" },
  },
};
