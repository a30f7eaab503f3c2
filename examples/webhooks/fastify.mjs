import Fastify from "fastify";
import { handleUnlink, toRequest } from "kakao-openapi/webhooks";

const app = Fastify();

// Fastify reads JSON only. A body that stays text is the body as it came.
app.addContentTypeParser(
  ["application/x-www-form-urlencoded", "application/secevent+jwt"],
  { parseAs: "string" },
  (request, body, done) => done(null, body),
);

app.all("/kakao/unlink", async (request, reply) => {
  const result = await handleUnlink(toRequest(request), { adminKey: process.env.KAKAO_ADMIN_KEY ?? "" });
  if (result.ok) console.log("unlinked", result.event.user_id);
  else console.warn(result.reason, result.message);
  // Fastify sends a standard Response.
  return reply.send(result.response);
});

await app.listen({ port: Number(process.env.PORT ?? 3000) });
console.log(`listening on ${app.server.address().port}`);
