/** An ellipsoid: its equatorial radius in meters, and its flattening. */
export interface Ellipsoid {
  readonly radius: number;
  readonly flattening: number;
}

/** A Transverse Mercator projection. */
export interface Projection {
  readonly ellipsoid: Ellipsoid;
  /** Longitude and latitude of the origin, in degrees. */
  readonly origin: readonly [number, number];
  readonly scale: number;
  /** What the origin is at, in meters. */
  readonly falseOrigin: readonly [number, number];
}

const degree = Math.PI / 180;

/**
 * Projects longitude and latitude to x and y in meters, by the series of Krüger, which is exact to less than a
 * millimeter far beyond Korea.
 *
 */
export function project(projection: Projection, [longitude, latitude]: readonly [number, number]): [number, number] {
  const { origin, scale, falseOrigin } = projection;
  const { radius, alpha } = seriesOf(projection.ellipsoid);
  const across = (longitude - origin[0]) * degree;
  const conformal = toConformal(projection.ellipsoid, latitude * degree);
  const xi = Math.atan2(conformal, Math.cos(across));
  const eta = Math.atanh(Math.sin(across) / Math.hypot(1, conformal));
  const [north, east] = sum(alpha, xi, eta, 1);
  return [
    falseOrigin[0] + scale * radius * east,
    falseOrigin[1] + scale * (radius * north - meridian(projection.ellipsoid, origin[1] * degree)),
  ];
}

/** Returns the longitude and latitude of x and y in meters. */
export function unproject(projection: Projection, [x, y]: readonly [number, number]): [number, number] {
  const { origin, scale, falseOrigin, ellipsoid } = projection;
  const { radius, beta } = seriesOf(ellipsoid);
  const xi = ((y - falseOrigin[1]) / scale + meridian(ellipsoid, origin[1] * degree)) / radius;
  const eta = (x - falseOrigin[0]) / scale / radius;
  const [north, east] = sum(beta, xi, eta, -1);
  const conformal = Math.sin(north) / Math.hypot(Math.sinh(east), Math.cos(north));
  const longitude = origin[0] + Math.atan2(Math.sinh(east), Math.cos(north)) / degree;
  return [longitude, fromConformal(ellipsoid, conformal) / degree];
}

/** Returns the length of the meridian from the equator to a latitude. */
function meridian(ellipsoid: Ellipsoid, latitude: number): number {
  const { radius, alpha } = seriesOf(ellipsoid);
  return radius * sum(alpha, Math.atan(toConformal(ellipsoid, latitude)), 0, 1)[0];
}

function sum(coefficients: readonly number[], xi: number, eta: number, sign: 1 | -1): [number, number] {
  return coefficients.reduce<[number, number]>(
    ([north, east], one, index) => {
      const times = 2 * (index + 1);
      return [
        north + sign * one * Math.sin(times * xi) * Math.cosh(times * eta),
        east + sign * one * Math.cos(times * xi) * Math.sinh(times * eta),
      ];
    },
    [xi, eta],
  );
}

function eccentricity({ flattening }: Ellipsoid): number {
  return Math.sqrt(flattening * (2 - flattening));
}

/** Returns the tangent of the conformal latitude. */
function toConformal(ellipsoid: Ellipsoid, latitude: number): number {
  const e = eccentricity(ellipsoid);
  const sine = Math.sin(latitude);
  return Math.sinh(Math.atanh(sine) - e * Math.atanh(e * sine));
}

/** Returns the latitude of the tangent of a conformal latitude; each step gains three digits. */
function fromConformal(ellipsoid: Ellipsoid, tangent: number): number {
  const e = eccentricity(ellipsoid);
  const conformal = Math.asinh(tangent);
  let sine = Math.tanh(conformal);
  for (let step = 0; step < 8; step += 1) sine = Math.tanh(conformal + e * Math.atanh(e * sine));
  return Math.asin(sine);
}

interface Series {
  /** Radius of the circle that is as long as a meridian. */
  readonly radius: number;
  readonly alpha: readonly number[];
  readonly beta: readonly number[];
}

const known = new WeakMap<Ellipsoid, Series>();

function seriesOf(ellipsoid: Ellipsoid): Series {
  const found = known.get(ellipsoid);
  if (found) return found;
  const n = ellipsoid.flattening / (2 - ellipsoid.flattening);
  const series = {
    radius: (ellipsoid.radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64),
    alpha: [
      n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
      (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
      (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
      (49561 / 161280) * n ** 4,
    ],
    beta: [
      n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
      (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
      (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
      (4397 / 161280) * n ** 4,
    ],
  };
  known.set(ellipsoid, series);
  return series;
}
