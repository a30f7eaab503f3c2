// @ts-check
// What is wrong with a member of an operation: each function gives the problems it finds, in words.
const VERB_NOUN = /^[a-z]+([A-Z][A-Za-z0-9]*)*$/;
const MAX_LENGTH = 60;

/**
 * @param {unknown} value
 * @param {string} problem
 */
export function unless(value, problem) {
  return value ? [] : [problem];
}

/** @param {unknown} id */
export function operationIdProblems(id) {
  if (!id) return ["operationId is missing: name the operation, verb first"];
  return unless(
    VERB_NOUN.test(String(id)),
    `operationId ${id} is not a verb, or a verb and a noun, in camelCase: rename it, as in getBook`,
  );
}

/**
 * @param {unknown} tags
 * @param {unknown[]} declared names of the tags that the root declares
 */
export function tagProblems(tags, declared) {
  if (!Array.isArray(tags) || tags.length !== 1) return ["operation does not have exactly one tag: give it one"];
  return unless(declared.includes(tags[0]), `tag ${tags[0]} is not declared: add it to the tags of the root`);
}

/**
 * Lists what is wrong with a summary. Sentence case: the first word starts upper-case, and of the others only proper
 * nouns and words with several capitals (ID, OpenID, APIs).
 *
 * @param {unknown} summary
 * @param {string[]} properNouns
 * @returns {string[]}
 */
export function summaryProblems(summary, properNouns) {
  if (typeof summary !== "string" || summary.trim() === "") return ["summary is missing: say what the operation does"];
  const problems = [];
  if (!/^\p{Lu}/u.test(summary)) problems.push("summary does not start with a capital: write it as a sentence");
  for (const word of capitalisedWords(summary, properNouns)) {
    problems.push(
      `summary has the capitalised word ${word}: write it in lower case, or add it to the rule's properNouns`,
    );
  }
  if (summary.length > MAX_LENGTH) {
    problems.push(`summary is longer than ${MAX_LENGTH} characters (${summary.length}): shorten it`);
  }
  if (summary.endsWith(".")) problems.push("summary ends with a full stop: remove it");
  return problems;
}

/**
 * @param {string} summary
 * @param {string[]} properNouns
 * @returns {string[]}
 */
function capitalisedWords(summary, properNouns) {
  const plain = properNouns.reduce((text, name) => text.replaceAll(name, name.toLowerCase()), summary);
  // A character must stand in front, so that the first word is left alone.
  return plain.match(/(?<=[^\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [];
}
