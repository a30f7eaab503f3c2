import { all, remember } from "./dom.js";

/** Starts what is around every page: the theme, the menu of a phone, the language switch. */
export function startChrome(): void {
  const { documentElement: html } = document;
  for (const button of all("[data-theme-button]")) {
    button.addEventListener("click", () => {
      const isDark = getComputedStyle(html).colorScheme === "dark" || (html.dataset["theme"] ?? system()) === "dark";
      html.dataset["theme"] = isDark ? "light" : "dark";
      remember("theme", html.dataset["theme"]);
    });
  }
  startMenu(html);
  // A field that is open stays open in the other language.
  for (const link of all<HTMLAnchorElement>("[data-other]")) {
    link.addEventListener("click", () => {
      link.hash = location.hash;
    });
  }
  const menu = document.querySelector(".menu");
  const current = menu?.querySelector('[aria-current="page"]');
  if (menu && current) menu.scrollTop = current.getBoundingClientRect().top - menu.getBoundingClientRect().top - 120;
}

function system(): string {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function startMenu(html: HTMLElement): void {
  const button = document.querySelector<HTMLElement>("[data-menu]");
  if (!button) return;
  const toggle = (isOpen: boolean): void => {
    const header = document.querySelector(".top");
    html.style.setProperty("--top", `${header?.getBoundingClientRect().height ?? 0}px`);
    html.classList.toggle("menu-open", isOpen);
    button.setAttribute("aria-expanded", String(isOpen));
  };
  button.addEventListener("click", () => toggle(!html.classList.contains("menu-open")));
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !html.classList.contains("menu-open")) return;
    toggle(false);
    button.focus();
  });
}
