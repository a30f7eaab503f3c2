import type { Credentials } from "../../generated/apis.js";
import { KakaoAuthConfigError } from "../errors.js";
import { isBrowser } from "./environment.js";
import type { KakaoOptions } from "./options.js";
import type { TokenRefresh } from "./refresh.js";

/** What clients that were created with the same options share. */
export interface Setup {
  readonly options: KakaoOptions;
  readonly refresh: TokenRefresh | undefined;
  /** The keys and tokens of a call, with an access token that was refreshed in place of the outdated one. */
  credentials(): Credentials;
}

const setups = new WeakMap<KakaoOptions, Setup>();

/**
 * Checks the options of a client. The clients of all APIs, created with one set of options, refresh tokens together.
 *
 * @param options The options of the client
 * @throws {@link KakaoAuthConfigError} when the admin key is given in a browser
 */
export function setUp(options: KakaoOptions): Setup {
  const known = setups.get(options);
  if (known) return known;
  if (options.adminKey && !options.dangerouslyAllowAdminKeyInBrowser && isBrowser()) {
    throw new KakaoAuthConfigError(
      "adminKey stands in a browser, where all can read it: call from a server, or set dangerouslyAllowAdminKeyInBrowser",
    );
  }
  const refresh: TokenRefresh | undefined = options.onUnauthorized && { options, renewals: new Map() };
  const credentials = (): Credentials => {
    const accessToken = refresh?.latest;
    return accessToken ? { ...options, accessToken } : options;
  };
  const setup = { options, refresh, credentials };
  setups.set(options, setup);
  return setup;
}
