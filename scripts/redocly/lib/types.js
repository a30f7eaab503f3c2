// @ts-check
/**
 * The part of Redocly's plugin API that the rules use. Redocly CLI ships no types of its own.
 *
 * @typedef {Record<string, any>} Node A YAML map, as parsed.
 * @typedef {{ absoluteRef: string, body: string }} Source A file.
 *
 * @typedef {object} Location A place in a file.
 * @property {Source} source
 * @property {string} pointer JSON pointer, such as `#/get/responses`.
 * @property {string} absolutePointer The same with the file in front.
 * @property {(path: string | number | (string | number)[]) => Location} child
 * @property {() => Location} key The key instead of its value, for a report.
 *
 * @typedef {{ node: any, location: Location }} Layer
 * @typedef {{ node?: any, location?: Location, chain?: Layer[] }} Resolved
 * @typedef {(ref: { $ref: string }, from?: string) => Resolved} Resolve Resolves a `$ref` that stands in the file `from`.
 *
 * @typedef {object} Context
 * @property {(problem: { message: string, location?: Location }) => void} report
 * @property {Resolve} resolve
 * @property {Location} location Place of the visited node, behind its `$ref` if it has one.
 * @property {string | number} key
 * @property {{ name: string, extensionsPrefix?: string }} type
 *
 * @typedef {(node: any, ctx: Context) => void} Visit
 * @typedef {Record<string, Visit | { enter?: Visit, leave?: Visit }>} Visitors What a rule returns, by type of node.
 */
export {};
