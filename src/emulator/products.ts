import type { ContractId } from "../../generated/contract/index.js";
import { calendar } from "./calendar/index.js";
import { channels } from "./channels/index.js";
import { local } from "./local/index.js";
import { login } from "./login/index.js";
import { messages } from "./messages/index.js";
import type { EmulatedId, Handler, Product } from "./operation.js";
import { navi } from "./navi/index.js";
import { push } from "./push/index.js";
import { search } from "./search/index.js";
import { share } from "./share/index.js";
import { social } from "./social/index.js";
import { status } from "./status/index.js";
import { users } from "./users/index.js";

const products: readonly Product[] = [
  login,
  users,
  social,
  messages,
  share,
  channels,
  calendar,
  push,
  local,
  search,
  navi,
  status,
];

/** An emulated operation. */
export interface Emulated {
  readonly handle: Handler<EmulatedId>;
  readonly product: Product;
}

const emulated = new Map<string, Emulated>(
  products.flatMap((product) =>
    // A handler takes the calls of its own operation only, which is how it is looked up.
    Object.entries(product.handlers).map(([id, handle]) => [id, { handle: handle as Handler<EmulatedId>, product }]),
  ),
);

/** The operations whose calls a quota of their own name counts: those of kauth have other limits. */
export const countedOperations: readonly string[] = products
  .filter((product) => product !== login)
  .flatMap(({ handlers }) => Object.keys(handlers));

/** Returns how an operation is emulated; undefined if it responds with recordings. */
export function emulatedOperation(operationId: ContractId): Emulated | undefined {
  return emulated.get(operationId);
}
