import type { SiteError } from "./error.js";
import { errorsOfOperation } from "./operation-errors.js";
import type { Product, Site } from "./site.js";

/** The products of a code beside the calls that are known to return it, and how that is known. */
export interface ErrorProducts {
  /** Whether every call of the products may return it, no call is known, or the API of the code has no page here. */
  readonly reach: "every" | "unknown" | "elsewhere";
  readonly products: readonly Product[];
}

/** Hosts and tags of the products that the error catalogue names. */
const places: Readonly<Record<string, readonly string[]>> = {
  common: ["kapi"],
  login: ["user"],
  "business-auth": ["business"],
  message: ["message"],
  channel: ["channel"],
  calendar: ["calendar"],
  push: ["push"],
  karlo: ["image"],
  "local-search": ["dapi"],
  // Their calls take the tokens of Business Authentication.
  moment: ["business"],
  "keyword-ad": ["business"],
};

const elsewhere = new Set(["moment", "keyword-ad"]);

/** Returns the products of a code; undefined where its calls are known one by one. */
export function productsOfError({ products }: Site, error: SiteError): ErrorProducts | undefined {
  const every = products.filter(({ operations }) =>
    operations.some((operation) => errorsOfOperation(operation).shared.includes(error.code)),
  );
  if (every.length > 0) return { reach: "every", products: every };
  if (error.operations.length > 0) return undefined;
  const { product } = error.entry;
  const wanted = product === "login" && error.kind === "koe" ? ["oauth"] : (places[product] ?? []);
  return {
    reach: elsewhere.has(product) ? "elsewhere" : "unknown",
    products: products.filter(
      ({ id, api, isWebhook }) => !isWebhook && (wanted.includes(id) || wanted.includes(api.id)),
    ),
  };
}
