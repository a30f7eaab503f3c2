import { describe, expect, test } from "vitest";
import { messagesOfPattern } from "../../scripts/docs-site/text/pattern.js";
import { readErrorCodes } from "../../scripts/lib/spec/error-codes.js";

describe("a pattern of a message", () => {
  test.each([
    [
      "^(no authentication key|cannot find Authorization|Cannot find Authorization)",
      ["no authentication key", "cannot find Authorization"],
    ],
    ["access token does not exist|InvalidTokenException", ["access token does not exist", "InvalidTokenException"]],
    [
      String.raw`^The Parameter \[(?<name>\w+)\] cannot be (null|empty)`,
      ["The Parameter [{name}] cannot be null", "The Parameter [{name}] cannot be empty"],
    ],
    [String.raw`^ip mismatched!? callerIp=(?!null)(?<ip>[\w.:]*\w)(?=[.\s]|$)`, ["ip mismatched! callerIp={ip}"]],
    [String.raw`^(wrong appKey\(.*\) format|invalid app key)`, ["wrong appKey(…) format", "invalid app key"]],
  ])("%s is read as messages", (pattern, messages) => {
    expect(messagesOfPattern(pattern)).toEqual(messages);
  });

  test("is shown without the signs of a pattern, for every message of the catalogue", () => {
    const all = Object.values(readErrorCodes()).flatMap(({ messages = [] }) =>
      messages.flatMap(({ matches }) => messagesOfPattern(matches)),
    );

    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((message) => /[\\^$|*+]|\?[^\s"']|\[\w-|^$/.test(message))).toEqual([]);
  });
});
