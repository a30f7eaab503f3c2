import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportFormats } from "../../src/cli/check/report/create-report.js";
import { runCli } from "../support/cli.js";

// No text of ours contains "q7", so that a match is no accident.
const secret = fc.stringMatching(/^q7[A-Za-z0-9]{6,20}$/);

/** Exchanges with a secret at a place of their own. */
const places: Readonly<Record<string, (secret: string) => object>> = {
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
  "the name of an operation": (text) => ({ operation: text, response: respondWith({ id: 1 }) }),
  "another host": (text) => ({ request: { ...call({}), url: `https://a.example/${text}?${text}` } }),
};

function call(headers: Record<string, string>, more = "") {
  return { method: "GET", url: `https://kapi.kakao.com/v2/user/me${more}`, headers };
}

function form(body: string) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { ...call(headers), method: "POST", body };
}

function memo(template: object) {
  const body = new URLSearchParams({ template_object: JSON.stringify(template) }).toString();
  return { ...form(body), url: "https://kapi.kakao.com/v2/api/talk/memo/default/send" };
}

function digitsOf(text: string): string {
  return `7070${Array.from(text, (letter) => letter.charCodeAt(0)).join("")}`;
}

function respondWith(body: object, headers: Record<string, string> = {}) {
  return { status: 200, headers: { "Content-Type": "application/json", ...headers }, body };
}

const kept = { request: call({ Authorization: "Bearer token" }), response: respondWith({ id: 1 }) };

describe.each(reportFormats)("the report as %s", (format) => {
  test.each(Object.entries(places))("shows no secret in %s", async (_, place) => {
    await fc.assert(
      fc.asyncProperty(secret, fc.boolean(), async (text, strict) => {
        const stdin = [place(text), kept].map((exchange) => JSON.stringify(exchange)).join("\n");
        const args = ["check", "-", "--format", format, "--coverage=full", ...(strict ? ["--strict"] : [])];

        const { stdout, stderr } = await runCli(args, { stdin });

        expect(stdout).not.toBe("");
        const shown = `${stdout}${stderr}`.toLowerCase();
        expect(shown).not.toContain(text.toLowerCase());
        expect(shown).not.toContain(digitsOf(text));
      }),
      { numRuns: 5 },
    );
  });

  test("shows violations, which could have contained them", async () => {
    const stdin = Object.values(places)
      .map((place) => JSON.stringify(place("q7aaaaaaa")))
      .join("\n");

    const { exitCode, stdout } = await runCli(["check", "-", "--format", format], { stdin });

    expect(exitCode).toBeGreaterThan(0);
    expect(stdout.match(/credential/g)?.length).toBeGreaterThan(1);
  });
});

describe("a hidden name", () => {
  const check = async (request: object, ...args: string[]) => {
    const { stdout } = await runCli(["check", "-", ...args], { stdin: JSON.stringify({ request }) });
    return stdout;
  };
  const authorized = { Authorization: "Bearer token" };

  test("is shown by its position and length, and the report says so", async () => {
    const stdout = await check(call(authorized, "?secure_resource=true&q7secretname=1"));

    expect(stdout).toContain("request query /(#2, 12 characters) undeclared");
    expect(stdout).toContain("1 unknown name hidden, in case of secrets; --show-names shows them");
  });

  test.each([
    ["in few letters", "secure_resourse"],
    ["in its case", "secureResource"],
    ["in its punctuation", "secure_resource[]"],
  ])("that differs from a known one %s is shown as that", async (_, name) => {
    const stdout = await check(call(authorized, `?${name}=true`));

    expect(stdout).toContain("request query /(like secure_resource) undeclared");
    expect(stdout).toContain("did you mean secure_resource?");
  });

  test("is shown with --show-names", async () => {
    const names = await check(call(authorized, "?q7secret=1"), "--show-names");
    const path = await check({ ...call(authorized), url: "https://kapi.kakao.com/q7/secret" }, "--show-names");

    expect(names).toContain("request query /q7secret undeclared");
    expect(names).not.toContain("hidden");
    expect(path).toContain("unknown operation (GET kapi.kakao.com/q7/secret)");
  });

  test.each(reportFormats)("is mentioned in the report as %s", async (format) => {
    expect(await check(call(authorized, "?q7secret=1"), "--format", format)).toMatch(/1 unknown name hidden/);
  });
});

describe("an input that cannot be read", () => {
  test("is reported without its secrets", async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (text) => {
        const whole = `${JSON.stringify({ request: call({ Authorization: text }, `?${text}`) })}\n{"request": "${text}`;
        for (const input of ["ndjson", "json", "har", "recording"]) {
          const { exitCode, stderr } = await runCli(["check", "-", "--input", input], { stdin: whole });

          expect(exitCode).toBe(2);
          expect(stderr).not.toContain(text);
        }
      }),
      { numRuns: 20 },
    );
  });
});
