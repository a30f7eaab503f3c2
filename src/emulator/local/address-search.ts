import type { components } from "../../../generated/types/dapi.js";
import type { Call } from "../operation.js";
import {
  levelsOf,
  lotAddressOf,
  numberOf,
  pointLotAddress,
  pointRoadAddress,
  roadAddressOf,
  textsOf,
} from "./addresses.js";
import type { Pair } from "./coordinate-systems.js";
import { allDistricts, allPlaces, type District, type PlaceEntry } from "./gazetteer.js";
import { cutPage } from "../search-page.js";
import { readQueryWords } from "./query.js";
import { rememberSearches } from "./remember.js";

type Schemas = components["schemas"];
type Document = Schemas["AddressDocument"];

/** Finds addresses: whole ones by lot or road, else roads, else districts. */
export function searchAddresses({ arguments: sent }: Call<"searchAddress">): Schemas["AddressSearchResult"] {
  readQueryWords(sent.query);
  const search = sent.analyze_type === "exact" ? searchExactly : searchLoosely;
  const { items, meta } = cutPage(search(sent.query.trim()), sent);
  return { meta, documents: [...items] };
}

const searchExactly = rememberSearches((query) => findAddresses(query, true));
const searchLoosely = rememberSearches((query) => findAddresses(query, false));

function findAddresses(building: string, isExact: boolean): Document[] {
  const words = readQueryWords(building)
    .flatMap(toShort)
    .filter((word) => word !== "지하");
  const isBuilding = ({ buildingName }: PlaceEntry) =>
    buildingName !== "" && (isExact ? buildingName === building : buildingName.includes(building));
  return firstOf(
    () => allPlaces.filter((place) => hasAll(() => lotWords(place), words, numberOf(place.lot))).map(byLot),
    () => allPlaces.filter((place) => hasAll(() => roadWords(place), words, numberOf(place.building))).map(byRoad),
    () => roadsOf(words),
    () => allPlaces.filter(isBuilding).map(byRoad),
    () => regionsOf(words),
  );
}

function firstOf(...searches: readonly (() => Document[])[]): Document[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}

// Addresses have provinces by their short name.
function toShort(word: string): string {
  return allDistricts.find(({ fullFirst }) => fullFirst === word)?.first ?? word;
}

function lotWords({ district: { first, second, third }, lot }: PlaceEntry): string[] {
  return [first, ...second.split(" "), third, numberOf(lot)];
}

function roadWords({ district: { first, second }, road, building }: PlaceEntry): string[] {
  return [first, ...second.split(" "), road, numberOf(building)];
}

/** Returns whether all words of a query are in an address in order, one of them being what makes it an address. */
function hasAll(wordsOf: () => readonly string[], words: readonly string[], needed: string): boolean {
  // Hardly any place has the number.
  if (words.length < 2 || words.at(-1) !== needed) return false;
  const address = wordsOf();
  const places = words.map((word) => address.indexOf(word));
  const isOrdered = places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? 0)));
  return isOrdered && places.at(-1) === address.length - 1;
}

function byLot(place: PlaceEntry): Document {
  return { ...documentOf(place), address_name: lotAddressOf(place), address_type: "REGION_ADDR" };
}

function byRoad(place: PlaceEntry): Document {
  return { ...documentOf(place), address_name: roadAddressOf(place), address_type: "ROAD_ADDR" };
}

function documentOf(place: PlaceEntry): Document {
  const { district, point } = place;
  const { administrative, administrativeCode, code } = district;
  const texts = textsOf(point);
  return {
    address_name: "",
    ...texts,
    address_type: "REGION_ADDR",
    address: {
      ...pointLotAddress(place),
      region_3depth_h_name: administrative,
      h_code: administrativeCode,
      b_code: code,
      ...texts,
    },
    road_address: { ...pointRoadAddress(place), address_name: roadAddressOf(place), ...texts },
  };
}

/** Finds roads without a number: their first place stands for them. */
function roadsOf(words: readonly string[]): Document[] {
  const roads = new Map<string, PlaceEntry>();
  for (const place of allPlaces) {
    const { district, road } = place;
    if (words.at(-1) !== road) continue;
    const address = [district.first, ...district.second.split(" "), road];
    const key = address.join(" ");
    if (words.every((word) => address.includes(word)) && !roads.has(key)) roads.set(key, place);
  }
  return [...roads].map(([name, place]) => {
    const texts = textsOf(place.point);
    const number = { main_building_no: "", sub_building_no: "", building_name: "", zone_no: "" };
    const road = { ...pointRoadAddress(place), address_name: name, underground_yn: "N", ...number, ...texts };
    return { address_name: name, ...texts, address_type: "ROAD", address: null, road_address: road };
  });
}

/** Finds districts of any level, by the deepest name in the query. */
function regionsOf(words: readonly string[]): Document[] {
  const regions = new Map<string, Document>();
  for (const district of allDistricts) {
    const names = [district.first, ...district.second.split(" "), district.third];
    const depth = names.indexOf(words.at(-1) ?? "") + 1;
    if (depth === 0 || !words.every((word) => names.slice(0, depth).includes(word))) continue;
    const name = names.slice(0, depth).join(" ");
    if (!regions.has(name)) regions.set(name, regionOf(district, names, depth));
  }
  return [...regions.values()];
}

function regionOf(district: District, names: readonly string[], depth: number): Document {
  const isWhole = depth === names.length;
  const texts = textsOf(isWhole ? district.point : middleOf(district, depth));
  const name = names.slice(0, depth).join(" ");
  const levels = levelsOf(district);
  return {
    address_name: name,
    ...texts,
    address_type: "REGION",
    address: {
      address_name: name,
      ...levels,
      region_2depth_name: depth === 1 ? "" : names.slice(1, Math.min(depth, names.length - 1)).join(" "),
      region_3depth_name: isWhole ? levels.region_3depth_name : "",
      region_3depth_h_name: "",
      h_code: "",
      b_code: codeOf(district, names, depth),
      mountain_yn: "N",
      main_address_no: "",
      sub_address_no: "",
      ...texts,
    },
    road_address: null,
  };
}

// Codes have two digits for the province, three for the city or district, and five for the rest.
function codeOf({ code }: District, names: readonly string[], depth: number): string {
  if (depth === names.length) return code;
  if (depth === 1) return code.slice(0, 2).padEnd(10, "0");
  // A city with districts has a zero in place of the number of its district.
  return (depth === names.length - 1 ? code.slice(0, 5) : code.slice(0, 4)).padEnd(10, "0");
}

/** Returns the middle of the districts that are known of a city or province. */
function middleOf({ first, second }: District, depth: number): Pair {
  const inside = allDistricts.filter((one) => one.first === first && (depth === 1 || one.second === second));
  const mean = (index: 0 | 1) => inside.reduce((sum, { point }) => sum + point[index], 0) / inside.length;
  return [mean(0), mean(1)];
}
