import type { OperationModel } from "./operation-model.js";

/** Returns what the arguments of a call are that leaves them out, by name, as far as the spec says. */
export function argumentDefaults({ parameters, body }: OperationModel): Readonly<Record<string, unknown>> {
  const fields = body?.content.flatMap((content) => content.fields ?? []) ?? [];
  return Object.fromEntries(
    [...parameters, ...fields].flatMap(({ name, schema }) =>
      schema.default === undefined ? [] : [[name, schema.default] as const],
    ),
  );
}
