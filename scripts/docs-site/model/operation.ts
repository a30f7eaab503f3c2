import type { ApiModel } from "../../lib/model/api-model.js";
import type { Discrepancy } from "../../lib/spec/discrepancies.js";
import { listConsentRules } from "../../lib/model/consent-rules.js";
import type { Bundle, OperationObject } from "../../lib/model/openapi.js";
import { type OperationModel, requiredScopes } from "../../lib/model/operation-model.js";
import { isError, type Recording } from "../../lib/spec/recordings.js";
import type { Translate } from "./language.js";
import { readRequest } from "./exchange.js";
import { onceFor } from "./once-for.js";
import type { SampleSource } from "../samples/sample.js";

/** An operation as it stands in a bundle, with the texts that the pages show. */
export interface DescribedOperation extends OperationObject {
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly description?: string; readonly url: string };
  readonly "x-kakao-evidence"?: string;
  readonly "x-kakao-unknown"?: string;
}

/** An operation or a webhook, with everything that its page shows. */
export interface SiteOperation {
  readonly id: string;
  readonly api: ApiModel;
  /** The bundle in the language of the page. */
  readonly bundle: Bundle;
  readonly model: OperationModel;
  readonly source: DescribedOperation;
  readonly product: string;
  readonly isWebhook: boolean;
  /** Address of the page below the folder of its language. */
  readonly page: string;
  readonly cases: readonly Recording[];
  /** The requests that differ from each other, the plainest first. */
  readonly samples: readonly Sample[];
  readonly discrepancies: readonly Discrepancy[];
}

/** A request that samples show, with the cases that respond to it. */
export interface Sample extends SampleSource {
  readonly name: string;
  readonly summary: string;
}

/** Reads the operations and webhooks of every API of a folder of generated files. */
export function readSiteOperations(
  apis: readonly ApiModel[],
  recordings: ReadonlyMap<string, readonly Recording[]>,
  discrepancies: readonly Discrepancy[],
  translate: Translate,
): SiteOperation[] {
  return apis.flatMap((api) =>
    [...api.operations, ...api.webhooks].map((model) => {
      const isWebhook = !api.operations.includes(model);
      const written = model.source as DescribedOperation;
      const source = { ...written, summary: translate(`op/${model.operationId}/summary`, written.summary).text };
      const product = isWebhook ? `webhook-${source.tags[0] ?? ""}` : (source.tags[0] ?? "");
      const cases = recordings.get(model.operationId) ?? [];
      return {
        id: model.operationId,
        api,
        bundle: api.bundle,
        model,
        source,
        product,
        isWebhook,
        page: isWebhook ? `webhooks/${model.operationId}.html` : `api/${product}/${model.operationId}.html`,
        cases,
        samples: samplesOf(api, model, cases, translate),
        discrepancies: discrepancies.filter(({ operations }) => operations.includes(model.operationId)),
      };
    }),
  );
}

/** Lists the samples of what succeeds, each request once, the case `success` first. */
function samplesOf(api: ApiModel, model: OperationModel, cases: readonly Recording[], translate: Translate): Sample[] {
  const { operationId, path } = model;
  const successes = cases.filter((one) => !isError(one) && !one.violations);
  const seen = new Set<string>();
  return successes.flatMap((recording) => {
    const request = readRequest(recording);
    const text = JSON.stringify(request, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
    if (seen.has(text)) return [];
    seen.add(text);
    // A response without a body has no example in the bundle, and so no translated summary.
    const summary = translate(`example/${operationId}/${recording.case}`, exampleSummary(model, recording)).text;
    return [{ name: recording.case, summary, recording, request, api: api.name, apiId: api.id, template: path }];
  });
}

/** Finds the summary of a case in the language of the bundle, in which it is the summary of an example. */
export function exampleSummary({ responses, body }: OperationModel, recording: Recording): string {
  const contents = [...responses.flatMap(({ content }) => content), ...(body?.content ?? [])];
  const found = contents.map(({ examples }) => examples[recording.case]?.summary).find(Boolean);
  return found ?? recording.summary;
}

/** The consent items of an operation. */
export interface OperationConsent {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Returns the consent items without which a call with an access token fails, and those that only add fields. */
export const consentOf = onceFor(readConsent);

function readConsent({ model, bundle }: SiteOperation): OperationConsent {
  const required = requiredScopes(model);
  const optional = new Set(listConsentRules(bundle, model).flatMap(({ anyOf = [] }) => anyOf));
  return { required, optional: [...optional].filter((scope) => !required.includes(scope)) };
}
