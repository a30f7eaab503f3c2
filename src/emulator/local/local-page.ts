/** A page of a search. */
export interface SearchPage<Item> {
  readonly items: readonly Item[];
  readonly meta: { readonly total_count: number; readonly pageable_count: number; readonly is_end: boolean };
}

/**
 * Cuts a page out of what a search has found. A page after the last is the last again, as Kakao has it.
 *
 * @param found All that was found
 * @param page Number of the page
 * @param size How many are on a page
 * @param most How many can be paged through
 */
export function cutPage<Item>(found: readonly Item[], page: number, size: number, most = Infinity): SearchPage<Item> {
  const pageable = found.slice(0, most);
  const pages = Math.max(1, Math.ceil(pageable.length / size));
  const shown = Math.min(page, pages);
  return {
    items: pageable.slice((shown - 1) * size, shown * size),
    meta: { total_count: found.length, pageable_count: pageable.length, is_end: page >= pages },
  };
}
