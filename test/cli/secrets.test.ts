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
  "another host": (text) => ({ request: { ...call({}), url: `https://a.example/${text}?${text}` } }),
};

function call(headers: Record<string, string>, more = "") {
  return { method: "GET", url: `https://kapi.kakao.com/v2/user/me${more}`, headers };
}

function form(body: string) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { ...call(headers), method: "POST", body };
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
        expect(`${stdout}${stderr}`).not.toContain(text);
      }),
      { numRuns: 15 },
    );
  });

  test("shows violations, which could have contained them", async () => {
    const stdin = Object.values(places)
      .map((place) => JSON.stringify(place("q7aaaaaaa")))
      .join("\n");

    const { exitCode, stdout } = await runCli(["check", "-", "--format", format], { stdin });

    expect(exitCode).toBe(1);
    expect(stdout.match(/credential/g)?.length).toBeGreaterThan(1);
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
