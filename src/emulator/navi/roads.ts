import { distanceOf } from "../local/distance.js";

/** A point of a trip. */
export interface Stop {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Where the roads are: boxes around the mainland and Jeju (choice roads). */
const areas = [
  { name: "mainland", west: 126, east: 129.6, south: 34.2, north: 38.6 },
  { name: "jeju", west: 126.1, east: 127, south: 33.1, north: 33.6 },
] as const;

/** Returns where a point is; undefined if there is no road near it. */
export function areaOf({ x, y }: Stop): string | undefined {
  return areas.find(({ west, east, south, north }) => x >= west && x <= east && y >= south && y <= north)?.name;
}

/** Returns the distance of two points as the crow flies, in meters. */
export function straightDistance(one: Stop, other: Stop): number {
  return distanceOf([one.x, one.y], [other.x, other.y]);
}

/** A stretch by road. */
export interface Stretch {
  /** In meters. */
  readonly distance: number;
  /** In seconds. */
  readonly duration: number;
}

/** What is best: the recommended, the fastest or the shortest way. */
export type Priority = "RECOMMEND" | "TIME" | "DISTANCE";

/** How much longer than a straight line a way is, and how fast, in meters a second. */
const ways: Readonly<Record<Priority, { readonly detour: number; readonly speed: number }>> = {
  RECOMMEND: { detour: 1.3, speed: 11 },
  TIME: { detour: 1.4, speed: 12.5 },
  DISTANCE: { detour: 1.2, speed: 9 },
};

/** Returns the way between two points. */
export function stretchOf(from: Stop, to: Stop, priority: Priority): Stretch {
  const { detour, speed } = ways[priority];
  const distance = Math.round(straightDistance(from, to) * detour);
  return { distance, duration: Math.round(distance / speed) };
}

/** Returns the fare of a taxi in Seoul by day, in won: a base, and so much for every further stretch. */
export function taxiFare({ distance }: Stretch): number {
  return 4800 + Math.ceil(Math.max(0, distance - 1600) / 131) * 100;
}
