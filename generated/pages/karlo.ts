// Generated from spec/karlo by npm run operations. Do not edit.
import type { PageTable } from "../../src/client/operations.js";

export const pages = {} as const satisfies PageTable;
