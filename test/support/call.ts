import type { Credentials } from "../../generated/apis.js";
import type { KakaoOptions } from "../../src/client/options/options.js";
import type { Recording } from "../../scripts/lib/spec/recordings.js";
import { locate, type TestedApi } from "./apis.js";
import { bodyOfCall } from "./parts.js";

/** The placeholders that stand for keys and tokens in recordings. */
export const placeholders: Required<Credentials> = {
  accessToken: "${ACCESS_TOKEN}",
  adminKey: "${SERVICE_APP_ADMIN_KEY}",
  restApiKey: "${REST_API_KEY}",
  nativeAppKey: "${NATIVE_APP_KEY}",
  javascriptKey: "${JAVASCRIPT_KEY}",
};

/** Keys and tokens of a program, of which the checker knows only the form. */
export const keys: Required<Credentials> = {
  accessToken: "access-token",
  adminKey: "admin-key",
  restApiKey: "rest-api-key",
  nativeAppKey: "native-app-key",
  javascriptKey: "javascript-key",
};

export interface CallResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type UntypedMethods = Record<string, (path: string, options: unknown) => Promise<CallResult>>;

/** Makes the call of a recording with the client, all keys configured. */
export async function call(api: TestedApi, recording: Recording, options: KakaoOptions): Promise<CallResult> {
  const { method, path } = locate(api, recording.operation);
  const client = api.createClient({ ...placeholders, ...options }) as UntypedMethods;
  const send = client[method];
  if (!send) throw new Error(`the client has no method ${method}`);
  return send(path, { ...recording.call, ...(recording.call?.body !== undefined && { body: bodyOfCall(recording) }) });
}
