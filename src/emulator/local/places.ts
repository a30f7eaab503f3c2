import { limits } from "../../../generated/emulator/facts.js";
import type { components } from "../../../generated/types/dapi.js";
import type { Call } from "../operation.js";
import { levelsOf, lotAddressOf, roadAddressOf, textsOf } from "./addresses.js";
import type { Pair } from "./coordinate-systems.js";
import { distanceOf } from "./distance.js";
import { allDistricts, allPlaces, type District, groups, type PlaceEntry } from "./gazetteer.js";
import { cutPage } from "../search-page.js";
import { readQueryWords } from "./query.js";
import { rememberSearches } from "./remember.js";

type Schemas = components["schemas"];

type PlaceCall = Call<"searchPlaceByKeyword" | "searchPlaceByCategory">;

/** Finds places by words: in their name, category and address. */
export function placesByKeyword(call: Call<"searchPlaceByKeyword">): Schemas["PlaceSearchResult"] {
  const words = readQueryWords(call.arguments.query);
  const { region, keyword, found } = search(words.join(" "));
  return resultOf(call, found, { region, keyword, selected_region: region[0] ?? "" });
}

const search = rememberSearches((query) => {
  const { regions, rest } = splitRegion(query.split(" "));
  const keyword = rest.join(" ");
  const [selected] = regions;
  const ranked = allPlaces
    .filter(({ district }) => !selected || district === selected)
    .flatMap((place) => {
      const rank = rankOf(place, rest);
      return rank === undefined ? [] : [{ place, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
  return { region: regions.map(nameOf), keyword, found: ranked.map(({ place }) => place) };
});

/** Finds the places of a category group. */
export function placesByCategory(call: Call<"searchPlaceByCategory">): Schemas["PlaceSearchResult"] {
  return resultOf(call, allPlaces, null);
}

function nameOf(district: District): string {
  return Object.values(levelsOf(district)).join(" ");
}

// A query may begin with a district, as in `백현동 카페`.
function splitRegion(words: readonly string[]): {
  readonly regions: readonly District[];
  readonly rest: readonly string[];
} {
  const [first = "", ...rest] = words;
  const regions = rest.length === 0 ? [] : allDistricts.filter((district) => isNamed(district, first));
  return regions.length > 0 ? { regions, rest } : { regions, rest: words };
}

function isNamed({ second, third, administrative }: District, word: string): boolean {
  return [third, administrative, ...second.split(" ")].includes(word);
}

/** What a search looks at. */
interface Searched {
  readonly name: string;
  readonly text: string;
}

const searched = new WeakMap<PlaceEntry, Searched>();

function searchedOf(place: PlaceEntry): Searched {
  const known = searched.get(place);
  if (known) return known;
  const name = place.name.replaceAll(" ", "");
  const text = [name, place.category, lotAddressOf(place), roadAddressOf(place)].join("\n");
  searched.set(place, { name, text });
  return { name, text };
}

function rankOf(place: PlaceEntry, words: readonly string[]): number | undefined {
  const { name, text } = searchedOf(place);
  const whole = words.join("");
  if (name === whole) return 0;
  if (name.startsWith(whole)) return 1;
  if (name.includes(whole)) return 2;
  return words.every((word) => text.includes(word)) ? 3 : undefined;
}

function resultOf(
  { arguments: sent }: PlaceCall,
  found: readonly PlaceEntry[],
  sameName: Schemas["PlaceQueryAnalysis"] | null,
): Schemas["PlaceSearchResult"] {
  const { category_group_code: group, radius, rect, sort } = sent;
  const center = sent.x !== undefined && sent.y !== undefined ? ([Number(sent.x), Number(sent.y)] as const) : undefined;
  const near = found
    .filter((place) => group === undefined || place.group === group)
    .map((place) => ({ place, distance: center && Math.round(distanceOf(center, place.point)) }))
    .filter(({ distance }) => radius === undefined || distance === undefined || distance <= radius)
    .filter(({ place }) => !rect || isWithin(place.point, rect));
  if (sort === "distance" && center) near.sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0));
  const { items, meta } = cutPage(near, sent, limits.places);
  return {
    meta: { same_name: sameName, ...meta },
    documents: items.map(({ place, distance }) => documentOf(place, distance)),
  };
}

function isWithin([x, y]: Pair, rect: readonly (string | number)[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
  return x >= left && x <= right && y >= Math.min(bottom, top) && y <= Math.max(bottom, top);
}

function documentOf(place: PlaceEntry, distance: number | undefined): Schemas["Place"] {
  const { id, name, category, group, phone, point } = place;
  return {
    id,
    place_name: name,
    category_name: category,
    category_group_code: group,
    category_group_name: group === "" ? "" : groups[group][0],
    phone,
    address_name: lotAddressOf(place),
    road_address_name: roadAddressOf(place),
    ...textsOf(point),
    place_url: `http://place.map.kakao.com/${id}`,
    distance: distance === undefined ? "" : String(distance),
  };
}
