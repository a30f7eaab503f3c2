import { explainedFailureOf } from "./api-error.js";

/** What a call gives, as {@link unwrap} takes it. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Gives the data of a call, or throws what went wrong.
 *
 * @param call A call of a client, awaited or not
 * @returns The body of the success; undefined where Kakao answered without one
 * @throws {@link KakaoApiError} when Kakao answered with a failure
 */
export async function unwrap<Outcome extends Result>(
  call: Outcome | Promise<Outcome>,
): Promise<Extract<Outcome, { error?: undefined }>["data"]> {
  const { data, error, response } = await call;
  if (error !== undefined) throw await explainedFailureOf(error, response);
  return data;
}
