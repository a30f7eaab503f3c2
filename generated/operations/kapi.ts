// Generated from spec/kapi by npm run operations. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";

export const kapi = {
  "name": "kapi",
  "baseUrl": "https://kapi.kakao.com",
  "operations": {
    "GET /v1/api/talk/profile": {
      "operationId": "getTalkProfile",
      "security": [
        "accessToken"
      ]
    },
    "GET /v1/api/talk/friends": {
      "operationId": "listFriends",
      "security": [
        "accessToken"
      ]
    },
    "GET /v2/api/talk/profiles": {
      "operationId": "getTalkProfilesByUserList",
      "security": [
        "adminKey"
      ],
      "query": {
        "target_ids": "json"
      }
    },
    "POST /v2/api/talk/profiles": {
      "operationId": "queryTalkProfilesByUserList",
      "security": [
        "adminKey"
      ],
      "form": {
        "target_ids": "json"
      }
    },
    "GET /v2/api/talk/channels": {
      "operationId": "getTalkChannels",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "query": {
        "channel_ids": "comma"
      }
    },
    "GET /v2/api/talk/channels/multi": {
      "operationId": "getTalkChannelsMulti",
      "security": [
        "adminKey"
      ],
      "query": {
        "target_ids": "comma",
        "channel_ids": "comma"
      }
    },
    "POST /v1/talkchannel/create/target_user_file": {
      "operationId": "createTargetUserFile",
      "security": [
        "restApiKey",
        "adminKey"
      ]
    },
    "GET /v1/talkchannel/target_user_file": {
      "operationId": "getTargetUserFile",
      "security": [
        "restApiKey",
        "adminKey"
      ]
    },
    "POST /v1/talkchannel/update/target_users": {
      "operationId": "updateTargetUsers",
      "security": [
        "restApiKey",
        "adminKey"
      ]
    },
    "POST /v1/talkchannel/delete/target_users": {
      "operationId": "deleteTargetUsers",
      "security": [
        "restApiKey",
        "adminKey"
      ]
    },
    "GET /v1/system/ips": {
      "operationId": "getKakaoIpList",
      "security": [
        "restApiKey",
        "nativeAppKey",
        "javascriptKey",
        "adminKey"
      ]
    }
  }
} as const satisfies Api<OperationTable>;
