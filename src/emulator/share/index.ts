import type { components } from "../../../generated/types/kapi.js";
import { kapiFailure } from "../failure.js";
import type { Call, Handler, Product } from "../operation.js";
import { Reply } from "../reply.js";
import { firstFile } from "./file-part.js";
import { readPicture } from "./read-picture.js";

type SharedImage = components["schemas"]["SharedImage"];
type ShareImageInfo = components["schemas"]["ShareImageInfo"];

/** The largest picture of a message, in bytes, which Kakao documents. */
const largest = 5_000_000;

/** Where pictures are. */
export const picturePath = "/_pictures/";

const uploadShareImage: Handler<"uploadShareImage"> = (call) => {
  const { request, world } = call;
  const bytes = firstFile(request.bytes ?? new Uint8Array(), request.headers["content-type"]);
  if (!bytes) throw kapiFailure(-2, "The Parameter [file] cannot be null.");
  if (bytes.length > largest) throw kapiFailure(-602, "exceeded maximum image size.");
  const form = readPicture(bytes);
  if (!form) throw kapiFailure(-911, "Unsupported image format");
  const { contentType, width, height } = form;
  const id = world.pictures.add({ contentType, bytes });
  return sharedImage(call, id, { content_type: contentType, length: bytes.length, width, height });
};

// The web is not read, so nothing is known of the picture (choice pictures).
const scrapShareImage: Handler<"scrapShareImage"> = (call) => {
  const id = call.world.pictures.add({ copyOf: call.arguments.image_url });
  return sharedImage(call, id, { content_type: "image/png", length: 1, width: 1, height: 1 });
};

const deleteShareImage: Handler<"deleteShareImage"> = ({ world, arguments: sent }) => {
  const id = /\/_pictures\/(\d+)$/.exec(sent.image_url)?.[1];
  if (id !== undefined) world.pictures.delete(id);
  return new Reply(200, "");
};

function sharedImage({ server }: Pick<Call, "server">, id: string, info: Omit<ShareImageInfo, "url">): SharedImage {
  return { infos: { original: { url: `${server.url}${picturePath}${id}`, ...info } } };
}

/** Kakao Talk Share: pictures for messages. */
export const share: Product = { handlers: { uploadShareImage, scrapShareImage, deleteShareImage } };
