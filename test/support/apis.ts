import { join } from "node:path";
import {
  type Bundle,
  listOperations,
  listWebhooks,
  type PlacedOperation,
  readBundle,
} from "../../scripts/lib/model/openapi.js";
import { camelCase, listApis, root } from "../../scripts/lib/project.js";
import { loadRecordings, type Recording } from "../../scripts/lib/spec/recordings.js";
import type { ApiName } from "../../generated/apis.js";
import { createKakao } from "../../generated/clients/index.js";
import type { KakaoOptions } from "../../src/client/options/options.js";

export const generatedFolder = join(root, "generated");

/** An API with what the tests need of it. */
export interface TestedApi {
  /** Folder name, such as `api-status`. */
  readonly id: string;
  /** Name in the client, such as `apiStatus`. */
  readonly name: ApiName;
  readonly bundle: Bundle;
  readonly recordings: readonly Recording[];
  createClient(options: KakaoOptions): object;
}

export const apis: readonly TestedApi[] = listApis().map((id) => ({
  id,
  name: camelCase(id) as ApiName,
  bundle: readBundle(generatedFolder, id),
  recordings: loadRecordings(id),
  createClient: (options) => createKakao(options)[camelCase(id) as ApiName],
}));

/** The APIs that are called; the others only send. */
export const callableApis = apis.filter(({ bundle }) => listOperations(bundle).length > 0);

/** Finds where an operation or a webhook stands. */
export function locate({ bundle }: TestedApi, operationId: string): PlacedOperation {
  const all = [...listOperations(bundle), ...listWebhooks(bundle)];
  const found = all.find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`no operation ${operationId}`);
  return found;
}
