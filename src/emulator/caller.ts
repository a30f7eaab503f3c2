import type { SecuritySchemeName } from "../../generated/apis.js";
import type { AppKey } from "./world/app.js";
import type { AccessToken } from "./world/tokens.js";
import type { User } from "./world/user.js";

/** Who calls: nobody where an operation needs no credential, a user with an access token, or the app with a key. */
export type Caller =
  | { readonly kind: "nobody" }
  | { readonly kind: "user"; readonly user: User; readonly token: AccessToken }
  | { readonly kind: "app"; readonly key: AppKey; readonly scheme: SecuritySchemeName };
