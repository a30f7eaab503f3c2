// Generated from spec/kapi by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";
import type { Language } from "../../src/language.js";

export const kapi = {
  ...({
  "name": "kapi",
  "baseUrl": "https://kapi.kakao.com",
  "operations": {
    "POST /v1/user/logout": {
      "operationId": "logout",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "form": {}
    },
    "POST /v1/user/unlink": {
      "operationId": "unlink",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "form": {}
    },
    "POST /v1/user/signup": {
      "operationId": "signup",
      "security": [
        "accessToken"
      ],
      "form": {
        "properties": "json"
      }
    },
    "GET /v1/user/access_token_info": {
      "operationId": "getAccessTokenInfo",
      "security": [
        "accessToken"
      ]
    },
    "GET /v2/user/me": {
      "operationId": "getUserMe",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "query": {
        "property_keys": "json"
      }
    },
    "POST /v2/user/me": {
      "operationId": "postUserMe",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "form": {
        "property_keys": "json"
      }
    },
    "GET /v2/app/users": {
      "operationId": "listAppUsers",
      "security": [
        "adminKey"
      ],
      "query": {
        "target_ids": "json",
        "property_keys": "json"
      },
      "responseBody": "array"
    },
    "GET /v1/user/ids": {
      "operationId": "listUserIds",
      "security": [
        "adminKey"
      ]
    },
    "POST /v1/user/ids": {
      "operationId": "postUserIds",
      "security": [
        "adminKey"
      ],
      "form": {}
    },
    "POST /v1/user/update_profile": {
      "operationId": "updateUserProperties",
      "security": [
        "accessToken"
      ],
      "form": {
        "properties": "json"
      }
    },
    "GET /v1/user/shipping_address": {
      "operationId": "getShippingAddresses",
      "security": [
        "accessToken",
        "adminKey"
      ]
    },
    "GET /v2/user/scopes": {
      "operationId": "getScopes",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "query": {
        "scopes": "json"
      }
    },
    "POST /v2/user/revoke/scopes": {
      "operationId": "revokeScopes",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "form": {
        "scopes": "json"
      }
    },
    "GET /v2/user/service_terms": {
      "operationId": "getServiceTerms",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "query": {
        "tags": "comma"
      }
    },
    "POST /v2/user/revoke/service_terms": {
      "operationId": "revokeServiceTerms",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "form": {
        "tags": "comma"
      }
    },
    "POST /v2/user/upgrade/service_terms": {
      "operationId": "upgradeServiceTerms",
      "security": [
        "accessToken",
        "adminKey"
      ],
      "form": {
        "tags": "comma"
      }
    },
    "GET /v1/oidc/userinfo": {
      "operationId": "getOidcUserInfo",
      "security": [
        "accessToken"
      ]
    },
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
    "POST /v2/api/talk/memo/default/send": {
      "operationId": "sendMemoDefault",
      "security": [
        "accessToken"
      ],
      "form": {
        "template_object": "json"
      }
    },
    "POST /v2/api/talk/memo/send": {
      "operationId": "sendMemoCustom",
      "security": [
        "accessToken"
      ],
      "form": {
        "template_args": "json"
      }
    },
    "POST /v2/api/talk/memo/scrap/send": {
      "operationId": "sendMemoScrap",
      "security": [
        "accessToken"
      ],
      "form": {
        "template_args": "json"
      }
    },
    "POST /v1/api/talk/friends/message/default/send": {
      "operationId": "sendFriendsMessageDefault",
      "security": [
        "accessToken"
      ],
      "form": {
        "receiver_uuids": "json",
        "template_object": "json"
      }
    },
    "POST /v1/api/talk/friends/message/send": {
      "operationId": "sendFriendsMessageCustom",
      "security": [
        "accessToken"
      ],
      "form": {
        "receiver_uuids": "json",
        "template_args": "json"
      }
    },
    "POST /v1/api/talk/friends/message/scrap/send": {
      "operationId": "sendFriendsMessageScrap",
      "security": [
        "accessToken"
      ],
      "form": {
        "receiver_uuids": "json",
        "template_args": "json"
      }
    },
    "POST /v2/api/talk/message/image/upload": {
      "operationId": "uploadShareImage",
      "security": [
        "javascriptKey",
        "nativeAppKey",
        "accessToken"
      ],
      "form": {
        "file": "file"
      },
      "multipart": true
    },
    "POST /v2/api/talk/message/image/scrap": {
      "operationId": "scrapShareImage",
      "security": [
        "javascriptKey",
        "nativeAppKey",
        "accessToken"
      ],
      "form": {}
    },
    "DELETE /v2/api/talk/message/image/delete": {
      "operationId": "deleteShareImage",
      "security": [
        "javascriptKey"
      ],
      "responseBody": "none"
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
      },
      "responseBody": "array"
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
      ],
      "responseBody": "none"
    },
    "POST /v2/push/register": {
      "operationId": "registerPushToken",
      "security": [
        "adminKey"
      ],
      "form": {},
      "secretBody": true,
      "responseBody": "number"
    },
    "GET /v2/push/tokens": {
      "operationId": "getPushTokens",
      "security": [
        "adminKey"
      ],
      "query": {
        "uuids": "json"
      },
      "responseBody": "array"
    },
    "POST /v2/push/tokens": {
      "operationId": "postPushTokens",
      "security": [
        "adminKey"
      ],
      "form": {
        "uuids": "json"
      },
      "responseBody": "array"
    },
    "POST /v2/push/deregister": {
      "operationId": "deregisterPushToken",
      "security": [
        "adminKey"
      ],
      "form": {},
      "responseBody": "none"
    },
    "POST /v2/push/send": {
      "operationId": "sendPush",
      "security": [
        "adminKey"
      ],
      "form": {
        "uuids": "json",
        "push_message": "json"
      },
      "responseBody": "none"
    },
    "GET /v2/api/calendar/calendars": {
      "operationId": "listCalendars",
      "security": [
        "accessToken"
      ],
      "query": {
        "filter": "comma"
      }
    },
    "POST /v2/api/calendar/create/calendar": {
      "operationId": "createSubCalendar",
      "security": [
        "accessToken"
      ],
      "form": {}
    },
    "POST /v2/api/calendar/update/calendar": {
      "operationId": "updateSubCalendar",
      "security": [
        "accessToken"
      ],
      "form": {}
    },
    "DELETE /v2/api/calendar/delete/calendar": {
      "operationId": "deleteSubCalendar",
      "security": [
        "accessToken"
      ]
    },
    "POST /v2/api/calendar/create/event": {
      "operationId": "createEvent",
      "security": [
        "accessToken"
      ],
      "form": {
        "event": "json"
      }
    },
    "GET /v2/api/calendar/events": {
      "operationId": "listEvents",
      "security": [
        "accessToken"
      ]
    },
    "GET /v2/api/calendar/event": {
      "operationId": "getEvent",
      "security": [
        "accessToken"
      ]
    },
    "POST /v2/api/calendar/update/event/host": {
      "operationId": "updateEventByHost",
      "security": [
        "accessToken"
      ],
      "form": {
        "event": "json"
      }
    },
    "POST /v2/api/calendar/update/event/guest": {
      "operationId": "updateEventByGuest",
      "security": [
        "accessToken"
      ],
      "form": {
        "event": "json"
      }
    },
    "DELETE /v2/api/calendar/delete/event": {
      "operationId": "deleteEvent",
      "security": [
        "accessToken"
      ]
    },
    "POST /v2/api/calendar/public/create/event": {
      "operationId": "createPublicEvent",
      "security": [
        "adminKey"
      ],
      "form": {
        "event": "json"
      }
    },
    "GET /v2/api/calendar/public/events": {
      "operationId": "listPublicEvents",
      "security": [
        "adminKey"
      ]
    },
    "GET /v2/api/calendar/public/event": {
      "operationId": "getPublicEvent",
      "security": [
        "adminKey"
      ]
    },
    "POST /v2/api/calendar/public/update/event": {
      "operationId": "updatePublicEvent",
      "security": [
        "adminKey"
      ],
      "form": {
        "event": "json"
      }
    },
    "DELETE /v2/api/calendar/public/delete/event": {
      "operationId": "deletePublicEvent",
      "security": [
        "adminKey"
      ]
    },
    "POST /v2/api/calendar/public/follow": {
      "operationId": "followPublicEvent",
      "security": [
        "accessToken"
      ],
      "form": {}
    },
    "GET /v2/api/calendar/subscribable/calendars": {
      "operationId": "listSubscribableCalendars",
      "security": [
        "adminKey"
      ]
    },
    "POST /v2/api/calendar/subscribe": {
      "operationId": "subscribeCalendar",
      "security": [
        "accessToken"
      ],
      "form": {}
    },
    "DELETE /v2/api/calendar/unsubscribe": {
      "operationId": "unsubscribeCalendar",
      "security": [
        "accessToken"
      ]
    },
    "GET /v2/api/calendar/holidays": {
      "operationId": "listHolidays",
      "security": [
        "adminKey"
      ]
    },
    "POST /v1/api/calendar/create/task": {
      "operationId": "createTask",
      "security": [
        "accessToken"
      ],
      "form": {
        "task": "json"
      }
    },
    "GET /v1/api/calendar/tasks": {
      "operationId": "listTasks",
      "security": [
        "accessToken"
      ]
    },
    "GET /v1/api/calendar/task/records": {
      "operationId": "listTaskRecords",
      "security": [
        "accessToken"
      ]
    },
    "POST /v1/api/calendar/update/task": {
      "operationId": "updateTask",
      "security": [
        "accessToken"
      ],
      "form": {
        "task": "json"
      }
    },
    "POST /v1/api/calendar/complete/task": {
      "operationId": "completeTask",
      "security": [
        "accessToken"
      ],
      "form": {}
    },
    "DELETE /v1/api/calendar/delete/task": {
      "operationId": "deleteTask",
      "security": [
        "accessToken"
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
} as const satisfies Api<OperationTable>),
  pages: () => import("../pages/kapi.js").then(({ pages }) => pages),
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
