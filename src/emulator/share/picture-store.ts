/** A picture for messages: uploaded, or named by its address. */
export type Picture = { readonly contentType: string; readonly bytes: Uint8Array } | { readonly copyOf: string };

/** How many bytes of pictures are kept (choice pictures). */
const most = 64_000_000;

/** How many pictures are kept, those that are only named too. */
const mostPictures = 1_000;

/** The pictures for messages. They are not part of the state: a restart forgets them. */
export class PictureStore {
  readonly #pictures = new Map<string, Picture>();
  #size = 0;
  #lastNumber = 0;

  /** Adds a picture, and forgets the oldest ones if there are too many. */
  add(picture: Picture): string {
    this.#lastNumber += 1;
    const id = String(this.#lastNumber);
    this.#pictures.set(id, picture);
    this.#size += sizeOf(picture);
    for (const old of this.#pictures.keys()) {
      if (this.#size <= most && this.#pictures.size <= mostPictures) break;
      this.delete(old);
    }
    return id;
  }

  /** Finds a picture. */
  get(id: string): Picture | undefined {
    return this.#pictures.get(id);
  }

  /** Forgets a picture. */
  delete(id: string): void {
    const picture = this.#pictures.get(id);
    if (picture) this.#size -= sizeOf(picture);
    this.#pictures.delete(id);
  }

  /** Forgets all pictures. */
  clear(): void {
    this.#pictures.clear();
    this.#size = 0;
  }
}

function sizeOf(picture: Picture): number {
  return "bytes" in picture ? picture.bytes.length : 0;
}
