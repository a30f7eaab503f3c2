import type { ApiName } from "../../generated/apis.js";
import { errorStatuses } from "../../generated/emulator/facts.js";
import type { components as Dapi } from "../../generated/types/dapi.js";
import type { components as Kapi } from "../../generated/types/kapi.js";
import type { components as Kauth } from "../../generated/types/kauth.js";
import { stringifyJson } from "../json.js";
import { Reply } from "./reply.js";

/** An error response of Kakao, to be thrown. */
export class Failure extends Error {
  /** @param reply The response */
  constructor(readonly reply: Reply) {
    super(`status ${reply.status}`);
    this.name = "Failure";
  }
}

type KapiCode = Kapi["schemas"]["KnownKapiErrorCode"];
type KauthCode = Kauth["schemas"]["KnownKauthErrorCode"];
type DapiType = Dapi["schemas"]["KnownDapiErrorType"];

/**
 * Creates an error of kapi.kakao.com, which apis-navi.kakaomobility.com shares.
 *
 * @param code Code of the catalogue, which has the status
 * @param msg Kakao's message
 * @param more Further members of the body, and a status where it is not that of the catalogue
 */
export function kapiFailure(
  code: KapiCode,
  msg: string,
  { status = errorStatuses[code] ?? 400, ...rest }: { readonly status?: number; readonly [name: string]: unknown } = {},
): Failure {
  return jsonFailure(status, { msg, code, ...rest }, code === -401 ? challenge : undefined);
}

const challenge = { "www-authenticate": "Bearer error=invalid_token" };

/**
 * Creates an error of kauth.kakao.com.
 *
 * @param code Code of the catalogue, which has the status
 * @param error Name of RFC 6749
 * @param description Kakao's message
 */
export function kauthFailure(
  code: KauthCode,
  error: Kauth["schemas"]["KnownKauthErrorName"],
  description: string,
): Failure {
  return jsonFailure(errorStatuses[code] ?? 400, { error, error_description: description, error_code: code });
}

/**
 * Creates an error of dapi.kakao.com.
 *
 * @param errorType Class of the catalogue, which has the status
 * @param message Kakao's message
 * @param code Only with `BadRequest`
 */
export function dapiFailure(errorType: DapiType, message: string, code?: number): Failure {
  return jsonFailure(errorStatuses[errorType] ?? 400, { errorType, message, ...(code !== undefined && { code }) });
}

/** Creates an error about a credential, which each API words in its own format. */
export function credentialFailure(api: ApiName, message: string): Failure {
  return api === "dapi" ? dapiFailure("AccessDeniedError", message) : kapiFailure(-401, message);
}

/** Media type of the JSON of Kakao. */
export const jsonType = "application/json;charset=UTF-8";

function jsonFailure(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Failure {
  return new Failure(new Reply(status, stringifyJson(body), { "content-type": jsonType, ...headers }));
}
