/** The fields of a form in order, each a string or a file, without its bytes. */
export type FormFields = readonly (readonly [name: string, value: unknown])[];

/**
 * Parses a `multipart/form-data` body (RFC 7578).
 *
 * @param text The body; files need not be UTF-8, since their bytes are not read
 * @param boundary The boundary between the parts
 * @returns The fields, or undefined where the text does not consist of such parts
 */
export function readMultipart(text: string, boundary: string): FormFields | undefined {
  const [, ...parts] = `\r\n${text}`.split(`\n--${boundary}`);
  const end = parts.pop();
  if (!end?.startsWith("--")) return undefined;
  const fields = parts.map(readPart);
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

/** Returns the boundary that a `Content-Type` names. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? "") ?? [];
  return quoted ?? plain;
}

function readPart(part: string): readonly [string, unknown] | undefined {
  const blankLine = /\r?\n\r?\n/.exec(part);
  if (!blankLine) return undefined;
  const head = part.slice(0, blankLine.index);
  const disposition = /^content-disposition:[ \t]*form-data([^\r\n]*)/im.exec(head)?.[1];
  const name = parameterOf("name", disposition);
  if (name === undefined) return undefined;
  const file = parameterOf("filename", disposition);
  const content = part.slice(blankLine.index + blankLine[0].length).replace(/\r$/, "");
  return [name, file === undefined ? content : someFile];
}

/** Stands for any file: nobody reads more of it, and a `File` takes long to make. */
const someFile = {};

/** Reads a parameter. Browsers percent-encode quotation marks and line breaks; other programs use a backslash. */
function parameterOf(name: string, disposition = ""): string | undefined {
  const value = new RegExp(`;[ \\t]*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, "i").exec(disposition);
  if (!value) return undefined;
  const [, quoted = value[2] ?? ""] = value;
  return quoted.replaceAll(/\\(["\\])/g, "$1").replaceAll(/%(22|0D|0A)/gi, decodeURIComponent);
}
