import equalModule from "ajv/dist/runtime/equal.js";
import ucs2lengthModule from "ajv/dist/runtime/ucs2length.js";
import formatsModule from "ajv-formats/dist/formats.js";

// What the compiled validators call. The package carries copies: Ajv itself is not needed to run them.

export const equal = equalModule.default;
export const ucs2length = ucs2lengthModule.default;
export const formats = formatsModule.fullFormats;
