import { posix } from "node:path";
import { createInflateRaw, inflateRawSync } from "node:zlib";

// ZIP as in the APPNOTE of PKWARE, version 6.3.10, without encryption and archives of several files.

/** An archive. */
export interface Zip {
  readonly names: string[];
  /** Returns the content of a file piece by piece. */
  stream(name: string): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Reads a file by its path from the folder of another as text; undefined if it does not exist. */
  readBeside(name: string, path: string): string | undefined;
}

interface Member {
  readonly isDeflated: boolean;
  readonly data: Buffer;
}

/**
 * Reads the directory of an archive.
 *
 * @throws Error When it is damaged or encrypted
 */
export function openZip(bytes: Buffer): Zip {
  const members = new Map(listMembers(bytes));
  const memberOf = (name: string): Member => {
    const member = members.get(name);
    if (!member) throw new Error("no such member");
    return member;
  };
  return {
    names: [...members.keys()].filter((name) => !name.endsWith("/")),
    stream: (name) => {
      const { isDeflated, data } = memberOf(name);
      if (!isDeflated) return [data];
      const inflate = createInflateRaw({ chunkSize: 2 ** 18 });
      inflate.end(data);
      return inflate;
    },
    readBeside: (name, path) => {
      const member = members.get(posix.join(posix.dirname(name), path));
      return member && (member.isDeflated ? inflateRawSync(member.data) : member.data).toString("utf8");
    },
  };
}

const endSignature = Buffer.from([0x50, 0x4b, 5, 6]);
const [entrySignature, localSignature] = [0x02014b50, 0x04034b50];

function* listMembers(bytes: Buffer): Generator<[string, Member]> {
  const end = bytes.lastIndexOf(endSignature);
  if (end === -1) throw new Error("no directory");
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new Error("no entry");
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if ((flags & 1) === 1 || (method !== 0 && method !== 8))
      throw new Error("encrypted, or compressed by an unsupported method");
    yield [
      name,
      { isDeflated: method === 8, data: dataOf(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)) },
    ];
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
}

function dataOf(bytes: Buffer, offset: number, size: number): Buffer {
  if (bytes.readUInt32LE(offset) !== localSignature) throw new Error("no member");
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + size > bytes.length) throw new Error("truncated");
  return bytes.subarray(start, start + size);
}
