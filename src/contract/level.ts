/**
 * How serious a violation is: an error breaks the call or may; a warning is probably a mistake, and does no harm if
 * not.
 */
export type Level = "error" | "warning";
