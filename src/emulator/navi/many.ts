import type { components } from "../../../generated/types/navi.js";
import type { Handler } from "../operation.js";
import { foundMessage, missingRoute, type RouteFailure } from "./failures.js";
import { areaOf, type Priority, type Stop, straightDistance, stretchOf } from "./roads.js";
import { expectGiven, toStop } from "./stops.js";
import { transactionId } from "./transaction-id.js";

type Keyed = components["schemas"]["KeyedPoint"];

/** Finds the way from each of many origins. */
export const getMultiOriginDirections: Handler<"getMultiOriginDirections"> = ({ world, arguments: sent }) => {
  const destination = toStop(expectGiven("destination", sent.destination));
  const { radius, priority = "TIME" } = sent;
  const routes = expectGiven("origins", sent.origins).map((one) => {
    const failure = failureOf(toStop(one), destination, radius, { here: 203, there: 201, far: 207 });
    return routeOf(one, toStop(one), destination, priority, failure);
  });
  return { trans_id: transactionId(world), routes };
};

/** Finds the way to each of many destinations. */
export const getMultiDestinationDirections: Handler<"getMultiDestinationDirections"> = ({ world, arguments: sent }) => {
  const origin = toStop(expectGiven("origin", sent.origin));
  const { radius, priority = "TIME" } = sent;
  const routes = expectGiven("destinations", sent.destinations).map((one) => {
    const failure = failureOf(toStop(one), origin, radius, { here: 301, there: 302, far: 304 });
    return routeOf(one, origin, toStop(one), priority, failure);
  });
  return { trans_id: transactionId(world), routes };
};

/** What it is called that there is no road here, where all trips meet, or there, and that a point is too far. */
interface FailureCodes {
  readonly here: RouteFailure;
  readonly there: RouteFailure;
  readonly far: RouteFailure;
}

function failureOf(there: Stop, here: Stop, radius: number, codes: FailureCodes): RouteFailure | undefined {
  if (areaOf(here) === undefined) return codes.here;
  if (straightDistance(there, here) > radius) return codes.far;
  return areaOf(there) === undefined ? codes.there : undefined;
}

function routeOf({ key }: Keyed, from: Stop, to: Stop, priority: Priority, failure: RouteFailure | undefined) {
  if (failure !== undefined) return { ...missingRoute(failure), key };
  return { result_code: 0 as const, result_msg: foundMessage, key, summary: stretchOf(from, to, priority) };
}
