import type { Credentials } from "../../../generated/apis.js";
import { checkOptions } from "./check-options.js";
import { refuseInPublic } from "../credentials/environment.js";
import type { KakaoOptions } from "./options.js";
import type { TokenRefresh } from "../credentials/refresh.js";

/** The state that clients share which were created with the same options. */
export interface Setup {
  readonly options: KakaoOptions;
  readonly refresh: TokenRefresh | undefined;
  /** Returns the keys and tokens for a call, with a refreshed access token in place of an outdated one. */
  credentials(): Credentials;
}

const setups = new WeakMap<KakaoOptions, Setup>();

/**
 * Checks the options of a client. The clients of all APIs, created with one set of options, refresh tokens together.
 *
 * @param options The options of the client
 * @throws {@link KakaoError} when an option is wrong, {@link KakaoAuthConfigError} when the admin key is used in a browser
 */
export function setUp(options: KakaoOptions): Setup {
  const known = setups.get(options);
  if (known) return known;
  checkOptions(options);
  refuseInPublic("adminKey", options.adminKey, options);
  const refresh: TokenRefresh | undefined = options.onUnauthorized && { options, renewals: new Map() };
  const credentials = (): Credentials => {
    const accessToken = refresh?.latest;
    return accessToken ? { ...options, accessToken } : options;
  };
  const setup = { options, refresh, credentials };
  setups.set(options, setup);
  return setup;
}
