// Generated from spec/api-status by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";

export const apiStatus = {
  ...({
  "name": "apiStatus",
  "baseUrl": "https://api-status.kakao.com",
  "operations": {
    "GET /api/health/current": {
      "operationId": "getApiStatus",
      "security": [],
      "query": {
        "product": "comma",
        "api": "comma"
      }
    },
    "GET /api/health/history": {
      "operationId": "getApiStatusHistory",
      "security": [],
      "query": {
        "product": "comma",
        "api": "comma"
      },
      "responseBody": "array"
    }
  }
} as const satisfies Api<OperationTable>),
};
