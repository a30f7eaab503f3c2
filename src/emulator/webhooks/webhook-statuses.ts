import type { WebhookKind } from "../world/app.js";

const isSuccess = (status: number) => status >= 200 && status < 300;

/** Which statuses of a receiver count as a success, by webhook. */
export const webhookStatuses: Readonly<Record<WebhookKind, (status: number) => boolean>> = {
  unlink: (status) => status === 200,
  accountStatus: (status) => status === 202,
  share: isSuccess,
  channel: isSuccess,
};
