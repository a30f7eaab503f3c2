import { type ErrorCode, kindOf, type MessageCause, readErrorCodes } from "../../lib/spec/error-codes.js";
import { isError, type Recording } from "../../lib/spec/recordings.js";
import type { Context } from "../text/context.js";
import type { SiteOperation } from "./operation.js";
import { codesIn, errorsOfOperation } from "./operation-errors.js";

/** A code of the error catalogue, with what its page shows. */
export interface SiteError {
  readonly code: string;
  readonly kind: "number" | "koe" | "name";
  readonly entry: ErrorCode;
  readonly meaning: string;
  readonly remedy: string;
  readonly messages: readonly ErrorMessage[];
  /** Operations that are documented or were recorded to return it. */
  readonly operations: readonly SiteOperation[];
  readonly bodies: readonly { readonly operation: SiteOperation; readonly recording: Recording }[];
}

/** What a message of Kakao says about the cause. */
export interface ErrorMessage {
  readonly matches: string;
  readonly says: string;
  readonly remedy: string;
}

/** Reads the error catalogue. */
export function readSiteErrors(operations: readonly SiteOperation[], context: Context): SiteError[] {
  const catalogue = readErrorCodes();
  const bodies = operations.flatMap((operation) =>
    operation.cases.filter(isError).map((recording) => ({ operation, recording, codes: codesIn(recording) })),
  );
  return Object.entries(catalogue).map(([code, entry]) => {
    const said = (member: string, english = ""): string => context.translate(`error/${code}/${member}`, english).text;
    const messages = entry.messages ?? catalogue[entry.messagesOf ?? ""]?.messages ?? [];
    const origin = entry.messages ? code : (entry.messagesOf ?? code);
    return {
      code,
      kind: kindOf(code),
      entry,
      meaning: fill(said("meaning", entry.meaning)),
      remedy: fill(entry.remedy === undefined ? "" : said("remedy", entry.remedy)),
      messages: messages.map((one, index) => readMessage(one, index, origin, entry, context)),
      operations: operations.filter((operation) => errorsOfOperation(operation).own.includes(code)),
      bodies: bodies.filter(({ codes }) => codes.includes(code)),
    };
  });
}

function readMessage(
  { matches, says, remedy }: MessageCause,
  index: number,
  code: string,
  entry: ErrorCode,
  context: Context,
): ErrorMessage {
  const said = (member: string, english: string): string =>
    context.translate(`error/${code}/messages/${index}/${member}`, english).text;
  return {
    matches,
    says: fill(
      says === undefined ? context.translate(`error/${code}/meaning`, entry.meaning).text : said("says", says),
    ),
    remedy: fill(said("remedy", remedy)),
  };
}

/** Marks names in braces as code: they stand for a part of the message, or for a field of the body. */
function fill(text: string): string {
  return text.replace(/`?(?<!\$)\{(\w+)\}`?/g, "`$1`");
}
