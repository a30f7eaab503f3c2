import type { Localized } from "./language.js";

/** The words of the chat window. */
export interface ChatWords {
  readonly title: string;
  readonly about: string;
  readonly personas: string;
  readonly rooms: string;
  readonly myself: string;
  readonly noTalk: string;
  readonly noMessages: string;
  readonly howTo: string;
  readonly reload: string;
  readonly back: string;
  readonly image: string;
  readonly details: string;
  readonly map: string;
  readonly addToCalendar: string;
  readonly event: string;
  readonly calendar: string;
  readonly regularPrice: string;
  readonly discountedPrice: string;
  readonly like: string;
  readonly comment: string;
  readonly shared: string;
  readonly view: string;
  readonly subscriber: string;
  readonly template: string;
  readonly unknownTemplate: string;
  readonly older: string;
}

/** The words of the chat window by language. */
export const chatWords: Localized<ChatWords> = {
  ko: {
    title: "채팅방",
    about: "메시지 API로 보낸 메시지를 카카오톡에서처럼 보여 줍니다. 실제 카카오톡의 화면과는 다를 수 있습니다.",
    personas: "페르소나",
    rooms: "채팅방 목록",
    myself: "나와의 채팅",
    noTalk: "카카오톡 미사용",
    noMessages: "아직 메시지가 없습니다.",
    howTo: "나에게 보내기나 친구에게 보내기를 호출하면 여기에 나타납니다.",
    reload: "새로고침",
    back: "에뮬레이터 첫 페이지",
    image: "이미지",
    details: "자세히 보기",
    map: "위치 보기",
    addToCalendar: "톡캘린더에 추가",
    event: "공개 일정",
    calendar: "구독 캘린더",
    regularPrice: "정가",
    discountedPrice: "할인가",
    like: "좋아요",
    comment: "댓글",
    shared: "공유",
    view: "조회",
    subscriber: "구독자",
    template: "메시지 템플릿",
    unknownTemplate: "월드 파일의 app.messageTemplates에 적으면 내용을 보여 줍니다.",
    older: "이전 메시지는 제어 API에서 볼 수 있습니다.",
  },
  en: {
    title: "Chat rooms",
    about: "Messages sent with the message API, much as Kakao Talk shows them. The real app may look different.",
    personas: "Personas",
    rooms: "Chat rooms",
    myself: "My chat room",
    noTalk: "no Kakao Talk",
    noMessages: "No messages yet.",
    howTo: "Messages that you send to yourself or to friends appear here.",
    reload: "Reload",
    back: "Start page of the emulator",
    image: "Image",
    details: "View details",
    map: "View location",
    addToCalendar: "Add to Talk Calendar",
    event: "Public event",
    calendar: "Subscribable calendar",
    regularPrice: "Regular price",
    discountedPrice: "Discounted price",
    like: "Likes",
    comment: "Comments",
    shared: "Shares",
    view: "Views",
    subscriber: "Subscribers",
    template: "Message template",
    unknownTemplate: "To see its content, describe it under app.messageTemplates in the world file.",
    older: "The control API lists older messages.",
  },
};
