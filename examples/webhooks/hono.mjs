import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { handleUnlink } from "kakao-openapi/webhooks";

const app = new Hono();

app.all("/kakao/unlink", async ({ req }) => {
  const result = await handleUnlink(req.raw, { adminKey: process.env.KAKAO_ADMIN_KEY ?? "" });
  if (result.ok) console.log("unlinked", result.event.user_id);
  else console.warn(result.reason, result.message);
  return result.response;
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) => console.log(`listening on ${port}`));
