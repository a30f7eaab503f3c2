import { describe, expect, test } from "vitest";
import { particleProblems } from "../../scripts/lib/i18n/gate/particles.js";
import { sentenceProblems } from "../../scripts/lib/i18n/gate/sentences.js";
import { latinProblems, spellingProblems } from "../../scripts/lib/i18n/gate/words.js";
import { lines } from "../../src/cli/check/report/korean/lines.js";
import { phrases } from "../../src/cli/check/report/korean/phrases.js";
import { chatWords } from "../../src/emulator/pages/chat-words.js";
import { indexTexts } from "../../src/emulator/pages/index-texts.js";
import { worldTexts } from "../../src/emulator/pages/world-texts.js";
import { usage } from "../../src/cli/check/report/korean/usage.js";
import { words } from "../../src/cli/mcp/words.js";

/** Parts of the program's Korean that are names: of options, files, formats and fields, and codes. */
const names = /--[a-z-]+(?:\([^)]*\))?|\.(?:har|json|ndjson|yaml)\b|`[^`]*`|"[^"]*"/g;

/** Names of fields and functions, which the program writes without backquotes: its texts are no Markdown. */
const code = new Set(
  "request response operation body data headers boundary traffic case error name value fields user get new http https n t y".split(
    " ",
  ),
);

/** Stands for a part of a phrase; put a noun after it, or no particle. */
const part = "{part}";

/** Returns what is wrong with the program's own Korean. */
function findProblems(korean: string): string[] {
  const text = korean.replaceAll(/\{\d?\}/g, part);
  const prose = text.replaceAll(names, " ").replaceAll(part, " ");
  return [
    ...particleProblems(text),
    ...spellingProblems(text),
    ...sentenceProblems(text),
    ...latinProblems(prose).filter((problem) => /^[a-z]+:/.test(problem) && !code.has(problem.replace(/:.*/s, ""))),
  ].map((problem) => `${korean}: ${problem}`);
}

/** Lists everything that the MCP server says itself. */
function saidByServer(): string[] {
  return Object.values(words.ko).map((word) =>
    typeof word === "string" ? word : (word as (...parts: unknown[]) => string)(part, part),
  );
}

function textsIn(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === "string" ? [word] : typeof word === "object" && word !== null ? textsIn(word) : [],
  );
}

describe("the Korean of the program", () => {
  test.each([
    ["of the checker's findings", phrases.map(([, korean]) => korean)],
    ["of a run", lines.map(([, korean]) => korean)],
    ["of the arguments", usage.map(([, korean]) => korean)],
    ["of the MCP server", saidByServer()],
    ["of the emulator's pages", [indexTexts.ko, worldTexts.ko, chatWords.ko].flatMap(textsIn)],
  ])("reads as spec/i18n/README.md asks: the words %s", (_, texts) => {
    expect(texts.length).toBeGreaterThan(15);
    expect(texts.flatMap(findProblems)).toEqual([]);
  });

  test.each([
    ["a particle behind a part", "{}를 확인합니다", "put a noun after it"],
    ["a wrong particle", "URL를 확인합니다", "write 을"],
    ["a refused spelling", "메세지를 확인합니다", "메시지"],
    ["an English word", "token 값을 확인합니다", "token: write it in Korean"],
    ["a plain style", "값을 확인한다.", "is not 합니다체"],
    ["an order in 해요체", "값을 공개하지 마세요.", "합니다체로 쓰기"],
    ["another word for the emulator", "목 서버를 시작합니다.", "에뮬레이터"],
    ["another word for a team member", "앱 멤버만 호출합니다.", "팀 멤버"],
    ["another word for what is inferred", "목록에서 유추했습니다.", "추정"],
    ["a particle behind code that ends with a space", "`KakaoAK `와 키를 보냅니다.", "what ends with a space"],
  ])("would be refused for %s", (_, korean, problem) => {
    expect(findProblems(korean).join()).toContain(problem);
  });
});
