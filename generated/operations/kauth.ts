// Generated from spec/kauth by npm run operations. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";

export const kauth = {
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
      }
    },
    "POST /oauth/token": {
      "operationId": "requestToken",
      "security": [],
      "form": {}
    },
    "GET /oauth/logout": {
      "operationId": "logoutWithKakaoAccount",
      "security": []
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
      "form": {}
    }
  }
} as const satisfies Api<OperationTable>;
