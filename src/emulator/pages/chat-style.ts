/** The style of the chat window. */
export const chatStyle = `
html { background: Canvas; color: CanvasText; }
.chat { display: grid; gap: 1.5rem; }
@media (min-width: 48rem) { .chat { grid-template-columns: 15rem minmax(0, 1fr); } }
.chat nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
.chat nav a { display: block; padding: .4rem .7rem; border-radius: .5rem; text-decoration: none; color: inherit; }
.chat nav a:hover { text-decoration: underline; }
.chat nav a[aria-current] { background: #fee500; color: #191919; font-weight: 700; }
.chat h2 { font-size: 1rem; margin: 0 0 .5rem; }
.room { color-scheme: light; background: #bacee0; color: #191919; border-radius: .75rem; padding: 1rem; min-height: 20rem; }
.room > p a { color: #0b3d75; }
.room ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.room li.message { display: grid; gap: .25rem; justify-items: start; }
.room li.own { justify-items: end; }
.room time, .room .from { font-size: .8rem; color: #2b3a47; }
.bubble { width: min(17rem, 100%); background: #fff; color: #191919; border-radius: .75rem; overflow: hidden; }
.card p { margin: 0; }
.card a { color: inherit; }
.card .content { display: grid; gap: .25rem; text-decoration: none; padding-bottom: .75rem; }
.card .content > p, .card .items, .card > p, .card .list-title { margin: 0 .9rem; }
.card .content > p:first-child, .card > p:first-child, .card .items:first-child { margin-top: .75rem; }
.card > p { padding-bottom: .5rem; }
.picture { display: block; width: 100%; height: 11rem; object-fit: cover; background: #e8ebee; margin-bottom: .5rem; }
.content-title { font-weight: 700; }
.content-title, .description { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.description, .category, .social, .note, .address { color: #555b61; font-size: .875rem; }
.text { white-space: pre-wrap; }
.list-title { display: block; margin: 0 !important; padding: .75rem .9rem; background: #f2f3f5; text-decoration: none; }
.rows { list-style: none; margin: 0; padding: 0; }
.row { display: flex; gap: .75rem; justify-content: space-between; padding: .6rem .9rem; text-decoration: none; }
.row .description { -webkit-line-clamp: 1; }
.row-image { width: 3rem; height: 3rem; flex: none; object-fit: cover; border-radius: .35rem; background: #e8ebee; }
.items { padding: .5rem 0; border-bottom: 1px solid #d5d9dd; }
.items dl { display: block; margin: 0; }
.items dl div { display: flex; gap: 1rem; justify-content: space-between; }
.items dt { color: #555b61; }
.items dd { margin: 0; text-align: end; }
.items .sum { font-weight: 700; }
.profile, .image-item { display: flex; gap: .5rem; align-items: center; justify-content: space-between; }
.profile { justify-content: flex-start; font-weight: 700; }
.image-item > span { display: grid; }
.profile-image { width: 1.5rem; height: 1.5rem; border-radius: 50%; object-fit: cover; }
.item-image { width: 3.5rem; height: 3.5rem; object-fit: cover; border-radius: .35rem; }
.price strong { font-size: 1.1rem; }
.rate { color: #b3261e; font-weight: 700; }
.price s { color: #555b61; }
.buttons { display: grid; gap: .4rem; padding: 0 .9rem .75rem; }
.buttons .button { display: block; padding: .45rem; border-radius: .4rem; background: #f2f3f5; text-align: center; text-decoration: none; }
.buttons .dead { color: #555b61; }
.buttons details { border: 0; margin: 0; }
.buttons summary { cursor: pointer; font-weight: 400; }
.bubble .via { margin: 0; font-size: .75rem; color: #555b61; border-top: 1px solid #e8ebee; padding: .35rem .9rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chat :focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
`;
