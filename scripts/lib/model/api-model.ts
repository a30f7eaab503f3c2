import { type Bundle, readBundles } from "./openapi.js";
import type { OperationModel } from "./operation-model.js";
import { camelCase } from "../project.js";
import { readOperations, readWebhooks } from "./read-operations.js";

/** An API with what its bundle says of its operations. */
export interface ApiModel {
  /** Folder name, such as `some-api`. */
  readonly id: string;
  /** How it is called in TypeScript, such as `someApi`. */
  readonly name: string;
  readonly baseUrl: string;
  readonly bundle: Bundle;
  readonly operations: readonly OperationModel[];
  readonly webhooks: readonly OperationModel[];
}

/** Reads all APIs from a folder of generated files. */
export function readApis(generated: string): ApiModel[] {
  return readBundles(generated).map(({ api, bundle }) => modelOf(api, bundle));
}

/** Reads an API from its bundle, in whatever language that is. */
export function modelOf(id: string, bundle: Bundle): ApiModel {
  return {
    id,
    name: camelCase(id),
    baseUrl: bundle.servers[0]?.url ?? "",
    bundle,
    operations: readOperations(bundle),
    webhooks: readWebhooks(bundle),
  };
}

/** Returns whether an API is called; the others only send webhooks. */
export function isCallable({ operations }: ApiModel): boolean {
  return operations.length > 0;
}

/** Returns whether an operation only reads: GET is safe (RFC 9110, section 9.2.1), and so is its twin of the path. */
export function isRead({ operations }: ApiModel, { method, path }: OperationModel): boolean {
  const hasTwin = operations.some((other) => other.method === "GET" && other.path === path);
  return method === "GET" || (method === "POST" && hasTwin);
}
