import { operations, shapes } from "../../generated/personal/index.js";
import type { OperationShapes, Shape } from "./shapes.js";

/** Returns the shape of a number. */
export function shapeAt(index: number | undefined): Shape | undefined {
  return index === undefined ? undefined : shapes[index];
}

/** Returns what the spec says of an operation, or nothing for one that it does not know. */
export function operationShapes(operationId: string | undefined): OperationShapes {
  return operationId !== undefined && Object.hasOwn(operations, operationId) ? (operations[operationId] ?? {}) : {};
}

/** Returns the shape of a member by name; undefined for an undeclared one. */
export function memberOf(shape: Shape | undefined, name: string): Shape | undefined {
  const { members, others } = shape ?? {};
  return shapeAt(members && Object.hasOwn(members, name) ? members[name] : others);
}
