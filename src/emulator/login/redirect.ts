import { Reply } from "../reply.js";

/**
 * Creates a redirect to an address of the service.
 *
 * @param address The address, whose own query stays
 * @param parameters What is added; undefined is left out. A space is %20, not + as in a form.
 */
export function redirectWith(address: string, parameters: Readonly<Record<string, string | undefined>>): Reply {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const [base = "", fragment] = address.split("#", 2);
  const separator = base.includes("?") ? "&" : "?";
  const location = pairs.length > 0 ? `${base}${separator}${pairs.join("&")}` : base;
  return new Reply(302, "", { location: fragment === undefined ? location : `${location}#${fragment}` });
}
