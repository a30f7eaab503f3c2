// Generated from spec/dapi by npm run generate. Do not edit.
import type { PageTable } from "../../src/client/operations.js";

export const pages = {
  "GET /v2/local/search/address.{format}": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 45
  },
  "GET /v2/local/search/keyword.{format}": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 45
  },
  "GET /v2/local/search/category.{format}": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 45
  },
  "GET /v2/search/web": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 50
  },
  "GET /v2/search/vclip": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 15
  },
  "GET /v2/search/image": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 50
  },
  "GET /v2/search/blog": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 50
  },
  "GET /v3/search/book": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 50
  },
  "GET /v2/search/cafe": {
    "items": "/documents",
    "page": "page",
    "end": "/meta/is_end",
    "maximum": 50
  }
} as const satisfies PageTable;
