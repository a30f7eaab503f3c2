import { authorizationPrefixes, type Credentials, type SecuritySchemeName } from "../../../generated/apis.js";
import { KakaoAuthConfigError } from "../../errors.js";
import type { Operation } from "../operations.js";

/**
 * Returns the `Authorization` header of a call: the first security scheme of the operation that is configured, or the
 * one that the call asks for.
 *
 * @param operation The operation to call
 * @param credentials The configured keys and tokens
 * @param wanted The security scheme that the call asks for
 * @returns The header, without a promise where no function has to be called; undefined when the operation needs none
 * @throws {@link KakaoAuthConfigError} when no accepted key or token is configured, or when a header cannot carry it
 */
export function authorizationHeader(
  operation: Operation,
  credentials: Credentials,
  wanted?: SecuritySchemeName,
): string | undefined | Promise<string> {
  const { security } = operation;
  if (security.length === 0 && wanted === undefined) return undefined;
  const accepted = wanted === undefined ? security : security.filter((name) => name === wanted);
  const scheme = accepted.find((name) => credentials[name]);
  const credential = scheme && credentials[scheme];
  if (!credential) throw missingCredential(operation, credentials, wanted);
  if (typeof credential !== "function") return authorizationOf(operation, scheme, credential);
  return Promise.resolve(credential()).then((value) => authorizationOf(operation, scheme, value));
}

/**
 * Returns the `Authorization` header of a key or token.
 *
 * @param operation The operation to call
 * @param scheme What the value is
 * @param value The key or token
 * @throws {@link KakaoAuthConfigError} when a header cannot carry it
 */
export function authorizationOf({ operationId }: Operation, scheme: SecuritySchemeName, value: unknown): string {
  const prefix = authorizationPrefixes[scheme];
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return `${prefix} ${value}`;
  throw new KakaoAuthConfigError(
    `${operationId}: invalid value for ${scheme}: pass printable ASCII without spaces and without the prefix ${prefix}`,
  );
}

/** Returns the error for a call whose operation accepts no configured key or token, or not the one asked for. */
function missingCredential(
  { operationId, security }: Operation,
  credentials: Credentials,
  wanted: SecuritySchemeName | undefined,
): KakaoAuthConfigError {
  const accepted = security.join(" or ") || "no key or token";
  if (wanted !== undefined && !security.includes(wanted))
    return new KakaoAuthConfigError(`${operationId}: accepts ${accepted}, not ${wanted}: change \`auth\` of the call`);
  const schemes = Object.keys(authorizationPrefixes) as SecuritySchemeName[];
  const configured = schemes.filter((name) => credentials[name]).join(", ") || "nothing";
  return new KakaoAuthConfigError(
    `${operationId}: accepts ${accepted}${wanted ? ` and was asked to use ${wanted}` : ""}, configured: ${configured}: ` +
      `pass ${wanted ?? accepted} when you create the client`,
  );
}
