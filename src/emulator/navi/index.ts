import type { Product } from "../operation.js";

/** What is emulated of navi. */
export const navi: Product = { handlers: {} };
