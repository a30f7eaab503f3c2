/** How many searches are remembered. */
const most = 200;

/**
 * Creates a memory of searches: the gazetteer never changes, and a search through all of it takes longer than the rest
 * of a call.
 *
 * @param search Finds what there is for a key
 */
export function rememberSearches<Found>(search: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Found;
    const found = search(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
