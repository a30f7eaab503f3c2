import type { ErrorCode } from "../spec/error-codes.js";
import type { Translate } from "./catalogue.js";

/** Returns the error catalogue in another language. */
export function translateErrorCodes(
  errorCodes: Readonly<Record<string, ErrorCode>>,
  translate: Translate,
): Record<string, ErrorCode> {
  return Object.fromEntries(
    Object.entries(errorCodes).map(([code, entry]) => {
      const say = (member: string, english: string): string => translate(`error/${code}/${member}`, english).text;
      const messages = entry.messages?.map((cause, index) => ({
        ...cause,
        ...(cause.says !== undefined && { says: say(`messages/${index}/says`, cause.says) }),
        remedy: say(`messages/${index}/remedy`, cause.remedy),
      }));
      const own = {
        ...entry,
        meaning: say("meaning", entry.meaning),
        ...(entry.remedy !== undefined && { remedy: say("remedy", entry.remedy) }),
        ...(messages && { messages }),
      };
      return [code, own];
    }),
  );
}
