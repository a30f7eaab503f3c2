import fc from "fast-check";

// No text of ours contains "q7", so that a match is no accident.

/** A text that must not be shown. */
export const secret = fc.stringMatching(/^q7[A-Za-z0-9]{6,20}$/);

/** Exchanges with a secret at a place of their own. */
export const places: Readonly<Record<string, (secret: string) => object>> = {
  "a credential": (text) => ({
    request: call({ Authorization: `Bearer ${text}` }),
    response: respondWith({ id: "x" }),
  }),
  "a credential of the wrong kind": (text) => ({ request: call({ Authorization: `Basic ${text}` }) }),
  "a credential without a scheme": (text) => ({ request: call({ Authorization: text }) }),
  "another header": (text) => ({ request: call({ Cookie: text }), response: respondWith({}, { "Set-Cookie": text }) }),
  "a query value": (text) => ({ request: call({}, `?target_id=${text}&target_id_type=${text}`) }),
  "an undeclared parameter": (text) => ({ request: call({}, `?other=${text}`) }),
  "a query value of JSON": (text) => ({ request: call({}, `?property_keys=["${text}"`) }),
  "the user of a URL": (text) => ({
    request: { ...call({}), url: `https://${text}:${text}@kapi.kakao.com/v2/user/mee` },
  }),
  "a fragment": (text) => ({ request: call({}, `#${text}`), response: respondWith({ id: "x" }) }),
  "a string of a response": (text) => ({ request: call({}), response: respondWith({ id: text, connected_at: text }) }),
  "a response that is not JSON": (text) => ({ request: call({}), response: { ...respondWith({}), body: `{${text}` } }),
  "an undeclared property": (text) => ({ request: call({}), response: respondWith({ id: 1, other: text }) }),
  "a form field": (text) => ({ request: form(`target_id_type=${text}&target_id=${text}`) }),
  "a form field of JSON": (text) => ({ request: form(`property_keys={"${text}`) }),
  "a body of another type": (text) => ({ request: { ...form(text), headers: { "Content-Type": "text/plain" } } }),
  "the name of a parameter": (text) => ({ request: call({}, `?${text}=1&limit=x`) }),
  "the name of a form field": (text) => ({ request: form(`${text}=1&target_id=x&target_id_type=${text}`) }),
  "a body of JSON that is sent as a form": (text) => ({ request: form(JSON.stringify({ id_token: text, [text]: 1 })) }),
  "a body of XML that is sent as a form": (text) => ({ request: form(`<a ${text}="1">${text}</a>`) }),
  "a token that is sent as a form": (text) => ({ request: form(text) }),
  "a name in JSON": (text) => ({ request: call({}), response: respondWith({ id: 1, [text]: { [text]: 1 } }) }),
  "a name in a known object": (text) => ({
    request: call({}),
    response: respondWith({ id: 1, kakao_account: { [text]: 1, profile: { [text]: 1, nickname: 5 } } }),
  }),
  "a name in JSON of a form": (text) => ({
    request: memo({ object_type: "text", text: "", [text]: 1, link: { [text]: 1 } }),
  }),
  "a name with a slash": (text) => ({
    request: call({}),
    response: respondWith({ id: 1, [`${text}/${text}~${text}`]: 1 }),
  }),
  "a name of digits": (text) => ({
    request: form(`${digitsOf(text)}=1`),
    response: respondWith({ [digitsOf(text)]: 1 }),
  }),
  "the path of an unknown operation": (text) => ({
    request: { ...call({}), url: `https://kapi.kakao.com/v2/${text}/me` },
  }),
  "the path of an unknown host of Kakao": (text) => ({
    request: { ...call({}), url: `https://api.kakao.com/v2/${text}` },
  }),
  "a parameter of the path": (text) => ({
    request: { ...call({}), url: `https://dapi.kakao.com/v2/local/search/keyword.${text}?query=a` },
  }),
  "a method": (text) => ({ request: { ...call({}), method: text } }),
  "a media type": (text) => ({
    request: { ...form("a=1"), headers: { "Content-Type": `${text}/${text}; a=${text}` } },
  }),
  "the media type of a response": (text) => ({
    request: call({}),
    response: respondWith({ id: 1 }, { "Content-Type": `text/${text}` }),
  }),
  "the name of a header": (text) => ({ request: call({ [text]: "1" }), response: respondWith({}, { [text]: "1" }) }),
  "another scheme": (text) => ({ request: { ...call({}), url: `${text}://${text}/${text}` } }),
  "the name of a field with brackets": (text) => ({
    request: form(`property_keys[${text}]=1&${text}[]=2&${text}[${text}]=3`),
  }),
  "a field in the query of a POST": (text) => ({
    request: {
      ...form(""),
      url: `https://kapi.kakao.com/v2/user/me?property_keys=${text}&${text}=${text}`,
      method: "POST",
    },
  }),
  "a body of a GET": (text) => ({ request: { ...call({}), body: `target_id=${text}&${text}=1` } }),
  "a list of JSON with single quotes": (text) => ({ request: form(`property_keys=['${text}']`) }),
  "a printed map": (text) => ({ request: form(`property_keys={${text}=${text}}`) }),
  "a list joined by commas": (text) => ({ request: form(`property_keys=${text},${text}`) }),
  "a time": (text) => ({
    request: {
      ...call({}),
      url: `https://kapi.kakao.com/v2/api/calendar/events?from=2026-02-30T${text}&to=2026-03-01 ${text}&${text}_at=1`,
    },
  }),
  "a credential in quotes": (text) => ({ request: call({ Authorization: `Bearer "${text}"` }) }),
  "a printed credential": (text) => ({ request: call({ Authorization: `Bearer Optional[${text}]` }) }),
  "a credential with a blank": (text) => ({ request: call({ Authorization: `Bearer ${text} ${text}` }) }),
  "a body of JSON with unknown names": (text) => ({
    request: jsonOf({ [text]: text, schema: { [text]: text, 앱유저아이디: text }, fileName: text }),
  }),
  "a body of JSON that is broken": (text) => ({ request: jsonOf(`{${text}: '${text}'}`) }),
  "a body of JSON that is a form": (text) => ({ request: jsonOf(`${text}=${text}&a=${text}`) }),
  "a file of a form": (text) => ({
    request: {
      ...form(`--x\r\nContent-Disposition: form-data; name="${text}"; filename="${text}"\r\n\r\n${text}\r\n--x--\r\n`),
      url: "https://kapi.kakao.com/v2/api/talk/message/image/upload",
      headers: { "Content-Type": `multipart/form-data; boundary=x; ${text}=${text}` },
    },
  }),
  "a response that has nothing to do with it": (text) => ({
    request: call({}),
    response: respondWith({ [text]: text }),
  }),
  "a response in camelCase": (text) => ({
    request: call({}),
    response: respondWith({ id: 1, connectedAt: text, kakaoAccount: { [text]: text }, [`${text}Name`]: 1 }),
  }),
  "a response of a gateway": (text) => ({
    request: call({}),
    response: { status: 503, headers: { "Content-Type": "text/html" }, body: `<b>${text}</b>` },
  }),
  "a response of HTML": (text) => ({
    request: call({}),
    response: { ...respondWith({}), body: `<html>${text}</html>` },
  }),
  "a response of a quota": (text) => ({ request: call({}), response: { ...respondWith({ msg: text }), status: 429 } }),
  "a response of another status": (text) => ({
    request: call({}),
    response: { ...respondWith({ msg: text }), status: 418 },
  }),
  "the name of an operation": (text) => ({ operation: text, response: respondWith({ id: 1 }) }),
  "a host": (text) => ({ request: { ...call({}), url: `https://${text}.internal.example/${text}` } }),
  "a host of Kakao's domain": (text) => ({ request: { ...call({}), url: `https://${text}.kakao.com/v2/user/me` } }),
  "the host of a preflight": (text) => ({
    request: { ...call({}), method: "OPTIONS", url: `https://${text}.example/` },
  }),
  "the host of a web socket": (text) => ({ request: { ...call({}), url: `wss://${text}.example/` } }),
  "the host of a request of a named operation": (text) => ({
    operation: "getUserMe",
    request: { ...call({}), url: `https://${text}.example/v2/user/mee` },
  }),
  "another host": (text) => ({ request: { ...call({}), url: `https://a.example/${text}?${text}` } }),
};

/** Returns a request of the user information. */
export function call(headers: Record<string, string>, more = "") {
  return { method: "GET", url: `https://kapi.kakao.com/v2/user/me${more}`, headers };
}

function form(body: string) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { ...call(headers), method: "POST", body };
}

function jsonOf(body: unknown) {
  return {
    ...form(""),
    url: "https://kapi.kakao.com/v1/talkchannel/create/target_user_file",
    headers: { "Content-Type": "application/json" },
    body,
  };
}

function memo(template: object) {
  const body = new URLSearchParams({ template_object: JSON.stringify(template) }).toString();
  return { ...form(body), url: "https://kapi.kakao.com/v2/api/talk/memo/default/send" };
}

/** Returns a name of digits that stands for a secret. */
export function digitsOf(text: string): string {
  return `7070${Array.from(text, (letter) => letter.charCodeAt(0)).join("")}`;
}

/** Returns a response of JSON. */
export function respondWith(body: object, headers: Record<string, string> = {}) {
  return { status: 200, headers: { "Content-Type": "application/json", ...headers }, body };
}
