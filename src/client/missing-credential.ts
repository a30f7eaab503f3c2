// Loaded when a call lacks a key or token.
import type { Credentials, SecuritySchemeName } from "../../generated/apis.js";
import { KakaoAuthConfigError } from "../errors.js";
import type { Operation } from "./operations.js";

/** What a call lacks whose operation accepts no key or token that is configured, or not the one that was asked for. */
export function missingCredential(
  { operationId, security }: Operation,
  credentials: Credentials,
  wanted: SecuritySchemeName | undefined,
  names: readonly string[],
): KakaoAuthConfigError {
  const accepted = security.join(" or ") || "no key or token";
  if (wanted !== undefined && !security.includes(wanted))
    return new KakaoAuthConfigError(`${operationId}: accepts ${accepted}, not ${wanted}: change \`auth\` of the call`);
  const asked = wanted ? ` and was asked to use ${wanted}` : "";
  const configured = names.filter((name) => credentials[name as SecuritySchemeName]);
  return new KakaoAuthConfigError(
    `${operationId}: accepts ${accepted}${asked}, configured: ${configured.join(", ") || "nothing"}: ` +
      `give ${wanted ?? accepted} when you create the client`,
  );
}
