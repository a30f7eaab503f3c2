// Generated from spec/navi by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";
import type { Language } from "../../src/language.js";

export const navi = {
  ...({
  "name": "navi",
  "baseUrl": "https://apis-navi.kakaomobility.com",
  "operations": {
    "GET /v1/directions": {
      "operationId": "getDirections",
      "security": [
        "restApiKey"
      ],
      "query": {
        "waypoints": "pipe",
        "avoid": "pipe"
      }
    },
    "POST /v1/waypoints/directions": {
      "operationId": "getWaypointDirections",
      "security": [
        "restApiKey"
      ]
    },
    "POST /v1/origins/directions": {
      "operationId": "getMultiOriginDirections",
      "security": [
        "restApiKey"
      ]
    },
    "POST /v1/destinations/directions": {
      "operationId": "getMultiDestinationDirections",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v1/future/directions": {
      "operationId": "getFutureDirections",
      "security": [
        "restApiKey"
      ],
      "query": {
        "waypoints": "pipe",
        "avoid": "pipe"
      }
    }
  }
} as const satisfies Api<OperationTable>),
  errors: {
    ...({
  "code": "code",
  "message": "msg",
  "retryable": {
    "-1": true,
    "-7": true,
    "-10": true,
    "-11": true,
    "-502": true,
    "-531": true,
    "-532": true,
    "-533": true,
    "-536": true,
    "-603": true,
    "-815": true,
    "-820": true
  }
} as const),
    hints: (language?: Language) =>
      (language === "ko" ? import("../hints/ko/number.js") : import("../hints/number.js")).then(({ hintOf }) => hintOf),
  },
};
