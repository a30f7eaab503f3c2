import { escapeHtml } from "./highlight.js";

interface Step {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly isReturn: boolean;
}

const column = 174;
const row = 44;
const top = 52;

/** Draws a sequence diagram of Mermaid, of which it knows participants and arrows, as SVG. */
export function drawSequence(source: string): string {
  const names = new Map<string, string>();
  const steps: Step[] = [];
  for (const line of source.split("\n").map((text) => text.trim())) {
    const [, id = "", label] = /^participant (\w+)(?: as (.*))?$/.exec(line) ?? [];
    const [, from = "", arrow = "", to = "", text = ""] = /^(\w+)\s*(--?>>)\s*(\w+):\s*(.*)$/.exec(line) ?? [];
    if (id) names.set(id, label ?? id);
    else if (from) steps.push({ from, to, text, isReturn: arrow === "-->>" });
  }
  const ids = [...names.keys()];
  const width = ids.length * column;
  const height = top + steps.length * row + 16;
  const x = (id: string): number => ids.indexOf(id) * column + column / 2;
  const lines = ids.map((id) => {
    const label = escapeHtml(names.get(id) ?? "");
    return `<rect x="${x(id) - 72}" y="2" width="144" height="32" rx="8" class="actor"/><text x="${x(id)}" y="23" text-anchor="middle" class="actor-name">${label}</text><path d="M${x(id)} 34V${height}" class="life"/>`;
  });
  const arrows = steps.map(({ from, to, text, isReturn }, index) => {
    const y = top + index * row + 24;
    const [start, end] = [x(from), x(to)];
    const direction = Math.sign(end - start) || 1;
    const middle = (start + end) / 2;
    const shaft = from === to ? `M${start} ${y - 8}h26v14h-20` : `M${start} ${y}H${end - direction * 3}`;
    const tip =
      from === to
        ? `M${start + 10} ${y + 2}l-6 4 6 4`
        : `M${end - direction * 9} ${y - 4}l${direction * 6} 4 ${direction * -6} 4`;
    return `<text x="${from === to ? start + 32 : middle}" y="${y - 7}" text-anchor="${from === to ? "start" : "middle"}" class="step">${escapeHtml(text)}</text><path d="${shaft}" class="arrow${isReturn ? " back" : ""}"/><path d="${tip}" class="arrow"/>`;
  });
  const label = escapeHtml(
    steps.map(({ from, to, text }) => `${names.get(from) ?? from} → ${names.get(to) ?? to}: ${text}`).join(". "),
  );
  return `<svg class="sequence" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines.join("")}${arrows.join("")}</svg>`;
}
