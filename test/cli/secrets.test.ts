import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportFormats } from "../../src/cli/check/report/create-report.js";
import { runCli } from "../support/programs/cli.js";
import { call, digitsOf, places, respondWith, secret } from "../support/secret-places.js";

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
    expect(stdout).toContain("1 unknown name hidden (may be secret); use --show-names to show them");
  });

  test.each([
    ["in few letters", "secure_resourse"],
    ["in its case", "secureResource"],
    ["in its punctuation", "secure-resource"],
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

  const elsewhere = { ...call(authorized), url: "https://q7.internal.example/v2" };
  const misspelt = { ...call(authorized), url: "https://q7secret.kakao.com/v2/user/me" };

  test("of a host is shown by its length, unless the host is a known one", async () => {
    expect(await check(elsewhere)).toContain("1 exchange skipped: an unknown host (19 characters) 1");
    expect(await check(elsewhere)).toContain("1 unknown name hidden");
    expect(await check(misspelt)).toContain("got       an unknown host (18 characters)");
    expect(await check({ ...misspelt, url: "https://api.kakao.com/v2/user/me" })).toContain("got       api.kakao.com");
    expect(await check({ ...elsewhere, url: "http://localhost:4010/v2" })).toContain("skipped: localhost:4010 1");
  });

  test("of a host is shown with --show-names", async () => {
    expect(await check(elsewhere, "--show-names")).toContain("1 exchange skipped: q7.internal.example 1");
    expect(await check(misspelt, "--show-names")).toContain("got       q7secret.kakao.com");
  });

  test("of a host that is called twice is one", async () => {
    const stdin = [1, 2].map(() => JSON.stringify({ request: elsewhere })).join("\n");
    const { stdout } = await runCli(["check", "-"], { stdin });

    expect(stdout).toContain("2 exchanges skipped: an unknown host (19 characters) 2");
    expect(stdout).toContain("1 unknown name hidden");
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
