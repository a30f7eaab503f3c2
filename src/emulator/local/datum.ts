import type { Ellipsoid } from "./transverse-mercator.js";

/** The ellipsoid of WGS84. */
export const wgs84: Ellipsoid = { radius: 6378137, flattening: 1 / 298.257223563 };

/** Bessel's ellipsoid of 1841, of Korea's old maps. */
export const bessel: Ellipsoid = { radius: 6377397.155, flattening: 1 / 299.1528128 };

const degree = Math.PI / 180;

/** From Bessel to WGS84 in Korea, as EPSG:5174 has it: meters, seconds of arc, and parts per million. */
const shift = { move: [-115.8, 474.99, 674.11], turn: [1.16, -2.31, -1.63], scale: 6.43 } as const;

type Vector = readonly [number, number, number];

/** Returns longitude and latitude on Bessel's ellipsoid of those on WGS84. */
export function toBessel(point: readonly [number, number]): [number, number] {
  const [x, y, z] = toSpace(wgs84, point);
  const scale = 1 + shift.scale / 1e6;
  const moved = [(x - shift.move[0]) / scale, (y - shift.move[1]) / scale, (z - shift.move[2]) / scale] as const;
  return fromSpace(bessel, turnBack(moved));
}

/** Returns longitude and latitude on WGS84 of those on Bessel's ellipsoid. */
export function fromBessel(point: readonly [number, number]): [number, number] {
  // The shift is nearly the same everywhere, so that each step leaves a hundred-thousandth of the error.
  let found: [number, number] = [point[0], point[1]];
  for (let step = 0; step < 4; step += 1) {
    const back = toBessel(found);
    found = [found[0] + point[0] - back[0], found[1] + point[1] - back[1]];
  }
  return found;
}

/** Turns by angles so small that their order does not matter. */
function turnBack([x, y, z]: Vector): Vector {
  const [a, b, c] = shift.turn.map((seconds) => (-seconds * degree) / 3600) as [number, number, number];
  return [x - c * y + b * z, c * x + y - a * z, -b * x + a * y + z];
}

function toSpace({ radius, flattening }: Ellipsoid, [longitude, latitude]: readonly [number, number]): Vector {
  const [lambda, phi] = [longitude * degree, latitude * degree];
  const squared = flattening * (2 - flattening);
  const normal = radius / Math.sqrt(1 - squared * Math.sin(phi) ** 2);
  return [
    normal * Math.cos(phi) * Math.cos(lambda),
    normal * Math.cos(phi) * Math.sin(lambda),
    normal * (1 - squared) * Math.sin(phi),
  ];
}

function fromSpace({ radius, flattening }: Ellipsoid, [x, y, z]: Vector): [number, number] {
  const squared = flattening * (2 - flattening);
  const distance = Math.hypot(x, y);
  let phi = Math.atan2(z, distance * (1 - squared));
  for (let step = 0; step < 8; step += 1) {
    const normal = radius / Math.sqrt(1 - squared * Math.sin(phi) ** 2);
    phi = Math.atan2(z + squared * normal * Math.sin(phi), distance);
  }
  return [Math.atan2(y, x) / degree, phi / degree];
}
