import { wordLists } from "./word-lists.js";

/** Returns whether an operation is called by another name than Kakao's. */
export function nameProblems(operation: string, korean: string): string[] {
  const name = wordLists().names[operation]?.ko;
  if (name === undefined) return [`no name: add ${operation} to names.yaml`];
  return korean.includes(name) ? [] : [`Kakao calls it ${name}`];
}
