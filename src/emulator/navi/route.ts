import type { components } from "../../../generated/types/navi.js";
import { foundMessage, missingRoute, type RouteFailure } from "./failures.js";
import { areaOf, type Priority, type Stop, straightDistance, stretchOf, taxiFare } from "./roads.js";

type Schemas = components["schemas"];

/** A trip by car. */
export interface Trip {
  readonly origin: Stop;
  readonly destination: Stop;
  readonly waypoints: readonly Stop[];
  readonly priority: Priority;
  /** Leaves out how the way goes. */
  readonly summary: boolean;
}

/** Within so many meters, a trip has no way. */
const nearest = 5;

/** The longest way that is looked for, in meters. */
const longest = 1_500_000;

/** Returns the route of a trip, or why it is missing. */
export function routeOf(trip: Trip): Schemas["Route"] {
  const failure = failureOf(trip);
  if (failure !== undefined) return missingRoute(failure);
  const stops = [trip.origin, ...trip.waypoints, trip.destination];
  const sections = stops.slice(1).map((to, index) => sectionOf(trip, index, stops[index] ?? to, to, stops.length - 2));
  const total = (name: "distance" | "duration") => sections.reduce((sum, section) => sum + section[name], 0);
  const whole = { distance: total("distance"), duration: total("duration") };
  if (whole.distance >= longest) return missingRoute(1);
  return {
    result_code: 0,
    result_msg: foundMessage,
    summary: {
      origin: trip.origin,
      destination: trip.destination,
      waypoints: [...trip.waypoints],
      priority: trip.priority,
      bound: boundOf(stops),
      fare: { taxi: taxiFare(whole), toll: 0 },
      ...whole,
    },
    sections,
  };
}

function failureOf({ origin, destination, waypoints }: Trip): RouteFailure | undefined {
  if (waypoints.length === 0 && straightDistance(origin, destination) <= nearest) return 104;
  const area = areaOf(origin);
  if (area === undefined) return 102;
  if (areaOf(destination) === undefined) return 103;
  if (waypoints.some((stop) => areaOf(stop) === undefined)) return 101;
  // No road leads over the sea.
  return [destination, ...waypoints].every((stop) => areaOf(stop) === area) ? undefined : 1;
}

function sectionOf(trip: Trip, index: number, from: Stop, to: Stop, last: number): Schemas["RouteSection"] {
  const stretch = stretchOf(from, to, trip.priority);
  if (trip.summary) return { ...stretch };
  const speed = stretch.duration === 0 ? 0 : Math.round((stretch.distance / stretch.duration) * 3.6);
  const road = { name: "", ...stretch, traffic_speed: speed, traffic_state: 4, vertexes: [from.x, from.y, to.x, to.y] };
  const start = guideOf(from, index === 0 ? origin : waypoint, { distance: 0, duration: 0 }, 0);
  const end = guideOf(to, index === last ? destination : waypoint, stretch, -1);
  return { ...stretch, bound: boundOf([from, to]), roads: [road], guides: [start, end] };
}

const origin = { type: 100, guidance: "출발지" };
const waypoint = { type: 1000, guidance: "경유지" };
const destination = { type: 101, guidance: "목적지" };

function guideOf(
  { x, y, name }: Stop,
  kind: { readonly type: number; readonly guidance: string },
  stretch: { readonly distance: number; readonly duration: number },
  roadIndex: number,
): Schemas["RouteGuide"] {
  return { name: name === "" ? kind.guidance : name, x, y, ...stretch, ...kind, road_index: roadIndex };
}

function boundOf(stops: readonly Stop[]): Schemas["RouteBound"] {
  const [xs, ys] = [stops.map(({ x }) => x), stops.map(({ y }) => y)];
  return { min_x: Math.min(...xs), min_y: Math.min(...ys), max_x: Math.max(...xs), max_y: Math.max(...ys) };
}
