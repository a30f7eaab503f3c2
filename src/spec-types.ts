// How hand-written code is held to the spec: types computed from the generated ones.

/** Names of the properties that a schema requires. */
export type RequiredKeys<Schema> = {
  [Name in keyof Schema]-?: object extends Pick<Schema, Name> ? never : Name;
}[keyof Schema];

/** The constant that a schema has for a property; never, which no value satisfies, where it has none. */
export type ConstantOf<Schema, Name extends string> =
  Schema extends Record<Name, infer Value extends string> ? (string extends Value ? never : Value) : never;
