// Generated from spec/ by npm run mocks. Do not edit.
import type { MockedApis } from "../../src/mocks/mock-case.js";

/** The APIs; their cases are loaded when they are needed. */
export const mocks: MockedApis = {
  apiStatus: {
    id: "api-status",
    load: () => import("./api-status.js"),
  },
  dapi: {
    id: "dapi",
    errors: {"message":"message","bodies":{"400":{"errorType":"InvalidArgument","message":"page is more than max"},"401":{"errorType":"AccessDeniedError","message":"ip mismatched! callerIp=xxx.xxx.xxx.xxx. check out registered ips."}},"own":{"searchWeb":{"errorType":"MissingParameter","message":"query parameter required"}}},
    load: () => import("./dapi.js"),
  },
  kapi: {
    id: "kapi",
    errors: {"message":"msg","bodies":{"400":{"msg":"The Parameter [receiver_uuids] cannot be null.","code":-2},"401":{"msg":"appKey(${APP_KEY}) is not default app key.","code":-401}}},
    load: () => import("./kapi.js"),
  },
  karlo: {
    id: "karlo",
    errors: {"message":"msg","bodies":{"400":{"msg":"The Parameter [receiver_uuids] cannot be null.","code":-2},"401":{"msg":"appKey(${APP_KEY}) is not default app key.","code":-401}}},
    load: () => import("./karlo.js"),
  },
  kauth: {
    id: "kauth",
    errors: {"message":"error_description","bodies":{"400":{"error":"invalid_token","error_description":"${ERROR_DESCRIPTION}","error_code":"KOE400"},"401":{"error":"invalid_client","error_description":"Bad client credentials","error_code":"KOE010"}},"own":{"requestToken":{"error":"invalid_grant","error_description":"authorization code not found for code=${AUTHORIZE_CODE}","error_code":"KOE320"}}},
    load: () => import("./kauth.js"),
  },
};
