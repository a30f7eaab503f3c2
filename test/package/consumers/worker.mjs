import { callAll } from "./shared.mjs";
import { entries } from "./worker-entries.mjs";

export default {
  async test(_, { KAPI, API_STATUS, REDIRECTING }) {
    console.log(
      JSON.stringify(await callAll({ kapi: KAPI, apiStatus: API_STATUS, redirecting: REDIRECTING, entries })),
    );
  },
};
