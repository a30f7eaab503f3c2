import { createKapiClient } from "kakao-openapi/kapi";

const addresses = new URLSearchParams(location.search);

async function call(kapi) {
  const { data, response } = await createKapiClient({ accessToken: "${ACCESS_TOKEN}", baseUrls: { kapi } }).GET(
    "/v2/api/talk/channels",
    { params: { query: { channel_ids: ["_frxjem", "_xnrxjem", "_Brxjem"] } } },
  );
  return { user: data.user_id, status: response.status };
}

const { user } = await call(addresses.get("kapi"));
const { status } = await call(addresses.get("redirecting"));
document.querySelector("output").textContent = JSON.stringify({ user, redirected: status });
