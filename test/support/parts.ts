import { fieldsOfParts, isMultipart, type Recording } from "../../scripts/lib/spec/recordings.js";
import { toFiles } from "../../scripts/lib/spec/recorded-parts.js";

/** Returns the body of a call as a developer passes it: with files for what stands for them in a recording. */
export function bodyOfCall(recording: Recording): unknown {
  const { body } = recording.call ?? {};
  return body !== undefined && isMultipart(recording) ? toFiles(body) : body;
}

/** Writes the recorded parts of a form as a recorder of texts does, with its header. */
export function writeParts(body: unknown): { contentType: string; text: string } {
  const boundary = "boundary";
  const fields = Object.entries(fieldsOfParts(body, (file) => file));
  const parts = fields.map(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    return typeof value === "object"
      ? `${head}; filename="${value.name}"\r\nContent-Type: ${value.type}\r\n\r\n${atob(value.base64)}\r\n`
      : `${head}\r\n\r\n${value}\r\n`;
  });
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    text: `${parts.join("")}--${boundary}--\r\n`,
  };
}
