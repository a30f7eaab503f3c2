import type { Product } from "../operation.js";

/** What is emulated of social. */
export const social: Product = { handlers: {} };
