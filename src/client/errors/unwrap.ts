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
 * A search that found nothing is a success, and so is its result: Kakao responds with status 200 and a code that says
 * why, such as `status` or `result_code`. The types are unions that the code tells apart, so look at it first:
 *
 * ```ts
 * const result = await unwrap(findRoute());
 * if (result.status !== "OK") return result.status;
 * return result.route;
 * ```
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
