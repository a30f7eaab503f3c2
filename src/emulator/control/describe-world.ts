import type { components } from "../../../generated/emulator/control.js";
import { toTimestamp, type World } from "../world/world.js";

/** Describes a world for people and tests: without client secrets, codes and tokens. */
export function describeWorld(world: World): components["schemas"]["WorldState"] {
  const { app, users } = world.state;
  return {
    now: toTimestamp(world.now()),
    app: {
      ...app,
      keys: app.keys.map(({ clientSecret, ...key }) => ({ ...key, hasClientSecret: clientSecret?.enabled === true })),
    },
    users: [...users.values()].map((user) => ({ ...user })),
  };
}
