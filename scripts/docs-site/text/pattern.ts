/**
 * Returns the messages that a pattern of the error catalogue finds, as a person reads them: one for each alternative.
 */
export function messagesOfPattern(pattern: string): string[] {
  const plain = pattern
    .replace(/(?<!\\)\(\?[!=](?:\\.|[^()\\])*\)/g, "")
    .replace(/(?<!\\)\(\?<(\w+)>(?:\[[^\]]*\]|\\.|[^()\\])*\)/g, "{$1}");
  const all = expand(plain)
    .flatMap((one) => one.split(/(?<!\\)\|/))
    .map(readable);
  return all.filter((one, index) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === index);
}

/** Writes a group out, once for each of its alternatives. */
function expand(pattern: string): string[] {
  const group = /(?<!\\)\((?:\?:)?((?:\\.|[^()\\])*)\)/.exec(pattern);
  if (!group) return [pattern];
  const [whole, inner = ""] = group;
  const before = pattern.slice(0, group.index);
  const after = pattern.slice(group.index + whole.length);
  return inner.split(/(?<!\\)\|/).flatMap((one) => expand(before + one + after));
}

function readable(pattern: string): string {
  return pattern
    .replace(/^\^|(?<!\\)\$$/g, "")
    .replace(/!\?/g, "!")
    .replace(/(?:\[[^\]]*\]|\\[wds]|(?<!\\)\.)[*+]\??/g, "…")
    .replace(/\\(.)/g, "$1");
}
