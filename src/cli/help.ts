import type { Command } from "./commands.js";

const program = "kakao-openapi";

/** What the commands do, in Korean. */
const summaries: Readonly<Record<string, string>> = {
  check: "기록한 트래픽, 목, 픽스처가 명세에 맞는지 점검합니다",
  redact: "기록한 트래픽에서 비밀과 개인정보를 지웁니다",
  export: "기록된 응답을 WireMock이나 nock의 스텁으로 씁니다",
  mock: "카카오 에뮬레이터를 이 컴퓨터에서 실행합니다",
  mcp: "코딩 어시스턴트에 문서와 점검기를 제공합니다(MCP)",
};

/** Returns the help of the program. */
export function programHelp(commands: Readonly<Record<string, Command>>, inKorean: boolean): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(8)}  ${(inKorean ? summaries[name] : undefined) ?? summary}`,
  );
  const list = lines.join("\n");
  if (inKorean)
    return `사용법: ${program} <명령> [옵션]

${list}

  ${program} <명령> --help   명령의 옵션을 표시합니다
  ${program} --version       버전을 표시합니다
`;
  return `Usage: ${program} <command> [options]

${list}

  ${program} <command> --help   show a command's options
  ${program} --version          show the version
`;
}
