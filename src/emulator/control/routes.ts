import type { components } from "../../../generated/emulator/control.js";
import { changeRelation } from "../channels/change-relation.js";
import { choices } from "../choices.js";
import type { Emulator } from "../emulator.js";
import { issueToken } from "../login/issue-token.js";
import { unlinkUser } from "../users/link.js";
import { healthOf } from "../webhooks/outbox.js";
import { isWebhookKind } from "../world/app.js";
import { toTimestamp } from "../world/world.js";
import { advanceClock } from "./advance-clock.js";
import { checkInput, InvalidValueError } from "./check-value.js";
import { personaIn } from "./persona-in.js";
import { planFault } from "./plan-fault.js";
import { shareAs } from "./share-as.js";
import { describeWorld } from "./describe-world.js";

type Schemas = components["schemas"];

/** A request of the control API: the rest of the path, and the body, parsed. */
export interface ControlRequest {
  readonly parameter: string;
  readonly body: unknown;
}

/** Does what a control request asks for; undefined is a response without a body. */
export type ControlRoute = (emulator: Emulator, request: ControlRequest) => unknown;

/** The control API by method and path, as control/openapi.yaml describes it. */
export const routes: Readonly<Record<string, ControlRoute>> = {
  "GET /health": () => ({ status: "ok" }) satisfies Schemas["Health"],
  "GET /openapi.json": async () => (await import("../../../generated/emulator/control-api.js")).controlApi,
  "GET /world": ({ world }) => describeWorld(world),
  "GET /journal": ({ journal }) => journal.list(),
  "DELETE /journal": ({ journal }) => journal.clear(),
  "GET /messages": ({ world }) => world.state.messages,
  "GET /pushes": ({ world }) => world.state.push.sent,
  "GET /clock": (emulator) => clock(emulator),
  "GET /faults": ({ world }) => world.state.faults,
  "GET /choices": () => choices satisfies readonly Schemas["Choice"][],
  "GET /webhooks": ({ world }) =>
    Object.fromEntries(
      Object.entries(world.state.app.webhooks).map(([kind, { url, method }]) => {
        const { active, delivered, failed } = healthOf(world, kind as Schemas["WebhookKind"]);
        return [kind, { url, method, active, delivered, failed } satisfies Schemas["WebhookHealth"]];
      }),
    ),
  "POST /reset": (emulator, { body }) => emulator.reset(body),
  "POST /tokens": ({ world, server }, { body }) =>
    issueToken(world, server.issuer, checkInput("TokenOrder", body, "token")),
  "POST /clock": (emulator, { body }) => {
    advanceClock(emulator.world, checkInput("ClockAdvance", body, "clock").seconds);
    return clock(emulator);
  },
  "POST /faults": ({ world }, { body }) => planFault(world, body),
  "DELETE /faults": ({ world }) => void world.state.faults.splice(0),
  "POST /unlinks": ({ world }, { body }) => {
    const { persona, referrerType = "UNLINK_FROM_APPS" } = checkInput("UnlinkOrder", body, "unlink");
    const user = personaIn(world, persona, "unlink");
    if (!user.link) throw new InvalidValueError("unlink", "/persona", "not linked to the app");
    unlinkUser(world, user, referrerType);
    world.notify({ webhook: "unlink", user, type: referrerType });
  },
  "POST /channel-relations": ({ world }, { body }) => {
    const { persona, channel: id, relation } = checkInput("ChannelRelationOrder", body, "channel");
    const channel = world.state.app.channels.find(({ publicId }) => publicId === id);
    if (!channel)
      throw new InvalidValueError("channel", "/channel", "unknown channel: use the public ID of one in the world");
    changeRelation(world, personaIn(world, persona, "channel"), channel, relation);
  },
  "POST /shares": ({ world }, { body }) => shareAs(world, checkInput("ShareOrder", body, "share")),
  "POST /webhooks": async ({ world, outbox }, { body }) => {
    const { webhook, persona, type, details } = checkInput("WebhookOrder", body, "webhook");
    const target = world.state.app.webhooks[webhook];
    if (!target) throw new InvalidValueError("webhook", "/webhook", `no URL: PUT /_control/webhooks/${webhook} first`);
    const user = personaIn(world, persona, "webhook");
    return outbox.send({ webhook, user, type: type ?? usual[webhook], details }, target);
  },
  "PUT /webhooks": ({ world }, { parameter, body }) => {
    if (!isWebhookKind(parameter)) throw new InvalidValueError("webhook", "", "unknown webhook: see the OpenAPI file");
    const { url, method = "POST" } = checkInput("Webhook", body, "webhook");
    world.registerWebhook(parameter, { url, method });
  },
};

/** What a webhook says has happened, if the request does not say. */
const usual: Readonly<Record<Schemas["WebhookKind"], string>> = {
  unlink: "UNLINK_FROM_APPS",
  accountStatus: "user-linked",
  share: "MemoChat",
  channel: "added",
};

function clock({ world }: Emulator): Schemas["Clock"] {
  return { now: toTimestamp(world.now()) };
}
