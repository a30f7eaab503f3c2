import type { components } from "../../../generated/types/dapi.js";
import type { Pair } from "./coordinate-systems.js";

// Not a copy of Kakao's map: enough of it to call each operation and to page. Where a fact is from is said below.

/** A legal dong, with the administrative dong around its middle. */
export interface District {
  /** Province or metropolitan city, as addresses begin. */
  readonly first: string;
  /** The same in full. */
  readonly fullFirst: string;
  readonly second: string;
  readonly third: string;
  readonly code: string;
  readonly administrative: string;
  readonly administrativeCode: string;
  /** Postcode, here one for all. */
  readonly zone: string;
  readonly point: Pair;
}

/** A place with its address. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly group: components["schemas"]["KnownCategoryGroupCode"] | "";
  readonly phone: string;
  readonly district: District;
  /** Main and sub number of the lot. */
  readonly lot: readonly [string, string];
  readonly road: string;
  /** Main and sub number of the building. */
  readonly building: readonly [string, string];
  readonly buildingName: string;
  readonly underground: boolean;
  readonly point: Pair;
}

const seoul = { first: "서울", fullFirst: "서울특별시" };
const bundang = { first: "경기", fullFirst: "경기도", second: "성남시 분당구" };
const jeju = { first: "제주특별자치도", fullFirst: "제주특별자치도", second: "제주시" };

/** 삼평동 is from Kakao's samples. The others follow the state's list of dongs; postcodes and middles are ours. */
const districts = {
  sejongno: {
    ...seoul,
    second: "종로구",
    third: "세종로",
    code: "1111011900",
    zone: "03045",
    administrative: "사직동",
    administrativeCode: "1111053000",
    point: [126.9769, 37.5759],
  },
  taepyeongno: {
    ...seoul,
    second: "중구",
    third: "태평로1가",
    code: "1114010300",
    zone: "04524",
    administrative: "명동",
    administrativeCode: "1114055000",
    point: [126.9779, 37.5669],
  },
  samseong: {
    ...seoul,
    second: "강남구",
    third: "삼성동",
    code: "1168010500",
    zone: "06164",
    administrative: "삼성1동",
    administrativeCode: "1168058000",
    point: [127.0566, 37.5122],
  },
  sincheon: {
    ...seoul,
    second: "송파구",
    third: "신천동",
    code: "1171010200",
    zone: "05551",
    administrative: "잠실6동",
    administrativeCode: "1171071000",
    point: [127.1011, 37.5152],
  },
  sampyeong: {
    ...bundang,
    third: "삼평동",
    code: "4113510900",
    zone: "13494",
    administrative: "삼평동",
    administrativeCode: "4113565500",
    point: [127.10459896729914, 37.40269721785548],
  },
  baekhyeon: {
    ...bundang,
    third: "백현동",
    code: "4113511000",
    zone: "13529",
    administrative: "백현동",
    administrativeCode: "4113565700",
    point: [127.1112, 37.3912],
  },
  ido: {
    ...jeju,
    third: "이도이동",
    code: "5011010400",
    zone: "63208",
    administrative: "이도2동",
    administrativeCode: "5011054000",
    point: [126.5352, 33.4951],
  },
  yeongpyeong: {
    ...jeju,
    third: "영평동",
    code: "5011013600",
    zone: "63309",
    administrative: "아라동",
    administrativeCode: "5011063000",
    point: [126.5689, 33.4525],
  },
} as const satisfies Readonly<Record<string, District>>;

/** All districts. */
export const allDistricts: readonly District[] = Object.values(districts);

const usual = { phone: "", buildingName: "", underground: false } as const;

/**
 * Real places. 카카오프렌즈 코엑스점 is from Kakao's samples, and so are ID, road address and point of 카카오 판교아지트. Of the
 * others, name and address are common knowledge, and ID, category and point are ours: the point is near, not exact.
 */
const landmarks: readonly PlaceEntry[] = [
  {
    ...usual,
    id: "1900000001",
    name: "경복궁",
    category: "여행 > 관광,명소 > 문화유적 > 고궁,궁",
    group: "AT4",
    district: districts.sejongno,
    lot: ["1", "91"],
    road: "사직로",
    building: ["161", ""],
    buildingName: "경복궁",
    point: [126.977, 37.5796],
  },
  {
    ...usual,
    id: "1900000002",
    name: "서울특별시청",
    category: "사회,공공기관 > 행정기관 > 시청",
    group: "PO3",
    district: districts.taepyeongno,
    lot: ["31", ""],
    road: "세종대로",
    building: ["110", ""],
    buildingName: "서울특별시청",
    point: [126.9783882, 37.5666103],
  },
  {
    ...usual,
    id: "26338954",
    name: "카카오프렌즈 코엑스점",
    group: "",
    phone: "02-6002-1880",
    category: "가정,생활 > 문구,사무용품 > 디자인문구 > 카카오프렌즈",
    district: districts.samseong,
    lot: ["159", ""],
    road: "영동대로",
    building: ["513", ""],
    buildingName: "코엑스",
    point: [127.05902969025047, 37.51207412593136],
  },
  {
    ...usual,
    id: "1900000003",
    name: "롯데월드타워",
    category: "부동산 > 빌딩",
    group: "",
    district: districts.sincheon,
    lot: ["29", ""],
    road: "올림픽로",
    building: ["300", ""],
    buildingName: "롯데월드타워앤드롯데월드몰",
    point: [127.1025, 37.5126],
  },
  {
    ...usual,
    id: "1900000004",
    name: "유스페이스1",
    category: "부동산 > 빌딩",
    group: "",
    district: districts.sampyeong,
    lot: ["670", ""],
    road: "대왕판교로",
    building: ["660", ""],
    buildingName: "유스페이스1",
    point: [127.1066, 37.4019],
  },
  {
    ...usual,
    id: "18577297",
    name: "카카오 판교아지트",
    category: "서비스,산업 > 인터넷,IT",
    group: "",
    district: districts.baekhyeon,
    lot: ["532", ""],
    road: "판교역로",
    building: ["166", ""],
    buildingName: "카카오 판교 아지트",
    point: [127.1104335101161, 37.39570088983171],
  },
  {
    ...usual,
    id: "1900000005",
    name: "판교역 신분당선",
    group: "SW8",
    buildingName: "판교역",
    category: "교통,수송 > 지하철,전철 > 신분당선",
    district: districts.baekhyeon,
    lot: ["534", "1"],
    road: "판교역로",
    building: ["160", ""],
    underground: true,
    point: [127.1112, 37.3948],
  },
  {
    ...usual,
    id: "1900000006",
    name: "제주시청",
    category: "사회,공공기관 > 행정기관 > 시청",
    group: "PO3",
    district: districts.ido,
    lot: ["1176", "1"],
    road: "광양9길",
    building: ["10", ""],
    buildingName: "제주시청",
    point: [126.5312, 33.4996],
  },
  {
    ...usual,
    id: "1900000007",
    name: "카카오 스페이스닷원",
    category: "서비스,산업 > 인터넷,IT",
    group: "",
    district: districts.yeongpyeong,
    lot: ["2181", ""],
    road: "첨단로",
    building: ["242", ""],
    buildingName: "스페이스닷원",
    point: [126.570667, 33.450701],
  },
];

/** The category groups, with their names and a category of each. */
export const groups: Readonly<Record<components["schemas"]["KnownCategoryGroupCode"], readonly [string, string]>> = {
  MT1: ["대형마트", "가정,생활 > 슈퍼마켓 > 대형슈퍼"],
  CS2: ["편의점", "가정,생활 > 편의점"],
  PS3: ["어린이집,유치원", "교육,학문 > 유아교육 > 유치원"],
  SC4: ["학교", "교육,학문 > 학교 > 초등학교"],
  AC5: ["학원", "교육,학문 > 학원"],
  PK6: ["주차장", "교통,수송 > 교통시설 > 주차장"],
  OL7: ["주유소,충전소", "교통,수송 > 자동차 > 주유,가스 > 주유소"],
  SW8: ["지하철역", "교통,수송 > 지하철,전철"],
  BK9: ["은행", "금융,보험 > 금융서비스 > 은행"],
  CT1: ["문화시설", "문화,예술 > 문화시설 > 박물관"],
  AG2: ["중개업소", "부동산 > 부동산서비스 > 부동산중개업"],
  PO3: ["공공기관", "사회,공공기관 > 공공기관"],
  AT4: ["관광명소", "여행 > 관광,명소"],
  AD5: ["숙박", "여행 > 숙박 > 호텔"],
  FD6: ["음식점", "음식점 > 한식"],
  CE7: ["카페", "음식점 > 카페"],
  HP8: ["병원", "의료,건강 > 병원"],
  PM9: ["약국", "의료,건강 > 약국"],
};

/** How many made-up places of each group a district has. */
const each = 9;

/** Makes up places, so that a search finds more than can be paged through; their lots and road are made up too. */
function examplesIn(district: District, districtIndex: number): PlaceEntry[] {
  return Object.entries(groups).flatMap(([group, [groupName, category]], groupIndex) =>
    Array.from({ length: each }, (_, index): PlaceEntry => {
      const number = groupIndex * each + index;
      const id = String(1_000_000_000 + districtIndex * 1000 + number);
      return {
        ...usual,
        id,
        category,
        group: group as PlaceEntry["group"],
        district,
        name: `예시${groupName.split(",")[0] ?? ""} ${district.third} ${index + 1}호점`,
        lot: [String(9001 + number), ""],
        road: "예시로",
        building: [String(number + 1), ""],
        point: around(district.point, number),
      };
    }),
  );
}

/** Returns a point of a spiral; the points are 60 meters and more apart. */
function around([x, y]: Pair, number: number): Pair {
  const [angle, distance] = [number * 2.39996, 60 * Math.sqrt(number + 1)];
  const round = (value: number) => Math.round(value * 1e7) / 1e7;
  return [round(x + (Math.cos(angle) * distance) / 88_500), round(y + (Math.sin(angle) * distance) / 111_000)];
}

/** All places. */
export const allPlaces: readonly PlaceEntry[] = [...landmarks, ...allDistricts.flatMap(examplesIn)];
