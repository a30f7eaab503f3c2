import type { components } from "../../../generated/types/kapi.js";
import type { Int64 } from "../../json.js";

/** Data of a Kakao Account, as the user would see it. */
export interface Account {
  readonly email?: string | undefined;
  readonly isEmailValid: boolean;
  readonly isEmailVerified: boolean;
  readonly name?: string | undefined;
  readonly gender?: components["schemas"]["Gender"] | undefined;
  readonly ageRange?: components["schemas"]["AgeRange"] | undefined;
  readonly birthyear?: string | undefined;
  readonly birthday?: string | undefined;
  readonly birthdayType?: components["schemas"]["BirthdayType"] | undefined;
  readonly isLeapMonth?: boolean | undefined;
  readonly phoneNumber?: string | undefined;
  readonly ci?: string | undefined;
  readonly ciAuthenticatedAt?: string | undefined;
}

/** A friend of a user in Kakao Talk. */
export interface Friendship {
  readonly persona: string;
  readonly favorite: boolean;
  /** Not listed: hidden or blocked in Kakao Talk. */
  readonly hidden: boolean;
  /** The friendship has ended, which the cached list does not show yet. */
  readonly ended: boolean;
  /** What this friend sees of the user in place of the profile (multi-profile). */
  readonly profile?: components["schemas"]["KakaoAccountProfile"] | undefined;
}

/** What a user has agreed to of the service's terms. */
export interface TermsConsent {
  readonly at: string;
  readonly by: components["schemas"]["ServiceTermsRoute"];
}

/** The link between a user and the app. Unlinking removes it with everything in it. */
export interface Link {
  readonly connectedAt: string;
  /** Set where service terms were agreed to at login. */
  readonly synchedAt?: string | undefined;
  /** False while an app without automatic linking has not called signup. */
  signedUp: boolean;
  /** IDs of consent items that the user has agreed to, in order. */
  consents: string[];
  /** Service terms that the user has agreed to, by tag. */
  terms: Record<string, TermsConsent>;
  /** User properties of the app. */
  properties: Record<string, string>;
}

/** Relation of a user and a channel. */
export interface ChannelRelation {
  readonly relation: "ADDED" | "BLOCKED";
  /** When the user added the channel. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A person with a Kakao Account. */
export interface User {
  /** Name of the persona in the world file. */
  readonly persona: string;
  /** User ID (회원번호). */
  readonly id: Int64;
  /** UUID of the user in the app. */
  readonly uuid: string;
  account: Account;
  readonly profile: Required<components["schemas"]["KakaoAccountProfile"]>;
  /** Whether the Kakao Account has a Kakao Talk user. */
  readonly talk: boolean;
  readonly under14: boolean;
  /** Whether the user is a member of the app, which counts for test apps and without permissions. */
  readonly member: boolean;
  /** Whether the Kakao Account must act before it can log in, so that `prompt=none` fails. */
  readonly needsAction: boolean;
  /** Dormant or deleted. */
  readonly dormant: boolean;
  /** Whether the user accepts messages from the app's users. */
  readonly acceptsMessages: boolean;
  readonly friends: readonly Friendship[];
  channels: Record<string, ChannelRelation>;
  readonly shippingAddresses: readonly components["schemas"]["ShippingAddress"][];
  link?: Link | undefined;
}
