import type { Product } from "../operation.js";

/** What is emulated of status. */
export const status: Product = { handlers: {} };
