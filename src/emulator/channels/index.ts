import type { Product } from "../operation.js";

/** What is emulated of channels. */
export const channels: Product = { handlers: {} };
