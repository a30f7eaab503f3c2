import type { Tool } from "../tool.js";
import { checkExchangeTool } from "./check-exchange.js";
import { explainErrorTool } from "./explain-error.js";
import { getOperationTool } from "./get-operation.js";
import { makeRequestSampleTool } from "./make-request-sample.js";
import { searchDocsTool } from "./search-docs.js";

/** The tools of the server. */
export const tools: readonly Tool[] = [
  searchDocsTool,
  getOperationTool,
  explainErrorTool,
  checkExchangeTool,
  makeRequestSampleTool,
];
