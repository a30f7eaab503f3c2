/** Lists the elements that a selector finds. */
export function all<T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T[] {
  return [...within.querySelectorAll<T>(selector)];
}

/** Keeps a choice for the other pages; a browser may forbid it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds for this page then.
  }
}

/** Returns a choice that was made on some page. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Makes a row of tabs work by keyboard: arrows, Home and End move, and what is moved to is chosen. */
export function startTabs(list: HTMLElement, choose: (tab: HTMLElement) => void): void {
  const tabs = all('[role="tab"]', list);
  list.addEventListener("click", ({ target }) => {
    const tab = target instanceof Element ? target.closest<HTMLElement>('[role="tab"]') : null;
    if (tab) choose(tab);
  });
  list.addEventListener("keydown", (event) => {
    const index = tabs.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (index < 0 || next === undefined) return;
    const tab = tabs[(next + tabs.length) % tabs.length];
    event.preventDefault();
    tab?.focus();
    if (tab) choose(tab);
  });
}

/** Shows which tab is chosen. */
export function selectTab(list: HTMLElement, chosen: HTMLElement): void {
  for (const tab of all('[role="tab"]', list)) {
    tab.setAttribute("aria-selected", String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
}

/** Loads a script into the page. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}
