/** A key or token, or a function that returns it; the function is called once per call. */
export type Credential = string | (() => string | Promise<string>);
