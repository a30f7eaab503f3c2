import { kapiFailure } from "../failure.js";
import type { Channel } from "../world/app.js";
import type { World } from "../world/world.js";

/**
 * Returns a channel that the app is connected to.
 *
 * @param world The world
 * @param publicId Its public ID
 * @throws Failure if the channel does not exist (-541), is banned (-544), or is not connected (-819; choice channel-texts)
 */
export function findChannel({ state: { app } }: World, publicId: string): Channel {
  const channel = app.channels.find((one) => one.publicId === publicId);
  if (!channel) throw kapiFailure(-541, "channel does not exist.");
  if (channel.banned) throw kapiFailure(-544, "channel is banned.");
  if (channel.connected === false) throw kapiFailure(-819, "channel is not connected to the app.");
  return channel;
}

/** Returns the channels with these public IDs, or all that the app is connected to. */
export function findChannels(world: World, publicIds: readonly string[] | undefined): readonly Channel[] {
  if (publicIds) return publicIds.map((id) => findChannel(world, id));
  return world.state.app.channels.filter(({ banned = false, connected = true }) => connected && !banned);
}
