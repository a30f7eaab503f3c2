/** Which page of a search of dapi is wanted; what a call leaves out is as the spec says. */
interface PageArguments {
  readonly page?: number | undefined;
  readonly size?: number | undefined;
}

/** A page of a search. */
export interface SearchPage<Item> {
  readonly items: readonly Item[];
  readonly meta: { readonly total_count: number; readonly pageable_count: number; readonly is_end: boolean };
}

/**
 * Cuts a page out of what a search has found. A page after the last is the last again, as Kakao has it.
 *
 * @param found All that was found
 * @param wanted Which page
 * @param most How many can be paged through
 */
export function cutPage<Item>(found: readonly Item[], wanted: PageArguments, most = Infinity): SearchPage<Item> {
  const { page = 1, size = found.length } = wanted;
  const pageable = found.slice(0, most);
  const pages = Math.max(1, Math.ceil(pageable.length / Math.max(1, size)));
  const shown = Math.min(page, pages);
  return {
    items: pageable.slice((shown - 1) * size, shown * size),
    meta: { total_count: found.length, pageable_count: pageable.length, is_end: page >= pages },
  };
}
