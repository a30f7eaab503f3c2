import type { Case } from "./cases.js";

/** How a `fetch` that never leaves the process responds. */
export type Memory = "stub" | "runtime";

const contentType = "application/json;charset=UTF-8";

const fetchOfNode = globalThis.fetch;

/**
 * Installs a `fetch` that responds from memory. `stub` does what every `fetch` does first, it makes a `Request`, and
 * responds; `runtime` is the whole `fetch` of Node, without a connection.
 */
export function respondFromMemory(memory: Memory, { status, body }: Pick<Case, "status" | "body">): void {
  if (memory === "runtime") {
    globalThis.fetch = fetchOfNode;
    replaceDispatcher(status, Buffer.from(body));
    return;
  }
  globalThis.fetch = (input, init) => {
    new Request(input, init);
    return Promise.resolve(new Response(body, { status, headers: { "content-type": contentType } }));
  };
}

interface Handler {
  onConnect?: (abort: () => void) => void;
  onHeaders: (status: number, headers: Buffer[], resume: () => void, statusText: string) => void;
  onData: (chunk: Buffer) => void;
  onComplete: (trailers: Buffer[]) => void;
}

/** Replaces the global dispatcher of undici, by which Node's fetch sends. */
function replaceDispatcher(status: number, body: Buffer): void {
  const nothing = (): void => undefined;
  const headers = [Buffer.from("content-type"), Buffer.from(contentType)];
  const dispatcher = {
    dispatch: (_: unknown, handler: Handler) => {
      queueMicrotask(() => {
        handler.onConnect?.(nothing);
        handler.onHeaders(status, headers, nothing, "");
        handler.onData(body);
        handler.onComplete([]);
      });
      return true;
    },
  };
  Object.assign(globalThis, { [Symbol.for("undici.globalDispatcher.1")]: dispatcher });
}
