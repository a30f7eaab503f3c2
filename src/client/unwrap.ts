import { apiErrorOf } from "./api-error.js";

/** The result of a call, as {@link unwrap} takes it. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * Returns the data of a call, or throws its error.
 *
 * @param call A call of a client, awaited or not
 * @returns The body of the success; undefined where the response has none
 * @throws {@link KakaoApiError} when Kakao responded with an error
 */
export async function unwrap<Outcome extends Result>(
  call: Outcome | Promise<Outcome>,
): Promise<Extract<Outcome, { error?: undefined }>["data"]> {
  const { data, error, response } = await call;
  if (error !== undefined) throw await apiErrorOf(error, response);
  return data;
}
