import type { components } from "../../../generated/types/navi.js";

type Schemas = components["schemas"];

/** A reason why there is no route. */
export type RouteFailure = Schemas["RouteFailure"];

/** The message of a route that was found. */
export const foundMessage = "길찾기 성공";

/** Kakao's messages, and ours where none has been seen. */
const messages: Readonly<Partial<Record<RouteFailure, string>>> = {
  1: "길찾기 결과를 찾을 수 없음",
  101: "경유 지점 주변의 도로를 탐색할 수 없음",
  102: "출발 지점 주변의 도로를 탐색할 수 없음",
  103: "도착 지점 주변의 도로를 탐색할 수 없음",
  104: "출발지와 도착지가 5 m 이내로 설정된 경우 경로를 탐색할 수 없음",
  201: "다중 출발지가 탐색 영역에서 벗어남",
  203: "다중 출발지의 도착 지점 주변의 도로를 탐색할 수 없음",
  207: "출발지가 설정한 길 찾기 반경 범위를 벗어남",
  301: "다중 목적지의 출발 지점 주변의 도로를 탐색할 수 없음",
  302: "다중 목적지의 도착 지점 주변의 도로를 탐색할 수 없음",
  304: "목적지가 설정한 길 찾기 반경 범위를 벗어남",
};

/** Creates what stands for a route that was not found. */
export function missingRoute(code: RouteFailure): Schemas["MissingRoute"] {
  return { result_code: code, result_msg: messages[code] ?? "길찾기 실패" };
}
