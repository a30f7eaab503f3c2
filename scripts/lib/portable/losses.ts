/** What OpenAPI 3.0 or the generators that read it cannot take over, by kind. */
const lossKinds = {
  description: "Descriptions and marks beside a `$ref`, which 3.0 ignores",
  default: "Defaults beside a `$ref`; written into the description",
  openEnum: "Open enums: a plain string or integer; the known values are in the description",
  jsonText: "JSON inside a query parameter or a form field: a string; description and example say what to put in",
  contentSchema: "The schema of what a string holds, such as the claims of a token",
  tuple: "Tuples (`prefixItems`): items of any type",
  propertyNames: "Rules for the names of members (`propertyNames`, `patternProperties`)",
  union: "Values of several types: any type",
  formUnion: "Forms of several alternatives: one form with the fields of all",
  conditional: "Rules that depend on other members (`if`, `dependentRequired`)",
  property: "Properties whose names clash in a language; listed below",
  enumValue: "Enum values that differ from another in case only; listed below",
  scheme: "The security scheme `KakaoAK`: an API key in the header `Authorization`",
  webhook: "Webhooks: `x-webhooks`",
} as const;

type LossKind = keyof typeof lossKinds;

/** Counts what is lost, and lists what a reader may miss by name. */
export interface Losses {
  count(kind: LossKind, place?: string): void;
  readonly counts: ReadonlyMap<LossKind, number>;
  readonly places: readonly { readonly kind: LossKind; readonly place: string }[];
}

/** Creates an empty count. */
export function createLosses(): Losses {
  const counts = new Map<LossKind, number>();
  const places: { kind: LossKind; place: string }[] = [];
  return {
    counts,
    places,
    count(kind, place) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (place !== undefined) places.push({ kind, place });
    },
  };
}

/** Renders the counts of each API as a Markdown table, then what is listed by name. */
export function renderLosses(apis: Readonly<Record<string, Losses>>): string {
  const names = Object.keys(apis);
  const rows = Object.entries(lossKinds).map(([kind, text]) => {
    const counts = names.map((name) => String(apis[name]?.counts.get(kind as LossKind) ?? 0));
    return `| ${[text, ...counts].join(" | ")} |`;
  });
  const rule = `| ${["---", ...names.map(() => "---:")].join(" | ")} |`;
  const listed = names.flatMap((name) => (apis[name]?.places ?? []).map(({ place }) => `- \`${name}\`: ${place}`));
  return [`| what is lost | ${names.join(" | ")} |`, rule, ...rows, "", "Left out:", "", ...listed, ""].join("\n");
}
