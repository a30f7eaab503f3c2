/** What is known of a picture from its first bytes. */
export interface PictureForm {
  readonly contentType: "image/png" | "image/jpeg" | "image/gif";
  readonly width: number;
  readonly height: number;
}

/** Reads the format and the size of a PNG, JPEG or GIF; undefined for anything else. */
export function readPicture(bytes: Uint8Array): PictureForm | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length >= 24)
    return { contentType: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) && bytes.length >= 10)
    return { contentType: "image/gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return startsWith(bytes, [0xff, 0xd8]) ? readJpeg(view) : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Segments of a JPEG with the size: all that begin a frame. */
const frames: ReadonlySet<number> = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

function readJpeg(view: DataView): PictureForm | undefined {
  let offset = 2;
  while (offset + 9 <= view.byteLength && view.getUint8(offset) === 0xff) {
    if (frames.has(view.getUint8(offset + 1)))
      return { contentType: "image/jpeg", width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}
