import { expect, test } from "vitest";
import { checkRequest, type Violation } from "../../src/contract/index.js";

/** Checks a form that somebody sends as a message. */
async function checkForm(body: string): Promise<readonly Violation[]> {
  const request = {
    method: "POST",
    url: "https://kapi.kakao.com/v2/api/talk/memo/default/send",
    headers: { Authorization: "Bearer token", "Content-Type": "application/x-www-form-urlencoded;charset=utf-8" },
    body,
  };
  const report = await checkRequest(request, { strict: true });
  return report.outcome === "checked" ? report.violations : [];
}

/** A time that grew with the square of the number of fields would be minutes. */
test("each of very many fields is checked, and more of them are refused at once", { timeout: 20_000 }, async () => {
  const fields = (length: number) => Array.from({ length }, (_, index) => `a${index}=1`).join("&");

  expect(await checkForm(fields(50_000))).toHaveLength(50_001);
  expect(await checkForm(fields(100_001))).toMatchObject([{ place: "body", pointer: "", rule: "limit" }]);
});

test("each of very many wrong items is found", { timeout: 20_000 }, async () => {
  const template = { object_type: "list", contents: Array.from({ length: 30_000 }, () => ({})) };
  const body = new URLSearchParams({ template_object: JSON.stringify(template) }).toString();

  expect((await checkForm(body)).length).toBeGreaterThan(30_000);
});
