import type { Int64 } from "../json.js";

/** JSON type of a field. */
export type FieldType = "string" | "integer" | "boolean" | "object";

/** The fields of an object with their types; a question mark marks one that may be missing. */
export type FieldTypes = Readonly<Record<string, FieldType | `${FieldType}?`>>;

/**
 * The field types of a generated type: `{ id: string; count?: number }` must be written
 * `{ id: "string", count: "integer?" }`. Fields of any name, which a schema may have besides, are left out.
 */
export type FieldsOf<Schema> = {
  readonly [Name in keyof Schema as string extends Name ? never : Name]-?: object extends Pick<Schema, Name>
    ? `${TypeOf<NonNullable<Schema[Name]>>}?`
    : TypeOf<NonNullable<Schema[Name]>>;
};

type TypeOf<Value> = [Value] extends [string]
  ? "string"
  : [Value] extends [boolean]
    ? "boolean"
    : [Value] extends [Int64]
      ? "integer"
      : [Value] extends [readonly unknown[]]
        ? never
        : [Value] extends [object]
          ? "object"
          : never;
