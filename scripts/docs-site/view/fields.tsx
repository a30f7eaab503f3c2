import type { JSX } from "preact";
import type { Field, Limit, Variant } from "../model/field.js";
import type { Context } from "../text/context.js";
import { typeNameIn } from "../text/type-name.js";
import type { Word } from "../text/words.js";
import { Hidden, Markdown } from "./text.js";

interface FieldListProps {
  readonly context: Context;
  readonly fields: readonly Field[];
  /** Anchors that earlier fields of the page have. */
  readonly anchors: Set<string>;
  /** Whether the fields are of a response, where what is not marked may be missing. */
  readonly isResponse?: boolean;
  readonly level?: number;
}

/** A list of parameters, fields or properties, with everything inside them. */
export function FieldList({ fields, ...props }: FieldListProps): JSX.Element {
  return (
    <ul class="fields">
      {fields.map((field) => (
        <FieldItem key={field.path} field={field} {...props} />
      ))}
    </ul>
  );
}

type FieldItemProps = Omit<FieldListProps, "fields"> & { readonly field: Field };

function FieldItem({ field, ...props }: FieldItemProps): JSX.Element {
  const { context, anchors, isResponse, level = 0 } = props;
  const { word } = context;
  const id = claim(field.path, anchors);
  return (
    <li class="field" id={id}>
      <div class="field-head">
        <a class="field-name" href={`#${id}`}>
          <code>{field.name}</code>
        </a>{" "}
        <span class="type">{typeNameIn(context.language, field.type)}</span>
        {field.required && !isResponse ? <strong class="badge need">{word("required")}</strong> : null}
        {field.deprecated ? <span class="badge old">{word("deprecated")}</span> : null}
        {field.wire ? <span class="chip wire">{word(wireWord(field.wire))}</span> : null}
        {field.limits.map((limit) => (
          <LimitChip key={limit.kind} context={context} limit={limit} />
        ))}
        {field.consent.map((scope) => (
          <a key={scope} class="chip consent" href={`~/${context.language}/consent-items/${scope}.html`}>
            {scope}
          </a>
        ))}
        <Evidence context={context} kind={field.evidence} />
      </div>
      {field.description ? <Markdown context={context} text={field.description} /> : null}
      {field.values.length > 0 ? (
        <p class="values">
          {word("values")}:{" "}
          {field.values.map((value, index) => (
            <>
              {index > 0 ? ", " : ""}
              <code>{value}</code>
            </>
          ))}
        </p>
      ) : null}
      <Unknown context={context} text={field.unknown} />
      <Members field={field} {...props} level={level} />
    </li>
  );
}

function Members({ field, level = 0, ...props }: FieldItemProps): JSX.Element | null {
  const { context } = props;
  const { children, variants } = field;
  if (children.length === 0 && variants.length === 0) return null;
  const count = children.length + (variants[0]?.fields.length ?? 0);
  // What opens a page is at hand; what lies deeper is one click away.
  const open = level === 0 || count <= 3;
  return (
    <details class="members" open={open}>
      <summary>
        {context.word("showMembers")} <code>{field.name}</code>
      </summary>
      {children.length > 0 ? <FieldList {...props} fields={children} level={level + 1} /> : null}
      <Variants {...props} path={field.path} variants={variants} level={level + 1} />
    </details>
  );
}

interface VariantsProps extends Omit<FieldListProps, "fields"> {
  readonly path: string;
  readonly variants: readonly Variant[];
}

/** The forms of an object: tabs, of which one is shown. A sample in the same form follows. */
export function Variants({ path, variants, ...props }: VariantsProps): JSX.Element | null {
  if (variants.length === 0) return null;
  const group = `variant-${path.replace(/[^\w]/g, "-")}-${props.anchors.size}`;
  return (
    <div class="variants" data-variants>
      <Hidden>
        <div class="tabs" role="tablist" aria-label={props.context.word("variant")}>
          {variants.map(({ name }, index) => (
            <button
              type="button"
              role="tab"
              id={`${group}-${index}-tab`}
              aria-controls={`${group}-${index}`}
              aria-selected={index === 0 ? "true" : "false"}
              tabIndex={index === 0 ? 0 : -1}
              data-value={name}
            >
              {name}
            </button>
          ))}
        </div>
      </Hidden>
      {variants.map((variant, index) => (
        <div
          class="panel"
          role="tabpanel"
          id={`${group}-${index}`}
          aria-labelledby={`${group}-${index}-tab`}
          hidden={index > 0}
        >
          <p class="only-print">
            <strong>{variant.name}</strong>
          </p>
          {variant.description ? <Markdown context={props.context} text={variant.description} /> : null}
          <FieldList {...props} fields={variant.fields} />
        </div>
      ))}
    </div>
  );
}

/** Returns an anchor that no earlier field has. */
function claim(path: string, anchors: Set<string>): string {
  let id = path;
  for (let number = 2; anchors.has(id); number += 1) id = `${path}~${number}`;
  anchors.add(id);
  return id;
}

const wireWords: Readonly<Record<string, Word>> = {
  json: "wireJson",
  comma: "wireComma",
  pipe: "wirePipe",
  repeated: "wireRepeated",
  file: "wireFile",
  rest: "wireRest",
};

function wireWord(form: string): Word {
  return wireWords[form] ?? "wireJson";
}

const limitWords: Readonly<Record<Limit["kind"], Word>> = {
  range: "limitRange",
  length: "limitLength",
  items: "limitItems",
  pattern: "limitPattern",
  format: "limitFormat",
  default: "limitDefault",
  step: "limitStep",
};

function LimitChip({ context, limit }: { readonly context: Context; readonly limit: Limit }): JSX.Element {
  return (
    <span class="chip">
      {" "}
      {context.word(limitWords[limit.kind])} <code>{limit.text}</code>
    </span>
  );
}

const evidenceWords: Readonly<Record<string, readonly [short: Word, long: Word]>> = {
  sdk: ["evidenceSdk", "evidenceSdkLong"],
  observed: ["evidenceObserved", "evidenceObservedLong"],
  inferred: ["evidenceInferred", "evidenceInferredLong"],
};

interface EvidenceProps {
  readonly context: Context;
  readonly kind: string | undefined;
}

/** On what a fact rests, where Kakao's pages do not say it. */
export function Evidence({ context, kind = "" }: EvidenceProps): JSX.Element | null {
  const [short, long] = evidenceWords[kind] ?? [];
  if (!short || !long) return null;
  return (
    <span class={`badge evidence ${kind}`} title={context.word(long)}>
      {" "}
      {context.word(short)}
    </span>
  );
}

/** The same as a box, for a whole operation. */
export function EvidenceBox({ context, kind = "" }: EvidenceProps): JSX.Element | null {
  const [short, long] = evidenceWords[kind] ?? [];
  if (!short || !long) return null;
  return (
    <div class={`box evidence ${kind}`}>
      <strong>{context.word(short)}.</strong> {context.word(long)}
    </div>
  );
}

/** What no source says. */
export function Unknown({
  context,
  text,
}: {
  readonly context: Context;
  readonly text: string | undefined;
}): JSX.Element | null {
  if (text === undefined) return null;
  return (
    <div class="box unknown">
      <strong>{context.word("unknown")}.</strong> <Markdown context={context} text={text} inline />
    </div>
  );
}
