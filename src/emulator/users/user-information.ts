import type { components } from "../../../generated/types/kapi.js";
import { consentRules } from "../../../generated/emulator/facts.js";
import { isPermitted } from "../authorize-call.js";
import { kapiFailure } from "../failure.js";
import { withConsent } from "../with-consent.js";
import type { Link, User } from "../world/user.js";
import type { World } from "../world/world.js";
import { keysOf } from "../../json-pointer.js";

type UserMe = components["schemas"]["UserMe"];
type KakaoAccount = components["schemas"]["KakaoAccount"];

/** Returns all that Kakao says of a user, as far as the user has agreed to it. */
export function userInformation(world: World, user: User & { readonly link: Link }, https = false): UserMe {
  const { app } = world.state;
  const { link } = user;
  const isPending = !link.signedUp;
  const everything: UserMe = {
    id: user.id,
    ...(!app.automaticLinking && { has_signed_up: link.signedUp }),
    connected_at: link.connectedAt,
    ...(link.synchedAt !== undefined && !isPending && { synched_at: link.synchedAt }),
    kakao_account: accountOf(user, https, isPending),
    ...(!isPending && isPermitted(app, "friends") && { for_partner: { uuid: user.uuid } }),
  };
  const information = withConsent("getUserMe", everything, world, user);
  const properties = isPending ? {} : propertiesOf(information.kakao_account, link, app.userProperties);
  return {
    ...information,
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function accountOf({ account, profile }: User, https: boolean, isPending: boolean): KakaoAccount {
  const secure = (url: string) => (https ? url.replace(/^http:/, "https:") : url);
  const shared = {
    profile: {
      ...profile,
      thumbnail_image_url: secure(profile.thumbnail_image_url),
      profile_image_url: secure(profile.profile_image_url),
    },
    ...(account.email !== undefined && {
      is_email_valid: account.isEmailValid,
      is_email_verified: account.isEmailVerified,
      email: account.email,
    }),
  };
  if (isPending) return shared;
  return definedOnly({
    ...shared,
    name: account.name,
    age_range: account.ageRange,
    birthyear: account.birthyear,
    birthday: account.birthday,
    birthday_type: account.birthdayType,
    is_leap_month: account.isLeapMonth,
    gender: account.gender,
    phone_number: account.phoneNumber,
    ci: account.ci,
    ci_authenticated_at: account.ciAuthenticatedAt,
  });
}

function definedOnly(values: { readonly [Name in keyof KakaoAccount]?: KakaoAccount[Name] | undefined }): KakaoAccount {
  return Object.fromEntries(Object.entries<unknown>(values).filter(([, value]) => value !== undefined));
}

/** Returns the user properties of the app: what the service stored, and the profile, which is always that of today. */
function propertiesOf(
  account: KakaoAccount | undefined,
  { properties }: Link,
  names: readonly string[],
): Record<string, string> {
  const profile = account?.profile ?? {};
  const live = {
    nickname: profile.nickname,
    profile_image: profile.profile_image_url,
    thumbnail_image: profile.thumbnail_image_url,
  };
  const all = Object.entries({ ...properties, ...live });
  return Object.fromEntries(all.flatMap(([name, value]) => (value && names.includes(name) ? [[name, value]] : [])));
}

/** What Kakao says of a user without being asked for more. */
const basic: ReadonlySet<string> = new Set(["id", "synched_at", "connected_at"]);

/**
 * Returns the fields that `property_keys` asks for, beside the basic ones. A field of the Kakao Account comes with
 * those of the same consent item.
 *
 * @throws Failure if a key is no field and no user property of the app (-201)
 */
export function selectFields(world: World, all: UserMe, keys: readonly string[]): UserMe {
  const { app } = world.state;
  const unknown = keys.filter((key) => !isKnown(key, app.userProperties));
  if (unknown.length > 0)
    throw kapiFailure(-201, `user property not found ([${unknown.join(", ")}] for appId=${app.id})`);
  const selected = Object.entries(all).flatMap(([name, value]): [string, unknown][] => {
    if (basic.has(name) || keys.includes(name) || keys.includes(`${name}.`)) return [[name, value]];
    const inner = keys.flatMap((key) => (key.startsWith(`${name}.`) ? [key.slice(name.length + 1)] : []));
    if (inner.length === 0) return [];
    const wanted = name === "kakao_account" ? inner.flatMap(companionsOf) : inner;
    return [[name, Object.fromEntries(Object.entries(value as object).filter(([field]) => wanted.includes(field)))]];
  });
  return Object.fromEntries(selected) as unknown as UserMe;
}

const accountRules = (consentRules.getUserMe ?? []).flatMap(({ pointer, anyOf = [], needsAgreement }) => {
  const [parent, field, ...inner] = keysOf(pointer);
  const items = needsAgreement === undefined ? anyOf : [needsAgreement];
  return parent === "kakao_account" && field !== undefined && inner.length === 0 ? [{ field, items }] : [];
});

/** Returns the fields of the Kakao Account that share a consent item with a field. */
function companionsOf(field: string): string[] {
  const items = accountRules.find((rule) => rule.field === field)?.items ?? [];
  return accountRules.filter((rule) => rule.items.some((id) => items.includes(id))).map((rule) => rule.field);
}

const others: ReadonlySet<string> = new Set([
  "id",
  "has_signed_up",
  "connected_at",
  "synched_at",
  "for_partner",
  "for_partner.",
]);

function isKnown(key: string, userProperties: readonly string[]): boolean {
  const [, parent, name = ""] = /^(\w+)\.(.*)$/s.exec(key) ?? [];
  if (parent === undefined) return others.has(key) || key === "kakao_account" || key === "properties";
  if (name === "") return parent === "kakao_account" || parent === "properties" || others.has(key);
  if (parent === "properties") return userProperties.includes(name);
  return parent === "kakao_account" && accountRules.some(({ field }) => field === name);
}
