import type { Endurance } from "./endurance.js";
import type { Robustness } from "./robustness.js";
import { type ServerName, serverNames } from "./servers.js";
import type { Speeds } from "./speed.js";
import type { StartTimes } from "./start.js";

/** All that a run measures. */
interface EmulatorResults {
  readonly node: string;
  readonly speeds: Speeds;
  readonly starts: StartTimes;
  readonly robustness: Readonly<Record<ServerName, Robustness>>;
  readonly endurance: Endurance;
}

/** Renders the results as Markdown. */
export function renderEmulator({ node, speeds, starts, robustness, endurance }: EmulatorResults): string {
  const [ours, ...others] = serverNames;
  const head = [`| ${["", ...serverNames, "ratio to Prism"].join(" | ")} |`, "| --- | ---: | ---: | ---: | ---: |"];
  const rows = Object.entries(speeds).map(([operationId, speed]) => {
    const cells = serverNames.map((name) => {
      const { perCpu = NaN, status = 0 } = speed[name] ?? {};
      const isError = status < 200 || status >= 400;
      return `${thousands(perCpu)}${isError ? ` (${status})` : ""}`;
    });
    const ratio = (speed[ours]?.perCpu ?? NaN) / (speed.Prism?.perCpu ?? NaN);
    return `| ${[`\`${operationId}\``, ...cells, ratio.toFixed(1)].join(" | ")} |`;
  });
  const more: readonly (readonly [string, (name: ServerName) => string])[] = [
    ["start, ms", (name) => thousands(starts[name])],
    ["idle connections held", (name) => thousands(robustness[name].idle)],
    ["requests served meanwhile", (name) => robustness[name].served],
    ["their memory, MB", (name) => thousands(robustness[name].idleMemory)],
    ["clients reset by SIGTERM", (name) => robustness[name].resets],
    ["malformed requests that end well", (name) => robustness[name].malformed],
  ];
  const limit = 2 * starts.node + 300;
  return [
    `Requests for each second of the server's CPU time in Node ${node.slice(1)}, with the status where a server does not succeed:`,
    [...head, ...rows].join("\n"),
    "Start and robustness:",
    [
      `| ${["", ours, ...others].join(" | ")} |`,
      "| --- | ---: | ---: | ---: |",
      ...more.map(([label, cell]) => `| ${[label, ...serverNames.map(cell)].join(" | ")} |`),
    ].join("\n"),
    `\`node -e 0\` takes ${thousands(starts.node)} ms, so that a start within ${thousands(limit)} ms is within the limit of twice that plus 300 ms.`,
    `${endurance.memory.length - 1} minutes of all calls but \`createEvent\` in turn, ${thousands(endurance.requests)} requests of which ${endurance.failed} failed, leave the emulator with a resident memory of ${endurance.memory.map(thousands).join(", ")} MB: before, and after each minute.`,
  ].join("\n\n");
}

function thousands(value: number): string {
  return Number.isFinite(value) ? Math.round(value).toLocaleString("en-US") : "?";
}
