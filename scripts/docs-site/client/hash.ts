import { showVariant } from "./samples.js";
import { decodeComponent } from "../../../src/decode-component.js";

/** Opens what hides the target of the address: details, and forms that are not shown. */
export function startTarget(): void {
  const open = (): void => {
    const target = document.getElementById(decodeComponent(location.hash.slice(1)));
    if (!target) return;
    for (let node: Element | null = target; node; node = node.parentElement) {
      if (node instanceof HTMLDetailsElement) node.open = true;
      if (node instanceof HTMLElement && node.matches(".panel[hidden]")) {
        const tab = document.getElementById(node.getAttribute("aria-labelledby") ?? "");
        if (tab) showVariant(tab);
      }
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  if (location.hash.length > 1) open();
}
