import { all } from "./dom.js";

/** Adds to every block of code a button that copies it; samples have one for all of theirs. */
export function startCopy(): void {
  const main = document.querySelector("main");
  const { copyWord: copy = "", copiedWord: copied = "" } = main?.dataset ?? {};
  for (const block of all("main pre.code")) {
    if (block.closest("[data-samples]")) continue;
    const frame = document.createElement("div");
    frame.className = "copyable";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", () => void copyText(button, block, copied));
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

/** Copies what an element shows; where that is forbidden, selects it. */
export async function copyText(button: HTMLElement, shown: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(shown.innerText.trimEnd());
  } catch {
    const range = document.createRange();
    range.selectNodeContents(shown);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  const label = button.textContent;
  button.textContent = done;
  setTimeout(() => (button.textContent = label), 1200);
}
