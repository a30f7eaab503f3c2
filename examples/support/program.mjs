import { spawn } from "node:child_process";

/** Programs that still run. Each has a process group of its own, so that what `npx` starts ends with it. */
const running = new Set();

process.on("exit", stopPrograms);

/** Stops what was started, so that the test can end. */
export function stopPrograms() {
  for (const child of running) process.kill(-child.pid);
  running.clear();
}

/**
 * Starts a program, and waits until it prints where it listens.
 *
 * @param {string} command The program and its arguments, separated by spaces
 * @param {RegExp} listening The line, with the address in its first group
 * @param {Record<string, string>} env Environment variables to add
 */
export function startProgram(command, listening, env = {}) {
  const [file = "", ...args] = command.split(" ");
  const child = spawn(file, args, { detached: true, env: { ...process.env, ...env } });
  running.add(child);
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const address = listening.exec(output)?.[1];
      if (address) resolve({ url: address, output: () => output });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("error", reject);
    child.on("exit", (code) => {
      running.delete(child);
      reject(new Error(`${command} ended with ${code}: ${output}`));
    });
  });
}
