import type { components } from "../../../generated/types/dapi.js";
import { bessel, fromBessel, toBessel, wgs84 } from "./datum.js";
import { type Ellipsoid, project, type Projection, unproject } from "./transverse-mercator.js";

/** The name of a coordinate system. */
export type CoordinateSystem = components["schemas"]["CoordinateSystem"];

/** X and y, or longitude and latitude. */
export type Pair = readonly [number, number];

/** How coordinates relate to longitude and latitude on WGS84. */
interface System {
  readonly fromWgs84: (point: Pair) => Pair;
  readonly toWgs84: (point: Pair) => Pair;
}

function grid(ellipsoid: Ellipsoid, projection: Omit<Projection, "ellipsoid">, unit = 1): System {
  const whole = { ...projection, ellipsoid };
  const [toDatum, fromDatum] = ellipsoid === bessel ? [toBessel, fromBessel] : [same, same];
  return {
    fromWgs84: (point) => scaled(project(whole, toDatum(point)), 1 / unit),
    toWgs84: (point) => fromDatum(unproject(whole, scaled(point, unit))),
  };
}

function same(point: Pair): Pair {
  return point;
}

function scaled([x, y]: Pair, factor: number): Pair {
  return [x * factor, y * factor];
}

const middle = { scale: 1, falseOrigin: [200_000, 500_000] } as const;
const tm = { ...middle, origin: [127, 38] } as const;
// The origin of Bessel's grid was found to be 10.405 seconds to the east.
const besselTm = { ...middle, origin: [127 + 10.405 / 3600, 38] } as const;
const ktm = { origin: [128, 38], scale: 0.9999, falseOrigin: [400_000, 600_000] } as const;
const utm = { origin: [129, 0], scale: 0.9996, falseOrigin: [500_000, 0] } as const;

/** Kakao Map counts in steps of 40 cm. */
const congnamul = 0.4;

/** Kakao names the systems only; see choice coordinate-systems. */
const systems: Readonly<Record<CoordinateSystem, System>> = {
  WGS84: { fromWgs84: same, toWgs84: same },
  WTM: grid(wgs84, tm),
  WCONGNAMUL: grid(wgs84, tm, congnamul),
  WKTM: grid(wgs84, ktm),
  WUTM: grid(wgs84, utm),
  BESSEL: { fromWgs84: toBessel, toWgs84: fromBessel },
  TM: grid(bessel, besselTm),
  CONGNAMUL: grid(bessel, besselTm, congnamul),
  KTM: grid(bessel, ktm),
  UTM: grid(bessel, utm),
};

/** Returns a point as longitude and latitude on WGS84; undefined if it is far from Korea. */
export function toWgs84(point: Pair, system: CoordinateSystem = "WGS84"): Pair | undefined {
  const found = systems[system].toWgs84(point);
  const [longitude, latitude] = found;
  return longitude > 118 && longitude < 138 && latitude > 28 && latitude < 47 ? found : undefined;
}

/** Returns a point of longitude and latitude on WGS84 in another system. */
export function fromWgs84(point: Pair, system: CoordinateSystem = "WGS84"): Pair {
  return systems[system].fromWgs84(point);
}
