/** A cell: HTML. */
export type Cell = string;

/**
 * Writes a table that scrolls by itself where the window is narrow, also by keyboard.
 *
 * @param id ID of the heading that names the table
 * @param names Names of the columns, as HTML
 * @param rows HTML of the cells; the first of a row names it
 */
export function table(id: string, names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = names.map((name) => `<th scope="col">${name}</th>`).join("");
  const body = rows.map(
    ([first = "", ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return `<div class="table" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

/** Writes a list of names. */
export function tags(names: readonly string[]): string {
  return `<ul class="tags">${names.map((name) => `<li>${name}</li>`).join("")}</ul>`;
}
