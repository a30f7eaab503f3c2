import { fieldsOfParts, isMultipart, type Recording, type RecordedFile } from "../../scripts/lib/recordings.js";

/** Returns the body of a call as a developer passes it: with files for what stands for them in a recording. */
export function bodyOfCall(recording: Recording): unknown {
  const { body } = recording.call ?? {};
  return body !== undefined && isMultipart(recording) ? fieldsOfParts(body, toFile) : body;
}

function toFile({ name, type, base64 }: RecordedFile): File {
  return new File([Buffer.from(base64, "base64")], name, { type });
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

/** Reads the parts of a form as a recording has them. */
export async function readParts(bytes: BodyInit, contentType: string): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
  const fields = [...form].map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : await record(value),
  ]);
  return Object.fromEntries(await Promise.all(fields)) as Record<string, unknown>;
}

async function record(file: File): Promise<RecordedFile> {
  const { name, type } = file;
  return { name, type, base64: Buffer.from(await file.arrayBuffer()).toString("base64") };
}
