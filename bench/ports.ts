import { type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** Returns a port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * Resolves when a process listens on a port.
 *
 * @param child The process
 * @param port The port
 * @param every How often it is tried, in milliseconds
 * @throws Error if the process ends, or does not listen within two minutes
 */
export async function untilOpen(child: ChildProcess, port: number, every = 100): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end && child.exitCode === null;) {
    if (await isOpen(port)) return;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(`nothing listens on port ${port}: the process ended with ${child.exitCode ?? "nothing"}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
