import type { JSX } from "preact";
import { Hidden } from "./text.js";

/** A page beside another, by its address below the root of the site. */
export interface Neighbor {
  readonly href: string;
  readonly title: string;
}

interface TurnProps {
  readonly label: string;
  readonly previous: Neighbor | undefined;
  readonly next: Neighbor | undefined;
}

/** Leads on to the page before and the page behind, as in a book. */
export function Turn({ label, previous, next }: TurnProps): JSX.Element | null {
  if (!previous && !next) return null;
  return (
    <Hidden>
      <nav class="turn" aria-label={label}>
        {previous ? (
          <a href={previous.href} rel="prev">
            ← {previous.title}
          </a>
        ) : (
          <span />
        )}
        {next ? (
          <a href={next.href} rel="next">
            {next.title} →
          </a>
        ) : (
          <span />
        )}
      </nav>
    </Hidden>
  );
}
