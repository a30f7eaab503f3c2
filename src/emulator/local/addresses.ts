import type { components } from "../../../generated/types/dapi.js";
import type { District, PlaceEntry } from "./gazetteer.js";

type Schemas = components["schemas"];

/** Returns the numbers of a lot or a building as addresses have them. */
export function numberOf([main, sub]: readonly [string, string]): string {
  return sub === "" ? main : `${main}-${sub}`;
}

/** Returns the address by lot number. */
export function lotAddressOf({ district: { first, second, third }, lot }: PlaceEntry): string {
  return [first, second, third, numberOf(lot)].join(" ");
}

/** Returns the address by road name. */
export function roadAddressOf({ district: { first, second }, road, building, underground }: PlaceEntry): string {
  return [first, second, road, `${underground ? "지하 " : ""}${numberOf(building)}`].join(" ");
}

/** Returns the names of the levels of a district, as addresses have them. */
export function levelsOf({ first, second, third }: District) {
  return { region_1depth_name: first, region_2depth_name: second, region_3depth_name: third };
}

/** Returns an address by lot number, as that of a point has it. */
export function pointLotAddress(place: PlaceEntry): Schemas["PointLotAddress"] {
  const [main, sub] = place.lot;
  return {
    address_name: lotAddressOf(place),
    ...levelsOf(place.district),
    mountain_yn: "N",
    main_address_no: main,
    sub_address_no: sub,
  };
}

/** Returns an address by road name, as that of a point has it. */
export function pointRoadAddress(place: PlaceEntry): Schemas["PointRoadAddress"] {
  const { district, road, building, buildingName, underground } = place;
  const [main, sub] = building;
  return {
    address_name: roadAddressOf(place).replace(district.first, district.fullFirst),
    ...levelsOf(district),
    road_name: road,
    underground_yn: underground ? "Y" : "N",
    main_building_no: main,
    sub_building_no: sub,
    building_name: buildingName,
    zone_no: district.zone,
  };
}

/** Returns x and y as searches have them. */
export function textsOf([x, y]: readonly [number, number]) {
  return { x: String(x), y: String(y) };
}
