import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/project.js";
import { type Kakao, startKakao } from "../../src/testing/index.js";
import { chromeArguments, findChrome } from "../support/chrome.js";
import { call } from "../support/emulator.js";

let kakao: Kakao;

beforeAll(async () => {
  kakao = await startKakao();
});

beforeEach(() => kakao.reset());

afterAll(() => kakao.stop());

async function post(persona: string, path: string, form: Record<string, string>) {
  const { accessToken } = await kakao.issueToken(persona, { consents: ["talk_message"] });
  const { status } = await call(fetch, `Bearer ${accessToken}`, kakao.baseUrls.kapi + path, form);
  expect(status).toBe(200);
}

function memo(template: unknown, persona = "muzi") {
  return post(persona, "/v2/api/talk/memo/default/send", { template_object: JSON.stringify(template) });
}

function uuidOf(persona: string): string {
  return kakao.world().users.find((one) => one["persona"] === persona)?.["uuid"] as string;
}

async function visit(query = "", headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${kakao.url}/_chat${query}`, { headers });
  expect(response.headers.get("content-type")).toContain("text/html");
  return response.text();
}

/** A template that Kakao documents. */
function documented(name: string): unknown {
  const file = join(root, `spec/recordings/kapi/sendMemoDefault/${name}.yaml`);
  const recording = parse(readFileSync(file, "utf8")) as { call: { body: { template_object: unknown } } };
  return recording.call.body.template_object;
}

const kinds = ["success-feed", "success-list", "success-location", "success-commerce", "success", "success-calendar"];
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
    await memo(documented(name));

    const html = await visit("?lang=ko");

    for (const text of texts) expect(html).toContain(text);
  });

  test("shows a message in the rooms of both", async () => {
    const form = {
      receiver_uuids: JSON.stringify([uuidOf("muzi")]),
      template_object: JSON.stringify(documented("success")),
    };
    await post("ryan", "/v1/api/talk/friends/message/default/send", form);

    const receiver = await visit("?persona=muzi");
    const sender = await visit("?persona=ryan");
    const other = await visit("?persona=apeach");

    expect(receiver).toMatch(/<h2 id="room">라이언 \(ryan\)<\/h2>\s*<ol><li class="message">/);
    expect(sender).toMatch(/<h2 id="room">무지 \(muzi\)<\/h2>\s*<ol><li class="message own">/);
    expect(other).not.toContain('<li class="message');
  });

  test("cuts off a long text, and lets the default button lead where the content does", async () => {
    await memo({ object_type: "text", text: `${"a".repeat(200)}b`, link });

    const html = await visit("?lang=en");

    expect(html).toContain(`>${"a".repeat(200)}…<`);
    expect(html).toMatch(/<a class="button" href="https:\/\/example\.com\/web"[^>]*>View details<\/a>/);
  });

  test("runs nothing that a message says, and follows web addresses only", async () => {
    const script = "<script>alert(1)</script>";
    await memo({
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
    await post("muzi", "/v2/api/talk/memo/send", { template_id: "7", template_args: '{"NAME":"Ann"}' });
    const unknown = await visit("?lang=en");
    const template = { object_type: "text", text: "Hi ${NAME}", link } as const;
    kakao.reset({ app: { messageTemplates: [{ id: 7, template }] } });
    await post("muzi", "/v2/api/talk/memo/send", { template_id: "7", template_args: '{"NAME":"Ann"}' });

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
    for (let index = 0; index < 101; index += 1) await memo({ object_type: "text", text: `number ${index}.`, link });

    const html = await visit("?lang=en");

    expect(html).not.toContain("number 0.");
    expect(html).toContain("number 100.");
    expect(html).toContain("The control API lists older messages.");
  });
});

const chrome = findChrome();

describe.skipIf(!chrome)("the chat window in a browser", () => {
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chrome!, args: chromeArguments });
  });

  afterAll(() => browser?.close());

  /** Opens the page; pictures are not loaded, for they are elsewhere. */
  async function open(width: number, colorScheme: "light" | "dark", query: string): Promise<Page> {
    const context = await browser!.newContext({ viewport: { width, height: 800 }, colorScheme });
    await context.route(
      (url) => url.origin !== kakao.url,
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(`${kakao.url}/_chat?${query}`);
    return page;
  }

  test.each([
    [390, "light", "ko"],
    [390, "dark", "en"],
    [1400, "light", "en"],
    [1400, "dark", "ko"],
  ] as const)("fits %i pixels and passes axe, %s, in %s", async (width, theme, lang) => {
    for (const kind of kinds) await memo(documented(kind));
    const page = await open(width, theme, `persona=muzi&lang=${lang}`);

    await page.evaluate(readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8"));
    const violations = await page.evaluate<string[]>(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`))",
    );
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    await page.context().close();

    expect(violations).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test("is used by keyboard: to another persona, and to what a fixed button would do", async () => {
    await memo(documented("success-location"));
    const page = await open(1400, "light", "persona=ryan&lang=en");

    await page.getByRole("link", { name: "라이언 (ryan)" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/persona=muzi/);
    const summary = page.locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");

    expect(await page.locator("details .address").isVisible()).toBe(true);
    await page.context().close();
  });
});
