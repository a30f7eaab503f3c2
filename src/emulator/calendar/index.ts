import type { Product } from "../operation.js";

/** What is emulated of calendar. */
export const calendar: Product = { handlers: {} };
