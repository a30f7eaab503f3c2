import type { KeyKind } from "../world/app.js";

const second = 1000;
const day = 86_400 * second;

/** How long access tokens and ID tokens live, in milliseconds, by the key that the user logged in with. */
export const accessLifetimes: Readonly<Record<KeyKind, number>> = {
  restApi: 21_600 * second,
  javascript: 7_200 * second,
  native: 43_200 * second,
  admin: 0,
};

/** How long refresh tokens live. */
export const refreshLifetime = 60 * day;

/** With less than this left, a refresh replaces the refresh token. */
export const rotationPeriod = 30 * day;

/** How long a code lives (choice code-lifetime). */
export const codeLifetime = 600 * second;

/** How long a browser stays logged in. */
export const sessionLifetimes = { normal: day, stayLoggedIn: 30 * day } as const;
