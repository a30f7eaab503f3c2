/** The boundary between parts; no value has it. */
const boundary = "kakao-openapi-part";

/** Writes a form in parts (RFC 7578); files have their names only, since no recorder keeps their bytes. */
export function writeParts(form: FormData): { readonly contentType: string; readonly text: string } {
  const parts = [...form].map(([name, value]) => {
    const file = typeof value === "string" ? "" : `; filename="${quote(value.name)}"`;
    const content = typeof value === "string" ? value : "";
    return `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"${file}\r\n\r\n${content}\r\n`;
  });
  return { contentType: `multipart/form-data; boundary=${boundary}`, text: `${parts.join("")}--${boundary}--\r\n` };
}

function quote(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
