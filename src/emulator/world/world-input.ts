// What a world file holds; described with the control API, in control/openapi.yaml.
import type { components } from "../../../generated/emulator/control.js";

type Schemas = components["schemas"];

/** A world file. What it leaves out is as in the default world, users as a whole. */
export type WorldInput = Schemas["World"];

/** The app in a world file. */
export type AppInput = Schemas["App"];

/** A key of the app in a world file. */
export type KeyInput = Schemas["Key"];

/** A user in a world file. */
export type UserInput = Schemas["User"];
