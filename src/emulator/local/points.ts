import type { components } from "../../../generated/types/dapi.js";
import type { Call } from "../operation.js";
import { pointLotAddress, pointRoadAddress } from "./addresses.js";
import { type CoordinateSystem, fromWgs84, type Pair, toWgs84 } from "./coordinate-systems.js";
import { nearestItem } from "./distance.js";
import { allDistricts, allPlaces, type District } from "./gazetteer.js";

type Schemas = components["schemas"];

/** How far from a point the nearest place may be, in meters (choice gazetteer). */
const farthest = 20_000;

interface PointArguments {
  readonly x: string | number;
  readonly y: string | number;
  readonly input_coord?: CoordinateSystem | undefined;
}

function pointOf({ x, y, input_coord: system }: PointArguments): Pair | undefined {
  return toWgs84([Number(x), Number(y)], system);
}

/** Returns the address of the place that is nearest to a point. */
export function addressOfPoint({ arguments: sent }: Call<"convertCoordToAddress">): Schemas["PointAddressResult"] {
  const point = pointOf(sent);
  const place = point && nearestItem(allPlaces, point, farthest);
  if (!place) return { meta: { total_count: 0 }, documents: [] };
  const document = { road_address: pointRoadAddress(place), address: pointLotAddress(place) };
  return { meta: { total_count: 1 }, documents: [document] };
}

/** Returns the legal and the administrative dong whose middle is nearest to a point. */
export function districtsOfPoint({ arguments: sent }: Call<"convertCoordToRegionCode">): Schemas["RegionResult"] {
  const point = pointOf(sent);
  const district = point && nearestItem(allDistricts, point, farthest);
  if (!district) return { meta: { total_count: 0 }, documents: [] };
  const { third, code, administrative, administrativeCode } = district;
  const documents = [
    regionOf(district, "B", third, code, sent.output_coord),
    regionOf(district, "H", administrative, administrativeCode, sent.output_coord),
  ];
  return { meta: { total_count: documents.length }, documents };
}

function regionOf(
  { fullFirst, second, point }: District,
  type: Schemas["KnownRegionType"],
  third: string,
  code: string,
  system?: CoordinateSystem,
): Schemas["Region"] {
  const [x, y] = fromWgs84(point, system);
  return {
    region_type: type,
    address_name: `${fullFirst} ${second} ${third}`,
    region_1depth_name: fullFirst,
    region_2depth_name: second,
    region_3depth_name: third,
    region_4depth_name: "",
    code,
    x,
    y,
  };
}

/** Returns a point in another coordinate system; one far from Korea in none. */
export function transformPoint({ arguments: sent }: Call<"transformCoord">): Schemas["PointResult"] {
  const point = pointOf(sent);
  if (!point) return { meta: { total_count: 0 }, documents: [] };
  const [x, y] = fromWgs84(point, sent.output_coord);
  return { meta: { total_count: 1 }, documents: [{ x, y }] };
}
