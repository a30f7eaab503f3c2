import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { CommandError } from "../../command-error.js";
import { peek } from "./peek.js";
import { isReadable, type Source } from "./sources.js";
import { openZip } from "./zip.js";

/**
 * Returns what an input holds: itself, what gzip has compressed, or the files of a ZIP archive. The first bytes count,
 * whatever its name.
 *
 * @throws {CommandError} When it is an archive that cannot be read
 */
export async function* unpack(source: Source): AsyncGenerator<Source> {
  const { name, reopen } = source;
  const { mark, bytes } = await peek(source.open());
  const opened = { ...source, open: bytes };
  const decompressed = { open: () => decompress(name, bytes()), reopen: reopen && (() => decompress(name, reopen())) };
  if (mark.startsWith("1f8b")) yield { ...opened, ...decompressed };
  else if (/^504b0[357]0[468]/.test(mark)) yield* unzip(opened);
  else yield opened;
}

async function* decompress(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 2 ** 18 });
  const written = pipeline(Readable.from(bytes), gunzip);
  // The reader below gets the same error.
  written.catch(() => undefined);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
    await written;
  } catch (error) {
    throw cannotUnpack(name, error);
  }
}

async function* unzip(archive: Source): AsyncGenerator<Source> {
  const { name } = archive;
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.open()) chunks.push(chunk);
  const zip = unzipped(name, () => openZip(Buffer.concat(chunks)));
  const files = zip.names.filter((file) => isReadable(file) && !file.startsWith("__MACOSX/"));
  if (files.length === 0)
    throw new CommandError(`check: ${name}: no .har, .json, .ndjson or .yaml files in this archive`);
  for (const file of files.sort()) {
    yield {
      name: `${name}/${file}`,
      open: () => Readable.from(zip.stream(file)) as AsyncIterable<Uint8Array>,
      readBeside: (path) => unzipped(name, () => zip.readBeside(file, path)),
    };
  }
}

function unzipped<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannotUnpack(name, error);
  }
}

function cannotUnpack(name: string, error: unknown): CommandError {
  const { code = "damaged" } = error as NodeJS.ErrnoException;
  return new CommandError(
    `check: ${name}: cannot be decompressed (${code}): compress it again, or decompress it first`,
  );
}
