import type { components } from "../../../generated/types/kapi.js";

/** A customer file of a channel. */
export interface CustomerFile {
  readonly id: number;
  readonly channelPublicId: string;
  readonly name: string;
  /** The fields by name. */
  readonly schema: components["schemas"]["CustomerFileSchema"];
  readonly uploadedAt: number;
  /** The users with their fields, by kind and ID. */
  readonly users: Map<string, components["schemas"]["Customer"]["field"]>;
}
