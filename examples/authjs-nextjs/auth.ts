import NextAuth from "next-auth";
import Kakao from "next-auth/providers/kakao";

const { KAKAO_REST_API_KEY, KAKAO_CLIENT_SECRET, KAUTH_URL, KAPI_URL } = process.env;

/**
 * Kakao's addresses, replaced by those of the emulator if they are set. Without `?scope` Auth.js asks for
 * `openid profile email`, of which Kakao has only the first (KOE205).
 */
const addresses = {
  ...(KAUTH_URL && { authorization: `${KAUTH_URL}/oauth/authorize?scope`, token: `${KAUTH_URL}/oauth/token` }),
  ...(KAPI_URL && { userinfo: `${KAPI_URL}/v2/user/me` }),
};

export const { handlers, auth, signIn } = NextAuth({
  providers: [Kakao({ clientId: KAKAO_REST_API_KEY, clientSecret: KAKAO_CLIENT_SECRET, ...addresses })],
  callbacks: {
    /** Keeps the user ID of Kakao: without a database Auth.js makes up one of its own. */
    jwt: ({ token, account }) => (account ? { ...token, sub: account.providerAccountId } : token),
    session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub } }),
  },
});
