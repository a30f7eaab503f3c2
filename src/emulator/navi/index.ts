import type { components } from "../../../generated/types/navi.js";
import type { Call, Handler, Product } from "../operation.js";
import type { World } from "../world/world.js";
import { getMultiDestinationDirections, getMultiOriginDirections } from "./many.js";
import type { Priority } from "./roads.js";
import { routeOf, type Trip } from "./route.js";
import { expectGiven, readStop, toStop } from "./stops.js";
import { transactionId } from "./transaction-id.js";

type Directions = components["schemas"]["Directions"];

function directionsOf(world: World, trip: Trip, alternatives = false): Directions {
  const other: Priority = trip.priority === "DISTANCE" ? "TIME" : "DISTANCE";
  const first = routeOf(trip);
  // Where there is no way, there is no other.
  const more = alternatives && first.result_code === 0 ? [routeOf({ ...trip, priority: other })] : [];
  return { trans_id: transactionId(world), routes: [first, ...more] };
}

// Traffic does not depend on the time (choice roads).
function byQuery({ world, arguments: sent }: Call<"getDirections" | "getFutureDirections">): Directions {
  const { origin, destination, waypoints = [], priority = "RECOMMEND", summary = false, alternatives } = sent;
  const trip = { origin: readStop(origin), destination: readStop(destination), waypoints: waypoints.map(readStop) };
  return directionsOf(world, { ...trip, priority, summary }, alternatives);
}

const getWaypointDirections: Handler<"getWaypointDirections"> = ({ world, arguments: sent }) => {
  const { waypoints = [], priority = "RECOMMEND", summary = false, alternatives } = sent;
  const origin = toStop(expectGiven("origin", sent.origin));
  const destination = toStop(expectGiven("destination", sent.destination));
  const trip = { origin, destination, waypoints: waypoints.map(toStop), priority, summary };
  return directionsOf(world, trip, alternatives);
};

/** Kakao Navi: routes by car, by distance alone. */
export const navi: Product = {
  handlers: {
    getDirections: byQuery,
    getFutureDirections: byQuery,
    getWaypointDirections,
    getMultiOriginDirections,
    getMultiDestinationDirections,
  },
};
