// Generated from spec/navi by npm run generate. Do not edit.
import type { PageTable } from "../../src/client/operations.js";

export const pages = {} as const satisfies PageTable;
