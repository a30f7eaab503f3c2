import type { components } from "../../../generated/types/kapi.js";
import { stringifyJson } from "../../json.js";
import { kapiFailure } from "../failure.js";
import type { Handler } from "../operation.js";
import { Reply } from "../reply.js";
import { isLinked } from "../target-user.js";
import type { Channel } from "../world/app.js";
import type { User } from "../world/user.js";
import type { World } from "../world/world.js";
import { findChannel } from "./find-channel.js";
import type { CustomerFile } from "./state.js";

type Schemas = components["schemas"];

/** How many customer files a channel can have. */
const slots = 30;

/** Creates an empty customer file. */
export const createTargetUserFile: Handler<"createTargetUserFile"> = ({ world, arguments: sent }) => {
  const { publicId } = findChannel(world, sent.channel_public_id);
  const files = filesOf(world, publicId);
  const name = sent.file_name.trim();
  if (name === "" || files.some((file) => file.name === name)) throw kapiFailure(-817, "invalid file name.");
  if (files.length >= slots) throw kapiFailure(-818, "customer file limit exceeded.");
  const id = world.nextNumber();
  const file: CustomerFile = {
    id,
    channelPublicId: publicId,
    name,
    schema: sent.schema,
    uploadedAt: world.now(),
    users: new Map(),
  };
  world.state.customerFiles.set(String(id), file);
  return { file_id: id };
};

/** Returns the customer files of a channel. */
export const getTargetUserFile: Handler<"getTargetUserFile"> = ({ world, arguments: sent }) => {
  const { publicId } = findChannel(world, sent.channel_public_id);
  const files = filesOf(world, publicId);
  return {
    results: files.map(describe),
    empty_slot: slots - files.length,
    using_slot: files.length,
  };
};

/** Adds users to a customer file, as far as they have added the channel. */
export const updateTargetUsers: Handler<"updateTargetUsers"> = ({ world, arguments: sent }) => {
  const channel = findChannel(world, sent.channel_public_id);
  const file = findFile(world, channel, sent.file_id);
  const kind = sent.user_type;
  const added = sent.users.filter(
    ({ id, field }) =>
      userWith(world, kind, id)?.channels[channel.publicId]?.relation === "ADDED" &&
      Object.keys(field).every((name) => Object.hasOwn(file.schema, name)),
  );
  for (const { id, field } of added) file.users.set(`${kind} ${id}`, field);
  return { file_id: file.id, request_count: sent.users.length, success_count: added.length };
};

/** Deletes users from a customer file. */
export const deleteTargetUsers: Handler<"deleteTargetUsers"> = ({ world, arguments: sent }) => {
  const file = findFile(world, findChannel(world, sent.channel_public_id), sent.file_id);
  for (const id of sent.user_ids) file.users.delete(`${sent.user_type} ${id}`);
  return new Reply(200, "");
};

function filesOf({ state }: World, publicId: string): readonly CustomerFile[] {
  return [...state.customerFiles.values()].filter(({ channelPublicId }) => channelPublicId === publicId);
}

function findFile({ state }: World, { publicId }: Channel, id: number): CustomerFile {
  const file = state.customerFiles.get(String(id));
  if (file?.channelPublicId !== publicId) throw kapiFailure(-816, "customer file does not exist.");
  return file;
}

/** Finds a user by ID or phone number, written with the country code or without it. */
function userWith(world: World, kind: Schemas["CustomerIdType"], id: string): User | undefined {
  if (kind === "app") {
    const user = /^\d{1,19}$/.test(id) ? world.state.users.get(id) : undefined;
    return user && isLinked(user) ? user : undefined;
  }
  const number = digitsOf(id);
  return [...world.state.users.values()].find(
    ({ talk, account: { phoneNumber } }) => talk && phoneNumber !== undefined && digitsOf(phoneNumber) === number,
  );
}

function digitsOf(phoneNumber: string): string {
  return phoneNumber.replace(/^\+82\s*/, "0").replaceAll(/\D/g, "");
}

function describe({ id, name, schema, uploadedAt }: CustomerFile): Schemas["CustomerFile"] {
  // The time is that of Korea (choice customer-files).
  const local = new Date(uploadedAt + 9 * 3_600_000).toISOString();
  return {
    file_id: id,
    file_name: name,
    status: "USING",
    update_at: local.slice(0, 19).replace("T", " "),
    schema: stringifyJson(schema),
  };
}
