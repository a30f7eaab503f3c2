import type { Field } from "../mutations/base.js";
import { fieldsOf } from "../mutations/base.js";
import { pick } from "../mutations/random.js";
import {
  type Fits,
  hasForm,
  hasJsonBody,
  inPlace,
  type Kinds,
  type Mutate,
  ofField,
  ofName,
  withRaw,
  withRequest,
} from "./kind.js";

const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** How people get a name wrong. */
const renames: Readonly<Record<string, (name: string) => string>> = {
  "name in camelCase": camel,
  "name in PascalCase": (name) => camel(`_${name}`),
  "name in kebab-case": (name) => name.replaceAll("_", "-"),
  "name in upper case": (name) => name.toUpperCase(),
  "name without a letter": (name) => name.slice(0, 2) + name.slice(3),
  "name with a letter twice": (name) => name.slice(0, 2) + name.slice(1),
  "name with letters swapped": (name) => name.slice(0, 1) + name.charAt(2) + name.charAt(1) + name.slice(3),
  "name in the plural": (name) => (name.endsWith("s") ? name.slice(0, -1) : `${name}s`),
  "name with a blank": (name) => `${name} `,
  "name with brackets": (name) => `${name}[]`,
  "name with an index": (name) => `${name}[0]`,
  "name with a prefix": (name) => `kakao_${name}`,
  "name of something else": () => "planted",
};

const isInteger = (field: Field) => field.types.length === 1 && field.types[0] === "integer" && !field.json;
const isNumber = (field: Field) =>
  !field.json && field.types.length > 0 && field.types.every((type) => type === "integer" || type === "number");
const isBoolean = (field: Field) => field.types.length === 1 && field.types[0] === "boolean" && !field.json;
const isEnum = (field: Field, values = valuesOf(field)) =>
  !field.json && field.types[0] === "string" && values.length > 0;
const valuesOf = ({ schema }: Field): string[] =>
  (schema.enum ?? (schema["const"] === undefined ? [] : [schema["const"]])).filter((one) => typeof one === "string");
const isTime = ({ schema, json }: Field) => !json && schema["format"] === "date-time";
const isObject = (field: Field) => field.json && field.text.startsWith("{");
const isList = (field: Field) => field.json && field.text.startsWith("[");

/** How people get a value wrong, by what it should be. */
const rewrites: Readonly<
  Record<string, readonly [fits: (field: Field) => boolean, rewrite: (field: Field) => string | undefined]>
> = {
  "nothing in place of a required value": [({ required }) => required, () => undefined],
  "an empty text in place of a number": [isNumber, () => ""],
  "a word in place of a number": [isNumber, () => "first"],
  "decimals in place of an integer": [isInteger, ({ text }) => `${text}.5`],
  "thousands separators in a number": [isNumber, () => "1,000"],
  "NaN in place of a number": [isNumber, () => "NaN"],
  "undefined in place of a number": [isNumber, () => "undefined"],
  "null in place of a number": [isNumber, () => "null"],
  "a number in quotes": [isNumber, ({ text }) => `"${text}"`],
  "a number in hexadecimal": [isNumber, () => "0x10"],
  "a number with a unit": [isNumber, ({ text }) => `${text}px`],
  "full-width digits": [isNumber, () => "１２"],
  "a number above its maximum": [
    ({ schema, ...field }) => isNumber({ schema, ...field }) && schema["maximum"] !== undefined,
    ({ schema }) => String(Number(schema["maximum"]) + 1),
  ],
  "a number below its minimum": [
    ({ schema, ...field }) => isNumber({ schema, ...field }) && schema["minimum"] !== undefined,
    ({ schema }) => String(Number(schema["minimum"]) - 1),
  ],
  "True of Python": [isBoolean, () => "True"],
  "TRUE in upper case": [isBoolean, () => "TRUE"],
  "1 in place of true": [isBoolean, () => "1"],
  "yes in place of true": [isBoolean, () => "yes"],
  "another value than those of an enum": [(field) => isEnum(field), () => "planted"],
  "a value of an enum in another case": [
    (field) => isEnum(field),
    ({ text }) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()),
  ],
  "a value of an enum in quotes": [(field) => isEnum(field), ({ text }) => `"${text}"`],
  "a value of an enum with a blank": [(field) => isEnum(field), ({ text }) => `${text} `],
  "a misspelt value of an enum": [(field) => isEnum(field), ({ text }) => text.slice(0, -1) + text.slice(-1).repeat(2)],
  "an empty value of an enum": [(field) => isEnum(field), () => ""],
  "a text that is too long": [
    ({ schema, json }) => !json && schema["maxLength"] !== undefined,
    ({ schema }) => "가".repeat(Number(schema["maxLength"]) + 1),
  ],
  "an empty required text": [
    ({ schema, json, required }) => !json && required && Number(schema["minLength"] ?? 0) > 0,
    () => "",
  ],
  "a time without a zone": [isTime, () => "2026-03-02T09:00:00"],
  "a time with a blank for its T": [isTime, () => "2026-03-02 09:00:00Z"],
  "a day in place of a time": [isTime, () => "2026-03-02"],
  "a time on a day that does not exist": [isTime, () => "2026-02-30T09:00:00Z"],
  "a time in month 13": [isTime, () => "2026-13-02T09:00:00Z"],
  "a time at 25 o'clock": [isTime, () => "2026-03-02T25:00:00Z"],
  "an offset without a colon": [isTime, () => "2026-03-02T09:00:00+0900"],
  "seconds since 1970": [isTime, () => "1772409600"],
  "milliseconds since 1970": [isTime, () => "1772409600000"],
  "a time with slashes": [isTime, () => "2026/03/02 09:00:00"],
  "a compact time": [isTime, () => "20260302T090000Z"],
  "a printed Date of JavaScript": [isTime, () => "Mon Mar 02 2026 09:00:00 GMT+0900 (KST)"],
  "a list joined by commas": [isList, ({ text }) => text.replaceAll(/[[\]"]/g, "")],
  "a list as the first of its items": [isList, ({ text }) => /[^[\]",]+/.exec(text)?.[0]],
  "JSON with single quotes": [({ json, text }) => json && text.includes('"'), ({ text }) => text.replaceAll('"', "'")],
  "JSON with a trailing comma": [({ json }) => json, ({ text }) => `${text.slice(0, -1)},${text.slice(-1)}`],
  "JSON that is cut": [({ json }) => json, ({ text }) => text.slice(0, -1)],
  "JSON with names without quotes": [isObject, ({ text }) => text.replaceAll(/"(\w+)":/g, "$1:")],
  "JSON with False of Python": [isObject, ({ text }) => text.replace(/"[^"]*"(?=[,}])/, "False")],
  "JSON that was serialized twice": [({ json }) => json, ({ text }) => JSON.stringify(text)],
  "JSON that is percent-encoded twice": [({ json }) => json, ({ text }) => encodeURIComponent(text)],
  "JSON with a comment": [({ json }) => json, ({ text }) => `${text.slice(0, 1)}/* a */${text.slice(1)}`],
  "a printed object of JavaScript": [({ json }) => json, () => "[object Object]"],
  "a printed map of Java": [isObject, () => "{object_type=text, text=hi}"],
  "undefined in place of JSON": [({ json }) => json, () => "undefined"],
  "null in place of JSON": [({ json }) => json, () => "null"],
  "an empty text in place of JSON": [({ json }) => json, () => ""],
  "a list in place of an object": [isObject, ({ text }) => `[${text}]`],
  "an object in place of a list": [isList, ({ text }) => `{"items":${text}}`],
  "an empty object in place of one with properties": [
    (field) => isObject(field) && (field.schema["required"] ?? []).length > 0,
    () => "{}",
  ],
};

function ofPlace(place: Field["place"]): Kinds {
  const here: Fits = (field) => field.place === place && !field.repeated;
  const named = Object.entries(renames).map(([name, rename]) => {
    const isWrong = name === "name of something else" || name === "name with a prefix";
    return [name, ofName((field) => here(field, undefined as never) && (!isWrong || field.required), rename)] as const;
  });
  const written = Object.entries(rewrites).map(
    ([name, [fits, rewrite]]) =>
      [name, ofField((field) => here(field, undefined as never) && fits(field), rewrite)] as const,
  );
  return Object.fromEntries([...named, ...written]);
}

function raw(place: Field["place"], fits: (field: Field) => boolean, pair: (field: Field) => string): Mutate {
  return (base, random) => {
    const field = pick(
      random,
      fieldsOf(base).filter((one) => one.place === place && fits(one)),
    );
    return field && withRaw(base, field, pair(field));
  };
}

function rawOf(place: Field["place"]): Kinds {
  const isText = ({ types, json }: Field) => !json && types[0] === "string";
  return {
    "bytes of EUC-KR": raw(
      place,
      (field) => isText(field) && !isEnum(field),
      ({ name }) => `${name}=%C1%A6%C1%D6`,
    ),
    "a name twice": raw(
      place,
      ({ repeated }) => !repeated,
      ({ name, text }) => [1, 2].map(() => `${name}=${encodeURIComponent(text)}`).join("&"),
    ),
    "a list as one field an item": raw(place, isList, ({ name }) => [1, 2].map((item) => `${name}=${item}`).join("&")),
    "a list with brackets after its name": raw(place, isList, ({ name }) =>
      [1, 2].map((item) => `${name}[]=${item}`).join("&"),
    ),
    "an object as its keys": raw(place, isObject, ({ name, text }) =>
      Object.keys(JSON.parse(text) as object)
        .concat("a")
        .map((key) => `${name}=${key}`)
        .join("&"),
    ),
    "an object with brackets after its name": raw(place, isObject, ({ name, text }) =>
      Object.keys(JSON.parse(text) as object)
        .map((key) => `${name}[${key}]=1`)
        .join("&"),
    ),
    "an offset with +": raw(place, isTime, ({ name }) => `${name}=2026-03-02T09:00:00+09:00`),
    "an & in a text": raw(place, isObject, ({ name, text }) => `${name}=${text.replace(/":"/, '":"A&B ')}`),
    "an undeclared field": raw(
      place,
      () => true,
      ({ name, text }) => `${name}=${encodeURIComponent(text)}&planted=1`,
    ),
  };
}

const form = "application/x-www-form-urlencoded";

/** How people get a body wrong. */
const bodies: Kinds = {
  "JSON with the media type of a form": (base) =>
    hasForm(base) ? withRequest(base, { body: asJson(base.exchange.request.body) }) : undefined,
  "JSON in place of a form": (base) =>
    hasForm(base)
      ? withRequest(base, { body: asJson(base.exchange.request.body), headers: typed(base, "application/json") })
      : undefined,
  "a form with the media type of JSON": (base) =>
    hasForm(base) ? withRequest(base, { headers: typed(base, "application/json") }) : undefined,
  "a form without a media type": (base) =>
    hasForm(base) ? withRequest(base, { headers: typed(base, undefined) }) : undefined,
  "a form as plain text": (base) =>
    hasForm(base) ? withRequest(base, { headers: typed(base, "text/plain;charset=UTF-8") }) : undefined,
  "XML with the media type of a form": (base) => (hasForm(base) ? withRequest(base, { body: "<a>1</a>" }) : undefined),
  "a form with parts": (base) =>
    hasForm(base)
      ? withRequest(base, {
          headers: typed(base, "multipart/form-data; boundary=x"),
          body: inParts(base.exchange.request.body),
        })
      : undefined,
  "the fields of a form in the query": (base) =>
    hasForm(base)
      ? withRequest(base, { url: `${base.exchange.request.url}?${base.exchange.request.body}`, body: "" })
      : undefined,
  "a form in quotes": (base) =>
    hasForm(base) ? withRequest(base, { body: JSON.stringify(base.exchange.request.body) }) : undefined,
  "no form": (base) =>
    hasForm(base) && fieldsOf(base).some(({ required, place }) => required && place === "body")
      ? withRequest(base, { body: "" })
      : undefined,
  "a form in place of JSON": (base) =>
    hasJsonBody(base) ? withRequest(base, { body: "a=1&b=2", headers: typed(base, form) }) : undefined,
  "a form with the media type of JSON, for JSON": (base) =>
    hasJsonBody(base) ? withRequest(base, { body: "a=1&b=2" }) : undefined,
  "JSON without a media type": (base) =>
    hasJsonBody(base) ? withRequest(base, { headers: typed(base, undefined) }) : undefined,
  "JSON that was serialized twice, as a body": (base) =>
    hasJsonBody(base) ? withRequest(base, { body: JSON.stringify(base.exchange.request.body) }) : undefined,
  "JSON with single quotes, as a body": (base) =>
    hasJsonBody(base) ? withRequest(base, { body: base.exchange.request.body.replaceAll('"', "'") }) : undefined,
  "JSON that is cut, as a body": (base) =>
    hasJsonBody(base) ? withRequest(base, { body: base.exchange.request.body.slice(0, -1) }) : undefined,
  "JSON in a list, as a body": (base) =>
    hasJsonBody(base) ? withRequest(base, { body: `[${base.exchange.request.body}]` }) : undefined,
  "no JSON": (base) => (hasJsonBody(base) ? withRequest(base, { body: "" }) : undefined),
  "the query in the body": (base) => {
    const { url, body, headers, method } = base.exchange.request;
    const { search, origin, pathname } = new URL(url);
    if (body || !search || method !== "GET" || !fieldsOf(base).some(({ required }) => required)) return undefined;
    return withRequest(base, {
      url: origin + pathname,
      body: search.slice(1),
      headers: { ...headers, "Content-Type": form },
    });
  },
};

function asJson(body: string): string {
  return JSON.stringify(Object.fromEntries(new URLSearchParams(body)));
}

function inParts(body: string): string {
  const parts = [...new URLSearchParams(body)].map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--x--\r\n`;
}

function typed({ exchange }: Parameters<Mutate>[0], mediaType: string | undefined): Record<string, string> {
  const others = Object.entries(exchange.request.headers).filter(([name]) => name.toLowerCase() !== "content-type");
  return { ...Object.fromEntries(others), ...(mediaType !== undefined && { "Content-Type": mediaType }) };
}

/** How people get a credential wrong. */
const credentials: Readonly<Record<string, (word: string, value: string) => string | undefined>> = {
  "no credential": () => undefined,
  "an empty credential": () => "",
  "a credential without its scheme": (_, value) => value,
  "a scheme without its credential": (word) => word,
  "a credential of another scheme": (_, value) => `Basic ${value}`,
  "a credential in quotes": (word, value) => `${word} "${value}"`,
  "a credential in brackets": (word, value) => `${word} <${value}>`,
  "a placeholder of a shell": (word) => `${word} \${ACCESS_TOKEN}`,
  "a placeholder of a template": (word) => `${word} {{accessToken}}`,
  "a printed Optional": (word, value) => `${word} Optional[${value}]`,
  "a printed object as a credential": (word) => `${word} [object Object]`,
  "undefined as a credential": (word) => `${word} undefined`,
  "None as a credential": (word) => `${word} None`,
  "a credential with its line break": (word, value) => `${word} ${value}\r`,
  "a scheme twice": (word, value) => `${word} ${word} ${value}`,
  "a scheme without a blank": (word, value) => `${word}${value}`,
  "a scheme with a colon": (word, value) => `${word}: ${value}`,
  "a masked credential": (word) => `${word} ****`,
  "a credential in Korean": (word) => `${word} 토큰`,
};

function ofCredential(write: (word: string, value: string) => string | undefined): Mutate {
  return (base) => {
    const { Authorization, ...headers } = base.exchange.request.headers;
    if (Authorization === undefined || base.operation.security.length === 0) return undefined;
    const [word = "", value = ""] = Authorization.split(" ");
    const written = write(word, value);
    return withRequest(base, { headers: { ...headers, ...(written !== undefined && { Authorization: written }) } });
  };
}

/** How people get the method or the URL wrong. */
const calls: Kinds = {
  "another host of Kakao": ofUrl(
    (url) => (url.host = url.host === "kapi.kakao.com" ? "dapi.kakao.com" : "kapi.kakao.com"),
  ),
  "http in place of https": ofUrl((url) => (url.protocol = "http:")),
  "a path with a slash at its end": ofUrl((url) => (url.pathname += "/")),
  "a path without a letter": ofUrl((url) => (url.pathname = url.pathname.slice(0, -1).replace(/\.jso$/, ".jsn"))),
  "a path in upper case": ofUrl((url) => (url.pathname = url.pathname.toUpperCase())),
  "a path with another version": ofUrl((url) => (url.pathname = url.pathname.replace(/^\/v\d/, "/v9"))),
  "a path with two slashes": ofUrl((url) => (url.pathname = `/${url.pathname}`)),
  "a path with kebab-case": ofUrl((url) => (url.pathname = url.pathname.replaceAll("_", "-"))),
  "POST in place of GET": (base) => onlyMethod(base, "GET", "POST"),
  "GET in place of POST": (base) => onlyMethod(base, "POST", "GET"),
  "PUT in place of the method": (base) => withRequest(base, { method: "PUT" }),
};

function ofUrl(change: (url: URL) => unknown): Mutate {
  return (base) => {
    const url = new URL(base.exchange.request.url);
    change(url);
    return url.href === new URL(base.exchange.request.url).href ? undefined : withRequest(base, { url: url.href });
  };
}

// Where both methods are operations, the other one is no mistake.
function onlyMethod(base: Parameters<Mutate>[0], from: string, to: string): ReturnType<Mutate> {
  const path = base.bundle.paths?.[base.path] ?? {};
  return base.exchange.request.method === from && !(to.toLowerCase() in path)
    ? withRequest(base, { method: to })
    : undefined;
}

/** Faults of requests. */
export const requestFaults: Kinds = {
  ...inPlace("a query", { ...ofPlace("query"), ...rawOf("query") }),
  ...inPlace("a form", { ...ofPlace("body"), ...rawOf("body") }),
  ...bodies,
  ...Object.fromEntries(Object.entries(credentials).map(([name, write]) => [name, ofCredential(write)])),
  ...calls,
};
