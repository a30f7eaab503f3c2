// Generated from spec/common/error-codes.yaml by npm run generate. Do not edit.

/** What each known code means and what to do. */
export const hints: Readonly<Record<string, string>> = {
  "AccessDeniedError": "The key is wrong, or the caller does not match what is registered for the app. Check the key and the registered domains and IP addresses.",
  "InvalidArgument": "A parameter is out of range. Correct the request.",
  "MissingParameter": "A required parameter is missing. Correct the request.",
  "NotAuthorizedError": "The app may not use the API. Switch the product on in the console.",
  "RequestThrottled": "A quota, or the limit of calls per second, is used up. Send fewer calls a second, or wait until the quota resets."
};
