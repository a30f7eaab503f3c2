import type { Product } from "../operation.js";

/** What is emulated of messages. */
export const messages: Product = { handlers: {} };
