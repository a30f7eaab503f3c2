/** Whether this runs where its users can read it: browsers, and nothing else, call themselves Mozilla. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}
