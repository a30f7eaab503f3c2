const labels: Readonly<Record<string, string>> = {
  APIs: "번들",
  Operations: "API",
  Webhooks: "웹훅",
  Recordings: "기록",
  "Valid examples": "유효한 예제",
  "Described properties and parameters": "설명이 있는 속성과 파라미터",
  "Not plainly documented": "문서가 분명하지 않은 것",
  "Discrepancies resolved": "판단한 불일치",
  "Lint findings": "린트 위반",
};

const values: readonly (readonly [RegExp, string])[] = [
  [/(\d+) documentation/, "문서 $1"],
  [/\((\d+) with one half derived\)/, "(한쪽만 직접 만든 것 $1)"],
  [/(\d+) live/, "실제 $1"],
  [/(\d+) derived/, "직접 만든 것 $1"],
  [/(\d+), or the build fails/, "$1. 아니면 빌드 실패"],
  [/(\d+) of (\d+)/, "$2개 중 $1개"],
  [/(\d+) sdk/, "SDK $1"],
  [/(\d+) observed/, "실제 사용 $1"],
  [/(\d+) inferred/, "추정 $1"],
];

/** Returns the table of figures in Korean. */
export function koreanFigures(table: string): string {
  const rows = table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const lines = rows.map(([, label = "", value = ""]) => {
    const own = values.reduce((text, [pattern, korean]) => text.replace(pattern, korean), value);
    return `| ${labels[label] ?? label} | ${own} |`;
  });
  return `|  |  |\n| --- | --- |\n${lines.join("\n")}\n`;
}
