import type { Pair } from "./coordinate-systems.js";

const degree = Math.PI / 180;

/** Radius of the earth in meters. */
const radius = 6_371_000;

/** Returns the distance of two points of longitude and latitude, in meters. */
export function distanceOf([x1, y1]: Pair, [x2, y2]: Pair): number {
  const [height, width] = [(y2 - y1) * degree, (x2 - x1) * degree];
  const chord = Math.sin(height / 2) ** 2 + Math.cos(y1 * degree) * Math.cos(y2 * degree) * Math.sin(width / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Returns the item that is nearest to a point, unless even that is too far; the first of equals. */
export function nearestItem<Item extends { readonly point: Pair }>(
  items: readonly Item[],
  point: Pair,
  farthest: number,
): Item | undefined {
  let found: { readonly item: Item; readonly distance: number } | undefined;
  for (const item of items) {
    // North to south alone, a degree is more than so many meters: most items are too far by that.
    const least = Math.abs(item.point[1] - point[1]) * 111_000;
    if (least > (found?.distance ?? farthest)) continue;
    const distance = distanceOf(item.point, point);
    if (distance <= farthest && distance < (found?.distance ?? Infinity)) found = { item, distance };
  }
  return found?.item;
}
