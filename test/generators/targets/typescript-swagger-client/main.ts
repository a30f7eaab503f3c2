import { readFileSync } from "node:fs";
import SwaggerClient from "swagger-client";

const { ACCESS_TOKEN = "", ADMIN_KEY = "", KAKAO_URL = "", PROPERTY_KEYS = "", TEMPLATE_OBJECT = "" } = process.env;
const spec = JSON.parse(readFileSync("kapi.json", "utf8")) as object;
const { spec: resolved, errors } = await SwaggerClient.resolve({ spec });
if (errors.length > 0) throw new Error(JSON.stringify(errors));

if (!process.argv.includes("--check")) {
  const user = { authorized: { accessToken: { token: { access_token: ACCESS_TOKEN } } } };
  const app = { authorized: { adminKey: { value: `KakaoAK ${ADMIN_KEY}` } } };
  await execute("getUserMe", user, { property_keys: PROPERTY_KEYS });
  await execute("sendMemoDefault", user, {}, { template_object: TEMPLATE_OBJECT });
  await execute("getTalkChannels", user, { channel_ids: ["_frxjem", "_xnrxjem"] });
  const ids = (await execute("listUserIds", app, { limit: 3 })) as { elements: number[] } | undefined;
  console.log("id:", ids?.elements[0]);
}

async function execute(operationId: string, securities: object, parameters: object, requestBody?: object) {
  const request = {
    spec: { ...resolved, servers: [{ url: KAKAO_URL }] },
    operationId,
    securities,
    parameters,
    requestBody,
  };
  try {
    const response = await SwaggerClient.execute(request);
    return response.body as unknown;
  } catch (error) {
    console.error(error);
  }
}
