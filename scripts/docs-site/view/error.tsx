import type { JSX } from "preact";
import type { Context } from "../text/context.js";
import { Markdown } from "./text.js";

interface ErrorLinkProps {
  readonly context: Context;
  readonly code: string;
}

/** A code, which leads to its page. */
export function ErrorLink({ context, code }: ErrorLinkProps): JSX.Element {
  return (
    <a href={`~/${context.language}/errors/${code}.html`}>
      <code>{code}</code>
    </a>
  );
}

interface WithRemedyProps {
  readonly context: Context;
  /** What the error means. */
  readonly text: string;
  readonly remedy: string;
}

/** What an error means, and what to do about it. */
export function WithRemedy({ context, text, remedy }: WithRemedyProps): JSX.Element {
  return (
    <>
      <Markdown context={context} text={text} inline />{" "}
      <span class="remedy">
        <Markdown context={context} text={remedy} inline />
      </span>
    </>
  );
}
