import { handleUnlink } from "kakao-openapi/webhooks";

// Save as app/kakao/unlink/route.ts; in TypeScript, `request: Request`.
export async function POST(request) {
  const result = await handleUnlink(request, { adminKey: process.env.KAKAO_ADMIN_KEY ?? "" });
  if (result.ok) console.log("unlinked", result.event.user_id);
  else console.warn(result.reason, result.message);
  return result.response;
}

// Kakao sends GET or POST, as the console says.
export const GET = POST;
