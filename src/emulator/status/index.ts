import type { components } from "../../../generated/types/api-status.js";
import type { Call, Handler, Product } from "../operation.js";
import { type ProductId, productIds, productNames, productOf } from "./names.js";

type Schemas = components["schemas"];
type Id = "getApiStatus" | "getApiStatusHistory";

const [day, hoursAhead] = [86_400_000, 9 * 3_600_000];

/** How many days before today Kakao keeps; without a period, all of them (choice status). */
const keptDays = 30;

/** Returns the status of the products that a call asks for: nothing is ever wrong here. */
function statusesOf({ arguments: { product, api, lang = "ko" } }: Call<Id>): Schemas["ProductStatus"][] {
  const ofApis: readonly (ProductId | undefined)[] | undefined = api?.map(productOf);
  const isAsked = (id: ProductId) => (product?.includes(id) ?? true) && (ofApis?.includes(id) ?? true);
  return productIds
    .filter(isAsked)
    .map((id) => ({ productId: id, productName: productNames[id][lang], status: "GREEN" as const }));
}

/** Returns the filter values that Kakao does not know; one value is no list. */
function warningOf({ arguments: { product = [], api = [] } }: Call<Id>): Schemas["StatusWarning"] | undefined {
  const products = product.filter((id) => !productIds.includes(id));
  const apis = api.filter((id) => productOf(id) === undefined);
  if (products.length + apis.length === 0) return undefined;
  return {
    ...(products.length > 0 && { invalidProduct: oneOrAll(products) }),
    ...(apis.length > 0 && { invalidUris: oneOrAll(apis) }),
  };
}

function oneOrAll(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] ?? "") : values;
}

const getApiStatus: Handler<"getApiStatus"> = (call) => {
  const [statuses, warning] = [statusesOf(call), warningOf(call)];
  const now = call.world.now();
  // Kakao renews it every five minutes; with nothing to report, it looks like the time of the call.
  const updated = statuses.length > 0 ? Math.floor(now / 300_000) * 300_000 : now;
  return { updatedAt: new Date(updated).toISOString(), statuses, ...(warning && { warning }) };
};

const getApiStatusHistory: Handler<"getApiStatusHistory"> = (call) => {
  const { start, end } = call.arguments;
  const today = startOfDay(call.world.now());
  const earliest = today - keptDays * day;
  const first = Math.max(start === undefined ? earliest : dayOf(start), earliest);
  const last = Math.min(end === undefined ? today : dayOf(end), today);
  const statuses = statusesOf(call);
  const days = Math.max(0, Math.floor((last - first) / day) + 1);
  return Array.from({ length: days }, (_, index) => ({
    date: new Date(first + index * day).toISOString(),
    statuses,
  }));
};

/** Returns when a day begins in Korea, which has no daylight saving time. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00+09:00`);
}

function startOfDay(moment: number): number {
  return Math.floor((moment + hoursAhead) / day) * day - hoursAhead;
}

/** Status of the APIs: all are well. */
export const status: Product = {
  handlers: { getApiStatus, getApiStatusHistory },
  // Kakao responds to unknown values with a warning.
  refuse: ({ pointer }, _, usual) => (/^\/(?:product|api)\b/.test(pointer) ? undefined : usual()),
};
