// Generated from spec/kapi by npm run generate. Do not edit.
import type { PageTable } from "../../src/client/operations.js";

export const pages = {
  "GET /v1/user/ids": {
    "items": "/elements",
    "next": "/after_url",
    "scheme": "http",
    "identity": "",
    "parameters": [
      "limit",
      "from_id",
      "order"
    ]
  },
  "POST /v1/user/ids": {
    "items": "/elements",
    "next": "/after_url",
    "scheme": "http",
    "identity": "",
    "parameters": [
      "limit",
      "from_id",
      "order"
    ]
  },
  "GET /v1/user/shipping_address": {
    "items": "/shipping_addresses",
    "start": "from_updated_at",
    "last": "/updated_at",
    "identity": "/id"
  },
  "GET /v1/api/talk/friends": {
    "items": "/elements",
    "next": "/after_url",
    "parameters": [
      "offset",
      "limit",
      "order",
      "friend_order"
    ]
  },
  "GET /v2/api/calendar/events": {
    "items": "/events",
    "next": "/after_url",
    "more": "/has_next",
    "parameters": [
      "calendar_id",
      "preset",
      "from",
      "to",
      "time_zone",
      "limit",
      "next_page_token"
    ]
  },
  "GET /v2/api/calendar/public/events": {
    "items": "/events",
    "next": "/after_url",
    "more": "/has_next",
    "parameters": [
      "channel_public_id",
      "preset",
      "from",
      "to",
      "limit",
      "next_page_token"
    ]
  },
  "GET /v1/api/calendar/tasks": {
    "items": "/tasks",
    "next": "/after_url",
    "more": "/has_next",
    "parameters": [
      "task_status",
      "from",
      "to",
      "limit",
      "next_page_token"
    ]
  }
} as const satisfies PageTable;
