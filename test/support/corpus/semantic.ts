import type { Field } from "../mutations/base.js";
import { fieldsOf, withField } from "../mutations/base.js";
import { type Kinds, type Mutate, ofField, ofJson, withRaw, withRequest } from "./kind.js";

const named =
  (...names: string[]) =>
  (field: Field) =>
    names.includes(field.name);

/** Adds or replaces parameters of the query. */
function withQuery(
  fits: (names: ReadonlySet<string>, path: string) => boolean,
  parameters: Readonly<Record<string, string | undefined>>,
): Mutate {
  return (base) => {
    const url = new URL(base.exchange.request.url);
    const described = new Set((base.operation.parameters ?? []).map((one) => (one as { name?: string }).name ?? ""));
    if (!fits(described, base.path)) return undefined;
    for (const [name, value] of Object.entries(parameters)) {
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    return url.href === new URL(base.exchange.request.url).href ? undefined : withRequest(base, { url: url.href });
  };
}

/** Changes the event in the form of the calendar. */
function ofEvent(change: (event: Record<string, unknown>) => Record<string, unknown>): Mutate {
  return (base) => {
    const field = fieldsOf(base).find(({ name, place, json }) => name === "event" && place === "body" && json);
    const event = field && (JSON.parse(field.text) as Record<string, unknown>);
    if (!field || typeof event?.["time"] !== "object") return undefined;
    return withField(base.exchange, field, JSON.stringify(change(event)));
  };
}

const at =
  (start: string, end: string, more: object = {}) =>
  (event: Record<string, unknown>) => ({
    ...event,
    time: { ...(event["time"] as object), start_at: start, end_at: end, ...more },
  });

const isPeriod = (names: ReadonlySet<string>) => names.has("from") && names.has("preset");
const isPoint = (names: ReadonlySet<string>, path: string) =>
  names.has("x") && names.has("y") && path.includes("/geo/coord2");
const isSearch = (names: ReadonlySet<string>) => names.has("query") && names.has("sort");

function ofLink(link: string): Mutate {
  return ofJson("form", (sites) => {
    const site = sites.find(({ path }) => path.at(-1) === "web_url");
    return site && { path: site.path, value: link };
  });
}

function ofResponse(name: string, change: (value: unknown, parent: Record<string, unknown>) => unknown): Mutate {
  return ofJson("response", (sites) => {
    const site = sites.find(({ path, value }) => path.at(-1) === name && value !== undefined);
    const parent = sites.find(
      ({ path }) =>
        path.length === (site?.path.length ?? 0) - 1 && path.every((key, index) => key === site?.path[index]),
    );
    if (!site) return undefined;
    const value = change(site.value, (parent?.value ?? {}) as Record<string, unknown>);
    return value === undefined ? undefined : { path: site.path, value };
  });
}

/** Values that fit each by itself, and are wrong together or for what they mean. */
export const semanticFaults: Kinds = {
  "an event that starts at 09:03": ofEvent(at("2026-03-02T09:03:00Z", "2026-03-02T10:00:00Z", { all_day: false })),
  "an event that ends at 10:01": ofEvent(at("2026-03-02T09:00:00Z", "2026-03-02T10:01:00Z", { all_day: false })),
  "an all-day event from 09:00": ofEvent(at("2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z", { all_day: true })),
  "an event that ends before it starts": ofEvent(
    at("2026-03-02T10:00:00Z", "2026-03-02T09:00:00Z", { all_day: false }),
  ),
  "RRULE: before a recurrence rule": ofEvent((event) => ({ ...event, rrule: "RRULE:FREQ=DAILY" })),
  "a recurrence rule in words": ofEvent((event) => ({ ...event, rrule: "every week" })),
  "a period without its end": withQuery(isPeriod, {
    from: "2026-03-01T00:00:00Z",
    to: undefined,
    preset: undefined,
    next_page_token: undefined,
  }),
  "a period of two months": withQuery(isPeriod, {
    from: "2026-03-01T00:00:00Z",
    to: "2026-05-01T00:00:00Z",
    preset: undefined,
    next_page_token: undefined,
  }),
  "a period that ends before it starts": withQuery(isPeriod, {
    from: "2026-03-10T00:00:00Z",
    to: "2026-03-01T00:00:00Z",
    preset: undefined,
    next_page_token: undefined,
  }),
  "the admin key without the user": (base) => {
    const { url, headers } = base.exchange.request;
    const isShort = new URL(url).searchParams.has("target_id") && headers["Authorization"]?.startsWith("KakaoAK");
    if (!isShort) return undefined;
    const short = new URL(url);
    for (const name of ["target_id", "target_id_type"]) short.searchParams.delete(name);
    return withRequest(base, { url: short.href });
  },
  "a user without the type of the ID": withQuery((names) => names.has("target_id"), {
    target_id: "1234",
    target_id_type: undefined,
  }),
  "sort=distance without a center": withQuery((names) => names.has("x") && names.has("sort") && names.has("query"), {
    sort: "distance",
    x: undefined,
    y: undefined,
  }),
  "longitude and latitude swapped": withQuery(isPoint, { x: "37.5665", y: "126.978", input_coord: undefined }),
  "a latitude of 137.5": withQuery(isPoint, { x: "126.978", y: "137.5", input_coord: undefined }),
  "a point in the Gulf of Guinea": withQuery(isPoint, { x: "0", y: "0", input_coord: undefined }),
  "an empty query": withQuery(isSearch, { query: "" }),
  "a query of blanks": withQuery(isSearch, { query: "   " }),
  "a query that is percent-encoded twice": (base) => {
    const field = fieldsOf(base).find(({ name, place }) => name === "query" && place === "query");
    return field && withRaw(base, field, `query=${encodeURIComponent(encodeURIComponent("제주 카페"))}`);
  },
  "a link with Korean text": ofLink("https://example.com/한글"),
  "a link with a blank": ofLink("https://example.com/a b"),
  "a link to localhost": ofLink("http://localhost:3000/"),
  "the same receiver twice": ofField(named("receiver_uuids"), ({ text }) => {
    const items = JSON.parse(text) as unknown[];
    return JSON.stringify([...items, items[0]]);
  }),
  "a radius without a center": withQuery((names) => names.has("radius") && names.has("query"), {
    radius: "1000",
    x: undefined,
    y: undefined,
  }),
  "fewer results in total than on the page": ofResponse("total_count", (value, parent) =>
    typeof value === "number" && "pageable_count" in parent ? Number(parent["pageable_count"]) - 1 : undefined,
  ),
  "a token that expired before it was issued": ofResponse("expires_in", (value) =>
    typeof value === "number" ? -1 : undefined,
  ),
};
