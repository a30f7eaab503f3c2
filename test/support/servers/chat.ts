import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/lib/project.js";
import type { KakaoEmulator } from "../../../src/testing/index.js";
import { call } from "./emulator.js";

/** The documented template of each of the six kinds, by the case of its recording. */
export const templateCases = [
  "success-feed",
  "success-list",
  "success-location",
  "success-commerce",
  "success",
  "success-calendar",
] as const;

/** Returns a template that Kakao documents. */
export function documentedTemplate(name: string): unknown {
  const file = join(root, `spec/recordings/kapi/sendMemoDefault/${name}.yaml`);
  const recording = parse(readFileSync(file, "utf8")) as { call: { body: { template_object: unknown } } };
  return recording.call.body.template_object;
}

/** Sends a message as a persona who has agreed to it. */
export async function sendMessage(
  kakao: KakaoEmulator,
  persona: string,
  path: string,
  form: Record<string, string>,
): Promise<void> {
  const { accessToken } = await kakao.issueToken(persona, { consents: ["talk_message"] });
  const { status } = await call(fetch, `Bearer ${accessToken}`, kakao.baseUrls.kapi + path, form);
  expect(status).toBe(200);
}

/** Sends a template to a persona's own chat room. */
export function sendMemo(kakao: KakaoEmulator, template: unknown, persona = "muzi"): Promise<void> {
  return sendMessage(kakao, persona, "/v2/api/talk/memo/default/send", { template_object: JSON.stringify(template) });
}
