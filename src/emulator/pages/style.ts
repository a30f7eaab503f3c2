/** The style of all pages. */
export const style = `
:root { color-scheme: light dark; --line: #767676; --accent: #fee500; }
body { margin: 0; font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Noto Sans KR", sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
main, footer { max-width: 64rem; margin: 0 auto; padding: 1rem; }
`;
