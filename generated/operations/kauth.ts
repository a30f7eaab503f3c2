// Generated from spec/kauth by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";
import type { Language } from "../../src/language.js";

export const kauth = {
  ...({
  "name": "kauth",
  "baseUrl": "https://kauth.kakao.com",
  "operations": {
    "GET /oauth/authorize": {
      "operationId": "authorize",
      "security": [],
      "query": {
        "scope": "comma",
        "prompt": "comma",
        "service_terms": "comma",
        "channel_public_id": "comma"
      },
      "responseBody": "text"
    },
    "POST /oauth/token": {
      "operationId": "requestToken",
      "security": [],
      "form": {},
      "secretBody": true
    },
    "GET /oauth/logout": {
      "operationId": "logoutWithKakaoAccount",
      "security": [],
      "responseBody": "text"
    },
    "GET /.well-known/openid-configuration": {
      "operationId": "getOpenidConfiguration",
      "security": []
    },
    "GET /.well-known/jwks.json": {
      "operationId": "getJwks",
      "security": []
    },
    "POST /oauth/tokeninfo": {
      "operationId": "getIdTokenInfo",
      "security": [],
      "form": {},
      "secretBody": true
    },
    "GET /oauth/business/authorize": {
      "operationId": "authorizeBusiness",
      "security": [],
      "query": {
        "scope": "comma",
        "resource_ids": "repeated"
      },
      "responseBody": "text"
    },
    "POST /oauth/business/token": {
      "operationId": "requestBusinessToken",
      "security": [],
      "form": {},
      "secretBody": true
    }
  }
} as const satisfies Api<OperationTable>),
  errors: {
    ...({
  "code": "error_code",
  "name": "error",
  "message": "error_description",
  "retryable": {
    "KOE001": false,
    "KOE002": false,
    "KOE003": true,
    "KOE004": false,
    "KOE005": false,
    "KOE006": false,
    "KOE007": false,
    "KOE008": false,
    "KOE023": false,
    "KOE025": false,
    "KOE026": false,
    "KOE027": false,
    "KOE028": false,
    "KOE102": false,
    "KOE123": false,
    "KOE124": false,
    "KOE125": false,
    "KOE126": false,
    "KOE127": false,
    "KOE201": false,
    "KOE202": false,
    "KOE203": false,
    "KOE204": false,
    "KOE205": false,
    "KOE207": false,
    "KOE216": false,
    "KOE232": false,
    "KOE233": false,
    "KOE237": true,
    "KOE310": false
  }
} as const),
    hints: (language?: Language) =>
      (language === "ko" ? import("../hints/ko/koe.js") : import("../hints/koe.js")).then(({ hintOf }) => hintOf),
  },
};
