import { authorizationPrefixes, type Credentials, type SecuritySchemeName } from "../../generated/apis.js";
import { KakaoAuthConfigError } from "../errors.js";
import type { Operation } from "./operations.js";

/** A key or token, or a function that gives it; the function is called once for each request. */
export type Credential = string | (() => string | Promise<string>);

/**
 * The `Authorization` header of a call: the first security scheme of the operation that is configured, or the one that
 * the call asks for.
 *
 * @param operation The operation to call
 * @param credentials The configured keys and tokens
 * @param wanted The security scheme that the call asks for
 * @returns The header, at once where no function has to be asked; undefined when the operation needs none
 * @throws {@link KakaoAuthConfigError} when no accepted key or token is configured, or when it cannot stand in a header
 */
export function authorizationHeader(
  operation: Operation,
  credentials: Credentials,
  wanted?: SecuritySchemeName,
): string | undefined | Promise<string> {
  if (operation.security.length === 0 && wanted === undefined) return undefined;
  const scheme = chooseScheme(operation, credentials, wanted);
  if (scheme === undefined)
    return import("./missing-credential.js").then(
      ({ missingCredential }) => {
        throw missingCredential(operation, credentials, wanted, Object.keys(authorizationPrefixes));
      },
      () => {
        throw new KakaoAuthConfigError(`${operation.operationId}: no key or token that it accepts is configured`);
      },
    );
  const credential = credentials[scheme];
  if (typeof credential !== "function") return headerOf(operation, scheme, credential);
  return Promise.resolve(credential()).then((value) => headerOf(operation, scheme, value));
}

/**
 * The `Authorization` header of a key or token.
 *
 * @param operation The operation to call
 * @param scheme What the value is
 * @param value The key or token
 * @throws {@link KakaoAuthConfigError} when it cannot stand in a header
 */
export function headerOf({ operationId }: Operation, scheme: SecuritySchemeName, value: unknown): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return `${authorizationPrefixes[scheme]} ${value}`;
  throw new KakaoAuthConfigError(
    `${operationId}: ${scheme} cannot stand in a header: take out spaces and the prefix ${authorizationPrefixes[scheme]}`,
  );
}

function chooseScheme(
  { security }: Operation,
  credentials: Credentials,
  wanted: SecuritySchemeName | undefined,
): SecuritySchemeName | undefined {
  if (wanted === undefined) return security.find((name) => credentials[name]);
  return security.includes(wanted) && credentials[wanted] ? wanted : undefined;
}
