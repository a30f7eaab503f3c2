import { startProgram } from "./program.mjs";

/** The app of the emulator's default world, as an environment for the examples. */
export const app = {
  KAKAO_REST_API_KEY: "00000000000000000000000000000001",
  KAKAO_CLIENT_SECRET: "00000000000000000000000000000009",
};

/** Who logs in when nobody else is named. */
export const ryan = { id: "4000000001", nickname: "라이언" };

/** Starts the emulator on a free port, where a persona logs in without a page. */
export function startEmulator() {
  const command = process.env.KAKAO_EMULATOR ?? "npx kakao-openapi mock";
  return startProgram(`${command} --port 0 --auto-login`, /^listening on (\S+)$/m);
}

/** Returns the emulator's addresses, as an environment for the examples. */
export const addressesOf = ({ url }) => ({ KAUTH_URL: `${url}/kauth`, KAPI_URL: `${url}/kapi` });
