#!/usr/bin/env node
import { isMainThread, Worker } from "node:worker_threads";
import { processIo } from "./io.js";
import { run } from "./run.js";

if (isMainThread) await runProgram(process.argv.slice(2));
else (await import("./check/parallel/thread.js")).runThread();

async function runProgram(args: readonly string[]): Promise<void> {
  // A reader such as `head` may close the pipe early: nobody needs the rest. A mock server keeps running for its
  // clients.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    if (args[0] !== "mock") process.exit();
  });
  const startThread = (workerData: unknown) => new Worker(new URL(import.meta.url), { workerData });
  process.exitCode = await run(args, processIo(startThread));
}
