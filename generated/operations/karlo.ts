// Generated from spec/karlo by npm run generate. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";
import type { Language } from "../../src/language.js";

export const karlo = {
  ...({
  "name": "karlo",
  "baseUrl": "https://api.kakaobrain.com",
  "operations": {
    "POST /v2/inference/karlo/t2i": {
      "operationId": "generateImage",
      "security": [
        "restApiKey"
      ]
    },
    "POST /v2/inference/karlo/variations": {
      "operationId": "createImageVariations",
      "security": [
        "restApiKey"
      ]
    },
    "POST /v2/inference/karlo/inpainting": {
      "operationId": "inpaintImage",
      "security": [
        "restApiKey"
      ]
    }
  }
} as const satisfies Api<OperationTable>),
  errors: {
    ...({
  "code": "code",
  "message": "msg",
  "retryable": {
    "-1": true,
    "-7": true,
    "-10": true,
    "-11": true,
    "-502": true,
    "-531": true,
    "-532": true,
    "-533": true,
    "-536": true,
    "-603": true,
    "-815": true,
    "-820": true
  }
} as const),
    hints: (language?: Language) =>
      (language === "ko" ? import("../hints/ko/number.js") : import("../hints/number.js")).then(({ hintOf }) => hintOf),
  },
};
