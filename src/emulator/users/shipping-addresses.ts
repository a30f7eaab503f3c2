import type { Handler } from "../operation.js";
import { targetUser } from "../target-user.js";
import { agreedItems } from "../authorize-call.js";

/** Returns the shipping addresses of a user: the default one first, then the one that was changed last. */
export const getShippingAddresses: Handler<"getShippingAddresses"> = (call) => {
  const user = targetUser(call);
  const { address_id: id, from_updated_at: from = 0, page_size: size = 10 } = call.arguments;
  const isSetUp = Object.hasOwn(call.world.state.app.consentItems, "shipping_address");
  if (!agreedItems(call.world, user).includes("shipping_address"))
    return { user_id: user.id, ...(isSetUp && { shipping_addresses_needs_agreement: true }) };
  const found = user.shippingAddresses.filter((address) =>
    id === undefined ? isBefore(address.updated_at, from, address.is_default) : String(address.id) === String(id),
  );
  const sorted = found.sort(
    (one, other) =>
      Number(other.is_default) - Number(one.is_default) || Number(other.updated_at ?? 0) - Number(one.updated_at ?? 0),
  );
  return {
    user_id: user.id,
    ...(found.length > 0 && { shipping_addresses: sorted.slice(0, size) }),
    shipping_addresses_needs_agreement: false,
  };
};

// The default address is on every page.
function isBefore(updatedAt: number | bigint = 0, from: number | bigint, isDefault: boolean): boolean {
  return Number(from) === 0 || isDefault || updatedAt < from;
}
