import type { Violation } from "../../contract/violation.js";
import { dapiFailure, type Failure } from "../failure.js";
import type { Call, EmulatedId, Product, Result } from "../operation.js";
import { Reply } from "../reply.js";
import { searchAddresses } from "./address-search.js";
import { placesByCategory, placesByKeyword } from "./places.js";
import { addressOfPoint, districtsOfPoint, transformPoint } from "./points.js";
import { xmlReply } from "./xml.js";

/** Writes a response in the format that the path asks for, if the app has Kakao Map switched on. */
function inFormat<Id extends EmulatedId, Body extends object>(
  handle: (call: Call<Id>) => Body & Result<Id>,
): (call: Call<Id>) => Result<Id> {
  return (call) => {
    const { app } = call.world.state;
    if (!app.kakaoMap) throw dapiFailure("NotAuthorizedError", `App(${app.name}) disabled OPEN_MAP_AND_LOCAL service.`);
    const body = handle(call);
    const { format } = call.arguments as { readonly format?: string };
    return format === "xml" && !(body instanceof Reply) ? xmlReply(body) : body;
  };
}

// Local words a radius that is too long in a way of its own, and takes an empty query for a missing one.
function refuse({ pointer, rule, place, expected }: Violation, usual: () => Failure): Failure {
  if (pointer === "/query" && rule === "minLength") return dapiFailure("MissingParameter", "query parameter required");
  if (pointer === "/radius" && rule === "maximum" && place === "query")
    return dapiFailure(
      "ValidationError",
      `query.radius should be ${expected.replace("a number less than or equal to", "at most")}`,
    );
  return usual();
}

/** Kakao Local: addresses, places and coordinates, over a small gazetteer of Seoul, Pangyo and Jeju. */
export const local: Product = {
  handlers: {
    searchAddress: inFormat(searchAddresses),
    convertCoordToRegionCode: inFormat(districtsOfPoint),
    convertCoordToAddress: inFormat(addressOfPoint),
    transformCoord: inFormat(transformPoint),
    searchPlaceByKeyword: inFormat(placesByKeyword),
    searchPlaceByCategory: inFormat(placesByCategory),
  },
  refuse: (violation, _, usual) => refuse(violation, usual),
};
