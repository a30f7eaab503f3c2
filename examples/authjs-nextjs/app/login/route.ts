import { signIn } from "@/auth";

/** Redirects to Kakao, and after the login to the user. */
export const GET = (): Promise<void> => signIn("kakao", { redirectTo: "/me" });
