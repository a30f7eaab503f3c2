import type { SecuritySchemeName } from "../../../generated/apis.js";
import type { Level } from "../level.js";

/**
 * A rule for calls that neither OpenAPI nor JSON Schema can state (`x-kakao-rules`). It has exactly one condition. A
 * name is that of an argument; `/` enters an object, a list or a text between commas, and `*` stands for each item.
 */
export interface CallRule {
  readonly id: string;
  readonly level: Level;
  /** The rule as a sentence. */
  readonly says: string;
  /** The rule applies with these credentials only. */
  readonly auth?: readonly SecuritySchemeName[];
  /** The rule applies if each argument has one of the values; null stands for an argument that is not sent. */
  readonly when?: Readonly<Record<string, readonly unknown[] | undefined>>;
  /** The rule applies if none of these is sent. */
  readonly unless?: readonly string[];
  /** All are sent. */
  readonly requires?: readonly string[];
  /** All are sent, or none. */
  readonly together?: readonly string[];
  /** Each time is a multiple of so many minutes (UTC). */
  readonly step?: { readonly minutes: number; readonly of: readonly string[] };
  /** Each time is 00:00:00 UTC. */
  readonly midnight?: readonly string[];
  /** No time is before the one listed before it. */
  readonly order?: readonly string[];
  /** `to` is at most so many days after `from`. */
  readonly span?: { readonly from: string; readonly to: string; readonly days: number };
  /** Each number is within its bounds: the minimum and the maximum. */
  readonly range?: Readonly<Record<string, readonly number[] | undefined>>;
  /** Each string has at most so many characters. */
  readonly length?: Readonly<Record<string, number | undefined>>;
  /** Each string is a recurrence rule of RFC 5545 without the prefix `RRULE:`. */
  readonly rrule?: readonly string[];
  /** Each string has only printable ASCII characters and no spaces. */
  readonly ascii?: readonly string[];
}
