import { createServer } from "node:http";
import { handleUnlink, nodeHandler } from "kakao-openapi/webhooks";

const onUnlink = nodeHandler(handleUnlink, { adminKey: process.env.KAKAO_ADMIN_KEY ?? "" }, (result) => {
  if (result.ok) console.log("unlinked", result.event.user_id);
  else console.warn(result.reason, result.message);
});

const server = createServer((request, response) => {
  if (!request.url?.startsWith("/kakao/unlink")) return response.writeHead(404).end();
  onUnlink(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500).end();
  });
});

server.listen(Number(process.env.PORT ?? 3000), () => console.log(`listening on ${server.address().port}`));
