import type { VNode } from "preact";

/** A page of one language. */
export interface Page {
  /** Address below the folder of the language, such as `errors/-401.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and `llms.txt`. */
  readonly description: string;
  /** The group of the menu that holds the page. */
  readonly group?: string;
  readonly content: VNode;
}
