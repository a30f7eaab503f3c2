import type { Product } from "../operation.js";

/** What is emulated of search. */
export const search: Product = { handlers: {} };
