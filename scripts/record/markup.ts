import { isPlainName, type Visitor } from "./walk.js";

/**
 * Works on a body of XML or HTML, or of what nobody knows: the names of its elements stay, its attributes are left out,
 * and all other text is that of an undeclared member.
 */
export function mapMarkup(text: string, visitor: Visitor): string {
  let mapped = "";
  let done = 0;
  const tags = /<\?xml(?: version="1\.\d")?(?: encoding="[\w-]{1,12}")?\s*\?>|<(\/?)([a-z][\w:.-]*)([^<>]*)>/gi;
  for (const { 0: tag, 1: slash, 2: name, 3: attributes = "", index } of text.matchAll(tags)) {
    if (name !== undefined && !isPlainName(name)) continue;
    mapped += mapContent(text.slice(done, index), visitor);
    mapped += name === undefined ? tag : `<${slash}${visitor.text(name)}${attributes.endsWith("/") ? "/" : ""}>`;
    done = index + tag.length;
  }
  return mapped + mapContent(text.slice(done), visitor);
}

function mapContent(content: string, visitor: Visitor): string {
  const inner = content.trim();
  if (/^(?:true|false|[01])?$/.test(inner)) return content;
  const start = content.indexOf(inner);
  return content.slice(0, start) + String(visitor.undeclared(inner)) + content.slice(start + inner.length);
}
