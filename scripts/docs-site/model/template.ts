import type { Schema } from "../../lib/model/openapi.js";
import type { Context } from "../text/context.js";
import type { Word } from "../text/words.js";
import { complete } from "./field.js";
import type { Sample, SiteOperation } from "./operation.js";

/** A form of message that Kakao lays out, with a sample of it. */
export interface Template {
  /** The value of the discriminator, such as `feed`. */
  readonly type: string;
  readonly schema: Schema;
  readonly operation: SiteOperation;
  /** The field of the form that holds it. */
  readonly field: string;
  readonly content: TemplateContent;
}

/** A message as it is sent. */
export type TemplateContent = Readonly<Record<string, unknown>>;

/** Finds the forms that recorded messages have, the fullest sample of each, in the order of the schema. */
export function readTemplates(operations: readonly SiteOperation[]): Template[] {
  for (const operation of operations) {
    for (const { name, schema } of operation.model.body?.content[0]?.fields ?? []) {
      const node = complete(operation.bundle, schema);
      const { propertyName, mapping } = (node["discriminator"] ?? {}) as {
        propertyName?: string;
        mapping?: Record<string, string>;
      };
      if (propertyName === undefined || mapping === undefined) continue;
      return Object.entries(mapping).flatMap(([type, $ref]) => {
        const contents = operation.samples.flatMap((sample) => contentOf(sample, name));
        const own = contents.filter((content) => content[propertyName] === type);
        const fullest = own.sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length)[0];
        const found = complete(operation.bundle, { $ref });
        return fullest ? [{ type, schema: found, operation, field: name, content: fullest }] : [];
      });
    }
  }
  return [];
}

function contentOf({ request: { body } }: Sample, field: string): TemplateContent[] {
  const found = body?.kind === "form" ? body.fields.find(({ name }) => name === field)?.json : undefined;
  return typeof found === "object" && found !== null ? [found as TemplateContent] : [];
}

const names: Readonly<Record<string, Word>> = {
  feed: "templateFeed",
  list: "templateList",
  location: "templateLocation",
  commerce: "templateCommerce",
  text: "templateText",
  calendar: "templateCalendar",
};

/** Returns the name of a template; one that has none is called by its type. */
export function templateName({ word }: Context, type: string): string {
  const name = names[type];
  return name ? word(name) : type;
}
