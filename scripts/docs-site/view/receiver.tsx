import type { JSX } from "preact";
import type { WebhookDefinition } from "../../../src/webhooks/definition.js";
import * as definitions from "../../../src/webhooks/definitions.js";
import type { SiteOperation } from "../model/operation.js";
import type { Context } from "../text/context.js";
import { Code } from "./text.js";

interface ReceiverProps {
  readonly context: Context;
  readonly operation: SiteOperation;
}

/** How a service receives a webhook with this package. */
export function Receiver({ context, operation }: ReceiverProps): JSX.Element | null {
  const { word } = context;
  const code = receiverOf(operation.id);
  if (code === undefined) return null;
  return (
    <section class="samples" aria-labelledby="receiver">
      <h2 class="sample-title" id="receiver">
        {word("receiver")}
      </h2>
      <Code code={code} language="typescript" />
      <p class="sample-note">
        {word("receiverNote")} <a href={`~/${context.language}/guides/webhooks.html`}>{word("webhooks")}</a>
      </p>
    </section>
  );
}

/** Writes the code that receives a webhook, with the handler whose definition names it. */
function receiverOf(operationId: string): string | undefined {
  const all: readonly (readonly [string, WebhookDefinition])[] = Object.entries(definitions);
  const [name, definition] =
    all.find(([, one]) => operationId === one.operationId) ??
    all.find(([, one]) => "GET" in one.methods && operationId === `${one.operationId}Get`) ??
    [];
  if (name === undefined || definition === undefined) return undefined;
  const handler = `handle${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const [option, variable] =
    "claims" in definition ? ["restApiKey", "REST_API_KEY"] : ["adminKey", "SERVICE_APP_ADMIN_KEY"];
  return `import { ${handler} } from "kakao-openapi/webhooks";

const ${option} = process.env.${variable} ?? "";

export async function ${definition.operationId}(request: Request): Promise<Response> {
  const result = await ${handler}(request, { ${option} });
  if (result.ok) console.log(result.event);
  else console.warn(result.reason, result.message);
  return result.response;
}`;
}
