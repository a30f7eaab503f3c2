// @ts-check
// JavaScript, not TypeScript: Redocly loads its plugins as they are, and Node 20 cannot import TypeScript.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { keysOf } from "../json-pointer.js";
import { projectRoot, readYaml } from "../yaml.js";

/**
 * @typedef {object} Call
 * @property {string} [auth]
 * @property {{ path?: Record<string, unknown>, query?: Record<string, unknown> }} [params]
 * @property {unknown} [body]
 * @property {"text"} [parseAs]
 * @property {"manual"} [redirect]
 *
 * @typedef {object} Recording One recorded HTTP exchange; spec/recording.schema.yaml explains the members.
 * @property {string} operation
 * @property {string} case
 * @property {string} summary
 * @property {"documentation" | "live" | "derived"} provenance
 * @property {string} source
 * @property {("request" | "response")[]} [derived]
 * @property {string[]} [violations]
 * @property {string[]} edits
 * @property {Call} [call] left out for a webhook
 * @property {{ method: string, url: string, headers: Record<string, string>, body?: unknown }} request
 * @property {{ status: number, headers: Record<string, string>, body?: unknown }} response
 */

/**
 * @typedef {{ name: string, type: string, base64: string }} RecordedFile A file in a form with parts.
 */

const recordingsFolder = join(projectRoot, "spec/recordings");

/** @type {import("ajv").ValidateFunction<Recording> | undefined} */
let validate;

/**
 * What was read of a file, and when the file was written: several steps of a build read the same recordings.
 *
 * @type {Map<string, { written: number, recording: Recording }>}
 */
const known = new Map();

/**
 * Reads the recordings of an API, sorted by operation and case.
 *
 * @param {string} api ID of the API, the name of its folder
 * @param {string} [folder] the folder of all recordings
 * @param {string} [operation] reads those of one operation only
 * @returns {Recording[]}
 * @throws {Error} when a file is no YAML or not of the form of a recording; the message names file and line
 */
export function loadRecordings(api, folder = recordingsFolder, operation = "") {
  const apiFolder = join(folder, api, operation);
  if (!existsSync(apiFolder)) return [];
  return readdirSync(apiFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort()
    .map((name) => readRecording(join(apiFolder, `${name}.yaml`)));
}

/**
 * Returns whether a recording shows a call that failed. A status does not say so: a redirect may carry an error.
 *
 * @param {Recording} recording
 */
export function isError({ case: name }) {
  return name.startsWith("error-");
}

/**
 * Returns whether the request of a recording is a form with parts.
 *
 * @param {Recording} recording
 */
export function isMultipart({ request: { headers } }) {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === "content-type" && value.startsWith("multipart/form-data"),
  );
}

/**
 * Returns the fields of a form with parts, each file as what a function makes of it.
 *
 * @template T
 * @param {unknown} body of a request or a call
 * @param {(file: RecordedFile) => T} ofFile
 * @returns {Record<string, T | string | number | boolean>}
 */
export function fieldsOfParts(body, ofFile) {
  const fields = Object.entries(/** @type {Record<string, any>} */ (body));
  return Object.fromEntries(fields.map(([name, value]) => [name, typeof value === "object" ? ofFile(value) : value]));
}

/**
 * Returns the file of a recording, from the project's root.
 *
 * @param {string} api
 * @param {string} operation
 * @param {string} name the case
 */
export function recordingFile(api, operation, name) {
  return relative(projectRoot, join(recordingsFolder, api, operation, `${name}.yaml`));
}

/**
 * Finds the line on which a member of a recording stands, for a message.
 *
 * @param {string} file path from the project's root
 * @param {readonly string[]} path
 */
export function lineInRecording(file, path) {
  return readYaml(join(projectRoot, file)).lineOf(path);
}

/**
 * @param {string} file
 * @returns {Recording}
 */
function readRecording(file) {
  const written = statSync(file).mtimeMs;
  const found = known.get(file);
  if (found?.written === written) return found.recording;
  const recording = parseRecording(file);
  known.set(file, { written, recording });
  return recording;
}

/**
 * @param {string} file
 * @returns {Recording}
 */
function parseRecording(file) {
  const { value: recording, lineOf } = readYaml(file);
  /** @type {(path: string[], problem: string) => Error} */
  const failure = (path, problem) =>
    new Error(`${relative(projectRoot, file)}:${lineOf(path)}: /${path.join("/")} ${problem}`);

  validate ??= compileSchema();
  if (!validate(recording)) {
    const [error] = validate.errors ?? [];
    throw failure(
      keysOf(error?.instancePath ?? ""),
      `${error?.message ?? "is wrong"} ${JSON.stringify(error?.params)}`,
    );
  }
  if (recording.case !== basename(file, ".yaml"))
    throw failure(["case"], `differs from the file name ${basename(file)}`);
  if (recording.operation !== basename(dirname(file))) {
    throw failure(["operation"], `differs from the folder name ${basename(dirname(file))}`);
  }
  const authorization = Object.keys(recording.request.headers).find((name) => name.toLowerCase() === "authorization");
  if (recording.call && authorization && !recording.call.auth)
    throw failure(["call"], `lacks auth: name the security scheme of the header ${authorization}`);
  return recording;
}

function compileSchema() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  addFormats.default(ajv);
  const { value: schema } = readYaml(join(projectRoot, "spec/recording.schema.yaml"));
  return /** @type {import("ajv").ValidateFunction<Recording>} */ (ajv.compile(schema));
}
