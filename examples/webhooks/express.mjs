import express from "express";
import { handleUnlink, nodeHandler } from "kakao-openapi/webhooks";

const onUnlink = nodeHandler(handleUnlink, { adminKey: process.env.KAKAO_ADMIN_KEY ?? "" }, (result) => {
  if (result.ok) console.log("unlinked", result.event.user_id);
  else console.warn(result.reason, result.message);
});

const app = express();
// Body parsers may come first: the handler takes what they leave.
app.use(express.json(), express.urlencoded());
// Kakao sends GET or POST, as the console says.
app.all("/kakao/unlink", onUnlink);

const server = app.listen(Number(process.env.PORT ?? 3000), () => console.log(`listening on ${server.address().port}`));
