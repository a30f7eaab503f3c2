// What the emulator knows from the description; generated/emulator/facts.ts has it.

/** A consent item of Kakao Login. */
export interface ConsentItem {
  readonly name: string;
  /** The name on the consent screen. */
  readonly korean: string;
  /** What the app must be granted before it can set the item up. */
  readonly permission?: string;
}

/** How a field of a response depends on consent. */
export interface ConsentRule {
  /** JSON Pointer of the field; `*` stands for each item of a list. */
  readonly pointer: string;
  /** The field is there if the user has agreed to one of these consent items. */
  readonly anyOf?: readonly string[];
  /** The field says whether the user still has to agree to this consent item. */
  readonly needsAgreement?: string;
}
