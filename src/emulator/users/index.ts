import type { components } from "../../../generated/types/kapi.js";
import { credentialFailure, kapiFailure } from "../failure.js";
import type { Call, Handler, Product } from "../operation.js";
import { isLinked, targetUser } from "../target-user.js";
import { withConsent } from "../with-consent.js";
import type { Link, User } from "../world/user.js";
import { logout, signup, unlink, updateUserProperties } from "./link.js";
import { getScopes, revokeScopes } from "./scopes.js";
import { getServiceTerms, revokeServiceTerms, upgradeServiceTerms } from "./service-terms.js";
import { getShippingAddresses } from "./shipping-addresses.js";
import { listIds } from "./user-ids.js";
import { selectFields, userInformation } from "./user-information.js";

type UserMe = components["schemas"]["UserMe"];

// Before signup, a user of an app without automatic linking is known only here.
function isKnown(user: User): user is User & { readonly link: Link } {
  return user.link !== undefined;
}

function me(call: Call<"getUserMe" | "postUserMe">): UserMe {
  const { caller, world, arguments: sent } = call;
  const user = caller.kind === "user" && isKnown(caller.user) ? caller.user : targetUser(call);
  const all = userInformation(world, user, sent.secure_resource);
  return sent.property_keys ? selectFields(world, all, sent.property_keys) : all;
}

const listAppUsers: Handler<"listAppUsers"> = ({ world, arguments: sent }) => {
  const { target_ids: ids, property_keys: keys } = sent;
  const most = keys ? 20 : 100;
  if (ids.length > most) {
    const reason = `The number of target_ids must be at most ${most}.`;
    throw kapiFailure(-2, `Constraints on the parameter [target_ids] are unsatisfied. ${reason}`);
  }
  const users = ids.flatMap((id) => world.user(id) ?? []).filter(isLinked);
  return users.map((user) => selectFields(world, userInformation(world, user), keys ?? []));
};

const getAccessTokenInfo: Handler<"getAccessTokenInfo"> = ({ caller, world }) => {
  if (caller.kind !== "user") throw credentialFailure("kapi", "this access token does not exist");
  const left = caller.token.expiresAt - world.now();
  return { id: caller.user.id, expires_in: Math.floor(left / 1000), app_id: world.state.app.id };
};

const getOidcUserInfo: Handler<"getOidcUserInfo"> = (call) => {
  const user = targetUser(call);
  const { account, profile } = user;
  const isAgreed = (id: string) => user.link.consents.includes(id);
  const year = isAgreed("birthyear") ? account.birthyear : undefined;
  const day = isAgreed("birthday") ? account.birthday?.replace(/^(..)(..)$/, "$1-$2") : undefined;
  const birthdate = day === undefined ? year : `${year ?? "0000"}-${day}`;
  const everything = {
    sub: String(user.id),
    ...(account.name !== undefined && { name: account.name }),
    nickname: profile.nickname,
    picture: profile.thumbnail_image_url,
    ...(account.email !== undefined && {
      email: account.email,
      email_verified: account.isEmailValid && account.isEmailVerified,
    }),
    ...(account.gender && { gender: account.gender }),
    ...(birthdate !== undefined && { birthdate }),
    ...(account.phoneNumber !== undefined && { phone_number: account.phoneNumber, phone_number_verified: true }),
  };
  return withConsent("getOidcUserInfo", everything, call.world, user);
};

/** Users of the app: their data, their consent, and the link between them and the app. */
export const users: Product = {
  handlers: {
    logout,
    unlink,
    signup,
    getAccessTokenInfo,
    getUserMe: me,
    postUserMe: me,
    listAppUsers,
    listUserIds: listIds,
    postUserIds: listIds,
    updateUserProperties,
    getShippingAddresses,
    getScopes,
    revokeScopes,
    getServiceTerms,
    revokeServiceTerms,
    upgradeServiceTerms,
    getOidcUserInfo,
  },
};
