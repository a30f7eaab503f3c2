import type { components } from "../../../generated/emulator/control.js";

/** A fault to come: how the emulator fails a call, whatever it asks for. */
export type Fault = components["schemas"]["Fault"];
