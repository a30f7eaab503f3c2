// @ts-check
// The project's own lint rules and bundle decorators, as a plugin for Redocly CLI. Redocly imports it under Node 20, so
// it is plain JavaScript.
import { attachRecordings } from "./decorators/attach-recordings.js";
import { describeConsent } from "./decorators/describe-consent.js";
import { describeErrorCodes } from "./decorators/describe-error-codes.js";
import { expandRules } from "./decorators/expand-rules.js";
import { listErrorCodes } from "./decorators/list-error-codes.js";
import { skipMalformed } from "./lib/skip-malformed.js";
import { componentNames } from "./rules/component-names.js";
import { consent } from "./rules/consent.js";
import { described } from "./rules/described.js";
import { discriminatorMapping } from "./rules/discriminator-mapping.js";
import { errorCodes } from "./rules/error-codes.js";
import { formEncoding } from "./rules/form-encoding.js";
import { formats } from "./rules/formats.js";
import { knownExtensions } from "./rules/known-extensions.js";
import { noBareObject } from "./rules/no-bare-object.js";
import { noPropertiesInMap } from "./rules/no-properties-in-map.js";
import { noResponseDefault } from "./rules/no-response-default.js";
import { openEnums } from "./rules/open-enums.js";
import { operationMembers } from "./rules/operation-members.js";
import { operationOrder } from "./rules/operation-order.js";
import { optionalParameter } from "./rules/optional-parameter.js";
import { pagination } from "./rules/pagination.js";
import { parameterStyle } from "./rules/parameter-style.js";
import { pathFileName } from "./rules/path-file-name.js";
import { pathsPresent } from "./rules/paths-present.js";
import { propertyNames } from "./rules/property-names.js";
import { rules as callRules } from "./rules/rules.js";

const rules = {
  "operation-order": operationOrder,
  "operation-members": operationMembers,
  "path-file-name": pathFileName,
  "no-bare-object": noBareObject,
  formats,
  "no-response-default": noResponseDefault,
  "discriminator-mapping": discriminatorMapping,
  "parameter-style": parameterStyle,
  "form-encoding": formEncoding,
  described,
  "error-codes": errorCodes,
  pagination,
  consent,
  rules: callRules,
  "optional-parameter": optionalParameter,
  "property-names": propertyNames,
  "component-names": componentNames,
  "open-enums": openEnums,
  "no-properties-in-map": noPropertiesInMap,
  "paths-present": pathsPresent,
  "known-extensions": knownExtensions,
};

// Redocly wants a default export.
export default function kakaoPlugin() {
  return {
    id: "kakao",
    rules: {
      oas3: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, skipMalformed(rule)])),
    },
    decorators: {
      oas3: {
        "attach-recordings": attachRecordings,
        "describe-consent": describeConsent,
        "describe-error-codes": describeErrorCodes,
        "expand-rules": expandRules,
        "list-error-codes": listErrorCodes,
      },
    },
  };
}
