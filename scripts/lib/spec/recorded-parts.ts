import { fieldsOfParts, type RecordedFile } from "./recordings.js";

/**
 * Returns the fields of a form with parts as a developer passes them: with files for what stands for them in a
 * recording.
 */
export function toFiles(body: unknown): Record<string, unknown> {
  return fieldsOfParts(body, ({ name, type, base64 }) => new File([Buffer.from(base64, "base64")], name, { type }));
}

/** Reads the parts of a form as a recording has them. */
export async function readParts(bytes: BodyInit, contentType: string): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { "Content-Type": contentType } }).formData();
  const fields = [...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await read(value)]);
  return Object.fromEntries(await Promise.all(fields)) as Record<string, unknown>;
}

async function read(file: File): Promise<RecordedFile> {
  const { name, type } = file;
  return { name, type, base64: Buffer.from(await file.arrayBuffer()).toString("base64") };
}
