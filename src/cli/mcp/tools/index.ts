import type { Tool } from "../tool.js";
import { checkExchange } from "./check-exchange.js";
import { explainError } from "./explain-error.js";
import { getOperation } from "./get-operation.js";
import { makeRequestSample } from "./make-request-sample.js";
import { searchDocs } from "./search-docs.js";

/** The tools of the server. */
export const tools: readonly Tool[] = [searchDocs, getOperation, explainError, checkExchange, makeRequestSample];
