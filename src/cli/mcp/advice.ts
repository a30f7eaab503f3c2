import type { Language } from "../../language.js";

/** What the command advises with its options, and what a client of the server does instead; in both languages. */
const advice: readonly (readonly [command: RegExp, tool: string])[] = [
  [/; use --show-names[^\n]*/g, ""],
  [/: --show-names[^\n]*/g, ""],
  [/--no-credentials ?\(credentials: false\) 옵션을/g, "`credentials: false` 인자를"],
  [/--no-credentials 옵션을/g, "`credentials: false` 인자를"],
  [/--no-credentials(?: \(credentials: false\))?/g, "credentials: false"],
  [/record it with its body, or skip this check with --allow-missing-bodies [^\n]*/g, "pass it with its body"],
  [/본문까지 기록하거나, --allow-missing-bodies[^\n]*/g, "본문까지 전달합니다"],
  [/to check a plain response body, use --operation and --status/g, "pass request, or response and operation"],
  [
    /응답 본문만 점검하려면 --operation과 --status 옵션을 사용합니다/g,
    "request를 전달하거나 response와 operation을 전달합니다",
  ],
  [/or map the host of a mock or proxy with --base-url/g, "or for a mock or proxy write Kakao's host in the URL"],
  [
    /에뮬레이터나 프록시의 호스트를 --base-url 옵션으로 연결합니다/g,
    "에뮬레이터나 프록시라면 URL에 카카오의 호스트를 씁니다",
  ],
  [/, or remove an --ignore/g, ""],
  [/카카오로 보내는 호출을 기록하거나 --ignore 옵션을 뺍니다/g, "카카오로 보내는 호출을 전달합니다"],
];

/**
 * Returns what the command says as the server says it: without options, which a tool does not have, and with the name
 * of the argument in place of the file.
 *
 * @param text A report, or the messages about an input
 * @param name What was checked: `exchange` or `traffic`
 * @param language The language of the text
 */
export function forTool(text: string, name: string, language: Language): string {
  const named = text
    .replace(/^check: stdin( #\d+)?(, line \d+)?: /gm, name === "traffic" ? `${name}$1$2: ` : "")
    .replace(/^check: /gm, "")
    .replace(/\bstdin(?= #\d)/g, language === "ko" ? "호출" : name)
    .replace(/\bstdin\b/g, name);
  return advice.reduce((said, [command, tool]) => said.replace(command, tool), named);
}
