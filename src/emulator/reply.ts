/** A response with a status, headers or a body of its own, such as a redirect or a page. */
export class Reply {
  /**
   * @param status HTTP status
   * @param body Text as on the wire
   * @param headers Headers by name in lower case
   * @param bytes A body that is no text, in place of the text
   */
  constructor(
    readonly status: number,
    readonly body: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly bytes?: Uint8Array,
  ) {}
}
