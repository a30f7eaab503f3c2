import { describe, expect, test } from "vitest";
import { documentedTemplate, sendMemo, sendMessage } from "../support/servers/chat.js";
import { useKakao } from "../support/servers/emulator.js";

const { kakao } = await useKakao();

function uuidOf(persona: string): string {
  return kakao.world().users.find((one) => one["persona"] === persona)?.["uuid"] as string;
}

async function visit(query = "", headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${kakao.url}/_chat${query}`, { headers });
  expect(response.headers.get("content-type")).toContain("text/html");
  return response.text();
}

const link = { web_url: "https://example.com/web", mobile_web_url: "https://example.com/mobile" };

describe("the chat window", () => {
  test.each([
    ["success-feed", ["오늘의 디저트", "Cheese cake", "Cake1", "1000원", "좋아요 100", "웹으로 이동"]],
    ["success-list", ["비쥬얼이 끝내주는 오레오 카푸치노", "매거진"]],
    ["success-location", ["카카오 판교오피스", "위치 보기", "경기 성남시 분당구 판교역로 235"]],
    ["success-commerce", ["146,160원", "30%", "208,800원", "Ivory long dress", "구매하기"]],
    ["success-commerce-dollars", ["$150", "$200"]],
    ["success", ["텍스트 영역입니다.", "바로 확인", 'href="https://developers.kakao.com"']],
    ["success-calendar", ["Opening day", "톡캘린더에 추가", "공개 일정"]],
  ])("shows the template of %s", async (name, texts) => {
    await sendMemo(kakao, documentedTemplate(name));

    const html = await visit("?lang=ko");

    for (const text of texts) expect(html).toContain(text);
  });

  test("shows a message in the rooms of both", async () => {
    const form = {
      receiver_uuids: JSON.stringify([uuidOf("muzi")]),
      template_object: JSON.stringify(documentedTemplate("success")),
    };
    await sendMessage(kakao, "ryan", "/v1/api/talk/friends/message/default/send", form);

    const receiver = await visit("?persona=muzi");
    const sender = await visit("?persona=ryan");
    const other = await visit("?persona=apeach");

    expect(receiver).toMatch(/<h2 id="room">라이언 \(ryan\)<\/h2>\s*<ol><li class="message">/);
    expect(sender).toMatch(/<h2 id="room">무지 \(muzi\)<\/h2>\s*<ol><li class="message own">/);
    expect(other).not.toContain('<li class="message');
  });

  test("cuts off a long text, and lets the default button lead where the content does", async () => {
    await sendMemo(kakao, { object_type: "text", text: `${"a".repeat(200)}b`, link });

    const html = await visit("?lang=en");

    expect(html).toContain(`>${"a".repeat(200)}…<`);
    expect(html).toMatch(/<a class="button" href="https:\/\/example\.com\/web"[^>]*>View details<\/a>/);
  });

  test("runs nothing that a message says, and follows web addresses only", async () => {
    const script = "<script>alert(1)</script>";
    await sendMemo(kakao, {
      object_type: "feed",
      content: { title: script, image_url: "javascript:alert(1)", link: { web_url: "javascript:alert(1)" } },
      buttons: [{ title: '"><b>x', link: { android_execution_params: "a=1" } }],
    });

    const html = await visit();

    expect(html).not.toContain(script);
    expect(html).not.toContain("javascript:");
    expect(html).not.toContain("<b>x");
    expect(html).toContain('<span class="button dead">');
  });

  test("shows a template of the console filled in, or what is known of it", async () => {
    await sendMessage(kakao, "muzi", "/v2/api/talk/memo/send", { template_id: "7", template_args: '{"NAME":"Ann"}' });
    const unknown = await visit("?lang=en");
    const template = { object_type: "text", text: "Hi ${NAME}", link } as const;
    kakao.reset({ app: { messageTemplates: [{ id: 7, template }] } });
    await sendMessage(kakao, "muzi", "/v2/api/talk/memo/send", { template_id: "7", template_args: '{"NAME":"Ann"}' });

    expect(unknown).toContain("Message template 7");
    expect(unknown).toMatch(/<dt>NAME<\/dt><dd>Ann<\/dd>/);
    expect(await visit()).toContain("Hi Ann");
  });

  test("is in Korean or English, as the address or the browser says", async () => {
    expect(await visit("?lang=ko")).toMatch(/<html lang="ko">[^]+<h1>채팅방<\/h1>/);
    expect(await visit("", { "accept-language": "en-US,en;q=0.9,ko;q=0.8" })).toMatch(
      /<html lang="en">[^]+<h1>Chat rooms<\/h1>/,
    );
  });

  test("says how to fill it if nothing was sent, and shows a world without users", async () => {
    expect(await visit("?lang=en")).toContain("No messages yet.");
    kakao.reset({ users: {} });
    expect(await visit("?lang=en")).toContain("Chat rooms");
  });

  test("shows the latest hundred messages of a room", async () => {
    for (let index = 0; index < 101; index += 1)
      await sendMemo(kakao, { object_type: "text", text: `number ${index}.`, link });

    const html = await visit("?lang=en");

    expect(html).not.toContain("number 0.");
    expect(html).toContain("number 100.");
    expect(html).toContain("The control API lists older messages.");
  });
});
