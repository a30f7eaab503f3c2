import { measureCalls } from "./calls.js";
import { measureInt64 } from "./int64.js";
import { renderResults } from "./results.js";
import { measureTypes } from "./types.js";

const results = { node: process.version, calls: await measureCalls(), types: measureTypes(), int64: measureInt64() };
console.log(renderResults(results));
