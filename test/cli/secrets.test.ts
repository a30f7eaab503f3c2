import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportFormats } from "../../src/cli/check/report/create-report.js";
import { runCli } from "../support/cli.js";

// A letter and a digit that no text of ours has side by side, so that a hit is no accident.
const secret = fc.stringMatching(/^q7[A-Za-z0-9]{6,20}$/);

/** Places at which a secret may stand, right or wrong: each gives an exchange. */
const places: Readonly<Record<string, (secret: string) => object>> = {
  "a credential": (text) => ({ request: call({ Authorization: `Bearer ${text}` }), response: answer({ id: "x" }) }),
  "a credential of the wrong kind": (text) => ({ request: call({ Authorization: `Basic ${text}` }) }),
  "a credential without a word": (text) => ({ request: call({ Authorization: text }) }),
  "another header": (text) => ({ request: call({ Cookie: text }), response: answer({}, { "Set-Cookie": text }) }),
  "a query value": (text) => ({ request: call({}, `?target_id=${text}&target_id_type=${text}`) }),
  "an undeclared parameter": (text) => ({ request: call({}, `?other=${text}`) }),
  "a query value of JSON": (text) => ({ request: call({}, `?property_keys=["${text}"`) }),
  "the user of a URL": (text) => ({
    request: { ...call({}), url: `https://${text}:${text}@kapi.kakao.com/v2/user/mee` },
  }),
  "a fragment": (text) => ({ request: call({}, `#${text}`), response: answer({ id: "x" }) }),
  "a text of an answer": (text) => ({ request: call({}), response: answer({ id: text, connected_at: text }) }),
  "an answer that is not JSON": (text) => ({ request: call({}), response: { ...answer({}), body: `{${text}` } }),
  "an undeclared member": (text) => ({ request: call({}), response: answer({ id: 1, other: text }) }),
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

function answer(body: object, headers: Record<string, string> = {}) {
  return { status: 200, headers: { "Content-Type": "application/json", ...headers }, body };
}

const kept = { request: call({ Authorization: "Bearer token" }), response: answer({ id: 1 }) };

describe.each(reportFormats)("the report as %s", (format) => {
  test.each(Object.entries(places))("shows no secret that stands in %s", async (_, place) => {
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

  test("shows violations, so that there was something to hide them in", async () => {
    const stdin = Object.values(places)
      .map((place) => JSON.stringify(place("q7aaaaaaa")))
      .join("\n");

    const { exitCode, stdout } = await runCli(["check", "-", "--format", format], { stdin });

    expect(exitCode).toBe(1);
    expect(stdout.match(/credential/g)?.length).toBeGreaterThan(1);
  });
});

describe("what cannot be read", () => {
  test("is told of without a secret in it", async () => {
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
