#!/usr/bin/env node
import { processIo } from "./io.js";
import { run } from "./run.js";

const args = process.argv.slice(2);

// A reader that has seen enough, such as `head`, is no fault, and nobody needs the rest; but a server is there for others.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  if (args[0] !== "mock") process.exit();
});

process.exitCode = await run(args, processIo());
