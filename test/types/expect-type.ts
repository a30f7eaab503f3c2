/** Whether two types are the same. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Wants a second argument, and so does not compile, unless the value has exactly the type. */
export declare function expectType<Expected>(): <Found>(
  value: Found,
  ...mismatch: Equal<Found, Expected> extends true ? [] : [never]
) => void;
