// Generated from spec/karlo by npm run operations. Do not edit.
import type { Api, OperationTable } from "../../src/client/operations.js";

export const karlo = {
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
} as const satisfies Api<OperationTable>;
