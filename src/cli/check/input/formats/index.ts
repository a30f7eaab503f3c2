import { curl } from "./curl.js";
import type { Format } from "./format.js";
import { httpFile } from "./http-file.js";
import { logbook } from "./logbook.js";
import { nock } from "./nock.js";
import { newmanReport, postmanCollection } from "./postman.js";
import { vcr } from "./vcr.js";
import { wiremockJournal, wiremockMappings } from "./wiremock.js";

/** Formats of other tools by the name that `--input` takes. */
export const inputFormats = {
  "wiremock-requests": wiremockJournal,
  wiremock: wiremockMappings,
  newman: newmanReport,
  postman: postmanCollection,
  nock,
  vcr,
  logbook,
  curl,
  http: httpFile,
} as const satisfies Record<string, Format>;

/** The name of a format of another tool. */
export type FormatName = keyof typeof inputFormats;
