/** Push tokens, and the pushes that were sent. */
export interface PushState {
  readonly tokens: Record<string, unknown>[];
  readonly sent: Record<string, unknown>[];
}

/** Creates the state of push without tokens. */
export function emptyPush(): PushState {
  return { tokens: [], sent: [] };
}
