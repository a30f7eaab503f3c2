import { readApisIn } from "../../scripts/docs-site/model/apis.js";
import { readSiteOperations } from "../../scripts/docs-site/model/operation.js";
import { readSources } from "../../scripts/docs-site/model/site.js";
import type { SampleSource } from "../../scripts/docs-site/samples/sample.js";
import { generatedFolder } from "../support/apis.js";

/** A sample of the site, which every language writes. */
export interface NamedSample {
  /** The operation and the case, such as `getUserMe success`. */
  readonly name: string;
  readonly source: SampleSource;
}

/** Lists the samples of all pages. */
export function listSamples(): NamedSample[] {
  const { recordings, translators } = readSources();
  return readSiteOperations(readApisIn(generatedFolder, "en"), recordings, [], translators.en)
    .filter(({ isWebhook }) => !isWebhook)
    .flatMap(({ id, samples }) => samples.map((source) => ({ name: `${id} ${source.name}`, source })));
}

/** Lists the files that samples send. */
export function listFiles(samples: readonly NamedSample[]): string[] {
  const parts = samples.flatMap(({ source: { request } }) =>
    request.body?.kind === "parts" ? request.body.fields : [],
  );
  return parts.flatMap((part) => ("file" in part ? [part.file] : []));
}
