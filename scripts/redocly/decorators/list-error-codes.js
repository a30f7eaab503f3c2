// @ts-check
import { codesNote } from "../../lib/spec/added-notes.js";
import { kindOf, readErrorCodes } from "../../lib/spec/error-codes.js";

/**
 * Writes the codes of the error catalogue into the enums that stand for them: schemas with `x-kakao-catalogue`, which
 * names the kind of codes.
 */
export function listErrorCodes() {
  return {
    Root: {
      /** @param {any} bundle */
      leave(bundle) {
        const errorCodes = Object.entries(readErrorCodes());
        for (const schema of Object.values(bundle.components?.schemas ?? {})) {
          const kind = schema["x-kakao-catalogue"];
          if (!kind) continue;
          const listed = errorCodes.filter(([code]) => kindOf(code) === kind);
          if (listed.length === 0)
            throw new Error(`schema ${schema.title}: the error catalogue has no codes of kind ${kind}`);
          schema.enum = listed.map(([code]) => (kind === "number" ? Number(code) : code));
          const codes = listed.map(([code]) => code);
          schema.description = `${schema.description}\n\n${codesNote(codes, readErrorCodes())}`;
        }
      },
    },
  };
}
