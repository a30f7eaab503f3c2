import { Reply } from "../reply.js";

/** Makes a text safe in HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Creates a page that needs nothing from elsewhere. */
export function htmlPage(
  title: string,
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
  return new Reply(status, html, {
    "content-type": "text/html;charset=UTF-8",
    "cache-control": "no-store",
    ...headers,
  });
}
