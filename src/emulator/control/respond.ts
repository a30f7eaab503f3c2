import { parseJson, stringifyJson } from "../../json.js";
import type { Emulator } from "../emulator.js";
import { jsonType } from "../failure.js";
import type { CalledRequest } from "../operation.js";
import { Reply } from "../reply.js";
import { InvalidValueError } from "./check-value.js";
import { routes } from "./routes.js";

const prefix = "/_control";

/** Responds to a request of the control API; undefined for another path. */
export async function respondToControl(emulator: Emulator, request: CalledRequest): Promise<Reply | undefined> {
  const { url, body } = request;
  // Tools that wait for a server ask with HEAD.
  const method = request.method === "HEAD" ? "GET" : request.method;
  if (!url.pathname.startsWith(`${prefix}/`)) return undefined;
  const [, name = "", parameter = ""] = url.pathname.slice(prefix.length).split("/");
  const route = Object.hasOwn(routes, `${method} /${name}`) ? routes[`${method} /${name}`] : undefined;
  if (!route) return json(404, { message: "unknown request: see /_control/openapi.json" });
  try {
    const result = await route(emulator, { parameter, body: readBody(body) });
    return result === undefined ? new Reply(204, "") : json(200, result);
  } catch (error) {
    if (error instanceof InvalidValueError) return json(400, { message: error.message });
    throw error;
  }
}

function readBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return parseJson(text);
  } catch {
    throw new InvalidValueError("body", "", "expected JSON");
  }
}

function json(status: number, body: unknown): Reply {
  return new Reply(status, stringifyJson(body), { "content-type": jsonType });
}
