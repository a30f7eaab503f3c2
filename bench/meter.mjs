import { writeSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

// Prints what the process has used, all threads together, behind its own output.
if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(2, `\nmeter ${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1000}\n`);
  });
}
