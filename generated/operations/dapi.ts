// Generated from spec/dapi by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";
import type { Language } from "../../src/language.js";

export const dapi = {
  ...({
  "name": "dapi",
  "baseUrl": "https://dapi.kakao.com",
  "operations": {
    "GET /v2/local/search/address.{format}": {
      "operationId": "searchAddress",
      "security": [
        "restApiKey"
      ],
      "path": {
        "format": "json"
      },
      "responseBody": {
        "parameter": "format"
      }
    },
    "GET /v2/local/geo/coord2regioncode.{format}": {
      "operationId": "convertCoordToRegionCode",
      "security": [
        "restApiKey"
      ],
      "path": {
        "format": "json"
      },
      "responseBody": {
        "parameter": "format"
      }
    },
    "GET /v2/local/geo/coord2address.{format}": {
      "operationId": "convertCoordToAddress",
      "security": [
        "restApiKey"
      ],
      "path": {
        "format": "json"
      },
      "responseBody": {
        "parameter": "format"
      }
    },
    "GET /v2/local/geo/transcoord.{format}": {
      "operationId": "transformCoord",
      "security": [
        "restApiKey"
      ],
      "path": {
        "format": "json"
      },
      "responseBody": {
        "parameter": "format"
      }
    },
    "GET /v2/local/search/keyword.{format}": {
      "operationId": "searchPlaceByKeyword",
      "security": [
        "restApiKey"
      ],
      "path": {
        "format": "json"
      },
      "query": {
        "rect": "comma"
      },
      "responseBody": {
        "parameter": "format"
      }
    },
    "GET /v2/local/search/category.{format}": {
      "operationId": "searchPlaceByCategory",
      "security": [
        "restApiKey"
      ],
      "path": {
        "format": "json"
      },
      "query": {
        "rect": "comma"
      },
      "responseBody": {
        "parameter": "format"
      }
    },
    "GET /v2/routing/walk": {
      "operationId": "getWalkingRoute",
      "security": [
        "restApiKey"
      ],
      "query": {
        "via_x": "comma",
        "via_y": "comma",
        "v_name": "comma"
      }
    },
    "GET /v2/routing/bicycle": {
      "operationId": "getBicycleRoute",
      "security": [
        "restApiKey"
      ],
      "query": {
        "via_x": "comma",
        "via_y": "comma",
        "v_name": "comma"
      }
    },
    "GET /v2/routing/publictraffic": {
      "operationId": "getTransitRoutes",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v2/search/web": {
      "operationId": "searchWeb",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v2/search/vclip": {
      "operationId": "searchVideo",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v2/search/image": {
      "operationId": "searchImage",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v2/search/blog": {
      "operationId": "searchBlog",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v3/search/book": {
      "operationId": "searchBook",
      "security": [
        "restApiKey"
      ]
    },
    "GET /v2/search/cafe": {
      "operationId": "searchCafe",
      "security": [
        "restApiKey"
      ]
    }
  }
} as const satisfies Api<OperationTable>),
  pages: () => import("../pages/dapi.js").then(({ pages }) => pages),
  errors: {
    ...({
  "code": "errorType",
  "message": "message",
  "retryable": {
    "BadRequest": true
  }
} as const),
    hints: (language?: Language) =>
      (language === "ko" ? import("../hints/ko/name.js") : import("../hints/name.js")).then(({ hintOf }) => hintOf),
  },
};
