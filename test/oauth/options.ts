import type { OAuthOptions } from "../../src/oauth/index.js";

/** A fictional app. */
export const options: OAuthOptions = {
  restApiKey: "rest-api-key",
  clientSecret: "client-secret",
  redirectUri: "https://example.com/oauth",
  logoutRedirectUri: "https://example.com/bye",
};
