/** The style of all pages. */
export const style = `
:root { color-scheme: light dark; --page: #f6f6f4; --card: #fff; --text: #1c1c1a; --quiet: #5a5a55; --line: #d3d3cc; --link: #0b57a4; --accent: #fee500; --error: #a3201c; }
@media (prefers-color-scheme: dark) {
  :root { --page: #161614; --card: #22221f; --text: #efefe9; --quiet: #b4b4ab; --line: #45453f; --link: #8cc2ff; --error: #ff9d96; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: var(--card); z-index: 1; }
body > header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; max-width: 72rem; margin: 0 auto; padding: .75rem 1rem; }
.brand { font-weight: 700; padding-left: .6rem; border-left: .35rem solid var(--accent); }
body > header nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
body > header nav a { padding: .25rem 0; }
body > header nav a[aria-current] { color: inherit; font-weight: 700; text-decoration-color: var(--accent); text-decoration-thickness: .2rem; text-underline-offset: .3rem; }
.language { margin-left: auto; padding: .25rem 0; }
main { max-width: 72rem; margin: 0 auto; padding: 0 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: .75rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code { font: .9em/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
.quiet { color: var(--quiet); }
.table { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; overflow-wrap: break-word; }
.table time, .table tbody th, .table code { white-space: nowrap; }
.table td ul { min-width: 14rem; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
td ul { margin: 0; padding-left: 1.1rem; }
.failed { color: var(--error); font-weight: 700; }
.tags { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; margin: 0; padding: 0; }
.tags li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; }
details { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem .9rem; }
details + details { margin-top: .5rem; }
summary { cursor: pointer; font-weight: 600; }
details[open] > summary { margin-bottom: .5rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .3rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.dialog > header, .dialog > main { max-width: 30rem; }
.dialog > main { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: .75rem 1.5rem 1.5rem; }
.dialog h1 { font-size: 1.35rem; }
fieldset { border: 1px solid var(--line); border-radius: .6rem; margin: 1rem 0; padding: .25rem .75rem .5rem; }
legend { padding: 0 .35rem; font-weight: 600; }
label { display: flex; gap: .6rem; align-items: center; padding: .45rem .25rem; cursor: pointer; }
.choice + .choice { border-top: 1px solid var(--line); }
label small { color: var(--quiet); }
input { width: 1.2rem; height: 1.2rem; flex: none; margin: 0; accent-color: #8a6d00; }
.actions { display: grid; gap: .6rem; margin: 1.25rem 0 0; }
button { font: inherit; font-weight: 700; padding: .7rem 1rem; border: 1px solid transparent; border-radius: .6rem; background: var(--accent); color: #191919; cursor: pointer; }
button.secondary { background: transparent; border-color: var(--quiet); color: inherit; }
@media (max-width: 32rem) { .table tbody th, .table tbody th code { white-space: normal; overflow-wrap: anywhere; } .table tbody th { min-width: 9rem; } .dialog > main { border-radius: 0; border-width: 1px 0; } dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .5rem; } }
`;
