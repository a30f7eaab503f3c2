const { createKakao } = require("kakao-openapi");
const { createApiStatusClient } = require("kakao-openapi/api-status");
const { entries } = require("./entries.cjs");
const description = require("kakao-openapi/openapi/kapi.json");

// For generators: found, and never read as code.
require.resolve("kakao-openapi/openapi/3.0/kapi.yaml");
require.resolve("kakao-openapi/openapi/kakao.yaml");

async function main() {
  const baseUrls = { kapi: process.env.KAPI, apiStatus: process.env.API_STATUS };
  const { data } = await createKakao({ accessToken: "${ACCESS_TOKEN}", baseUrls }).kapi.GET("/v2/api/talk/channels", {
    params: { query: { channel_ids: ["_frxjem", "_xnrxjem", "_Brxjem"] } },
  });
  const status = await createApiStatusClient({ baseUrls }).GET("/api/health/current", {
    params: { query: { product: ["login"] } },
  });
  console.log(
    JSON.stringify({
      user: data.user_id,
      login: status.data.statuses[0].status,
      openapi: description.openapi,
      entries,
    }),
  );
}

void main();
