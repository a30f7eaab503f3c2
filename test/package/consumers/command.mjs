import { entries } from "./entries.mjs";
import { callAll } from "./shared.mjs";

const { KAPI, API_STATUS, REDIRECTING } = process.env;
console.log(JSON.stringify(await callAll({ kapi: KAPI, apiStatus: API_STATUS, redirecting: REDIRECTING, entries })));
