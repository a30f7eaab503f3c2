import type { Product } from "../operation.js";

/** What is emulated of local. */
export const local: Product = { handlers: {} };
