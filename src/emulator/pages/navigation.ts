import type { Localized } from "./language.js";
import type { Language } from "../../language.js";

/** The pages that are linked from each other, by their path. */
const paths = { index: "/", chat: "/_chat", world: "/_world", journal: "/_journal" } as const;

/** A page that the others link to. */
export type PageName = keyof typeof paths;

const names: Localized<Readonly<Record<PageName, string>>> = {
  ko: { index: "시작", chat: "채팅방", world: "월드", journal: "요청 기록" },
  en: { index: "Start", chat: "Chat rooms", world: "World", journal: "Journal" },
};

const labels: Localized<string> = { ko: "에뮬레이터", en: "Emulator" };

/** Writes the links between the pages. */
export function navigation(language: Language, pathname: string): string {
  const links = Object.entries(paths).map(([name, path]) => {
    const current = path === pathname ? ' aria-current="page"' : "";
    return `<a href="${path}"${current}>${names[language][name as PageName]}</a>`;
  });
  return `<nav aria-label="${labels[language]}">${links.join("\n")}</nav>`;
}

/** Returns whether a path is that of a page with links to the others; those of Kakao Login have none. */
export function isNavigable(pathname: string): boolean {
  return Object.values<string>(paths).includes(pathname);
}
