#!/usr/bin/env node
import { processIo } from "./io.js";
import { run } from "./run.js";

const args = process.argv.slice(2);

// A reader such as `head` may close the pipe early: nobody needs the rest. A mock server keeps running for its clients.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  if (args[0] !== "mock") process.exit();
});

process.exitCode = await run(args, processIo());
