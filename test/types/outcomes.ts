// Checked by the compiler, never run: each @ts-expect-error must be an error, everything else must not.
import type { Kakao } from "../../generated/clients/index.js";
import type {
  PathRoute,
  PathRouteFailure,
  PathRouteResult,
  TransitRoute,
  TransitRouteFailure,
} from "../../generated/clients/dapi.js";
import type { RouteFailure, RouteSummary } from "../../generated/clients/navi.js";
import { unwrap } from "../../src/client/errors/unwrap.js";
import { expectType } from "./expect-type.js";

declare const kakao: Kakao;

const points = { start_x: 126.9, start_y: 37.5, end_x: 127.1, end_y: "37.4" } as const;

export async function walk(): Promise<void> {
  const result = await unwrap(kakao.dapi.GET("/v2/routing/walk", { params: { query: points } }));
  expectType<PathRouteResult>()(result);
  // @ts-expect-error: a route that was not found is a success without a route
  result.route;
  if (result.status === "OK") {
    expectType<PathRoute>()(result.route);
  } else {
    expectType<PathRouteFailure>()(result.status);
    // @ts-expect-error: no such member
    result.route;
  }
}

export async function transit(): Promise<void> {
  const result = await unwrap(kakao.dapi.GET("/v2/routing/publictraffic", { params: { query: points } }));
  if (result.status !== "OK") {
    expectType<TransitRouteFailure>()(result.status);
    expectType<TransitRoute[] | undefined>()(result.routes);
    return;
  }
  expectType<TransitRoute[]>()(result.routes);
  // @ts-expect-error: a price is optional
  result.routes[0]?.properties.fare.value;
}

export async function directions(): Promise<void> {
  const query = { origin: "127.1,37.4", destination: "127.2,37.5" };
  const { routes } = await unwrap(kakao.navi.GET("/v1/directions", { params: { query } }));
  for (const route of routes) {
    if (route.result_code === 0) {
      expectType<RouteSummary>()(route.summary);
      continue;
    }
    expectType<RouteFailure>()(route.result_code);
    // @ts-expect-error: a failure has no summary
    route.summary;
  }
}

export async function upload(): Promise<void> {
  const path = "/v2/api/talk/message/image/upload";
  await kakao.kapi.POST(path, { body: { file: new File([], "a.png"), secure_resource: true } });
  await kakao.kapi.POST(path, { body: { file: new Blob() } });
  // @ts-expect-error: bytes, not their base64
  await kakao.kapi.POST(path, { body: { file: "aGVsbG8=" } });
}
