import { auth } from "@/auth";

/** Responds with the user of the session. */
export async function GET(): Promise<Response> {
  const session = await auth();
  if (!session?.user) return Response.json({ error: "not_logged_in" }, { status: 401 });
  return Response.json({ id: session.user.id, nickname: session.user.name });
}
