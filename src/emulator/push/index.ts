import type { Product } from "../operation.js";

/** What is emulated of push. */
export const push: Product = { handlers: {} };
