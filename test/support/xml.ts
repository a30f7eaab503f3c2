/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const token = /<\?xml[^>]*\?>|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Parses XML of elements, attributes and texts; throws at anything that is not well-formed. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes = "", empty, content] = match;
    const parent = open.at(-1)!;
    if (content !== undefined) parent.text += decode(content);
    else if (closing && open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    else if (name !== undefined && !closing) {
      const element: XmlElement = { name, attributes: parseAttributes(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== text.length || open.length !== 1 || root.children.length !== 1) throw new Error("not well-formed");
  return root.children[0]!;
}

function parseAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]),
  );
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(text: string): string {
  return text.replaceAll(/&([^;]*);?/g, (_, name: string) => {
    const letter = entities[name];
    if (letter === undefined) throw new Error(`&${name} is no entity`);
    return letter;
  });
}
