import { all, loadScript, recall } from "./dom.js";

/** Loads what sends a request once a reader opens its form, which is hidden until then. */
export function startTryIt(): void {
  for (const box of all<HTMLDetailsElement>("[data-try]")) {
    const server = box.querySelector<HTMLInputElement>("[data-server]");
    if (server) server.value = recall("server") ?? server.value;
    // Who was without a network may try again.
    const load = (): void => {
      box.removeEventListener("toggle", load);
      loadScript(box.dataset["code"] ?? "").catch(() => box.addEventListener("toggle", load));
    };
    box.addEventListener("toggle", load);
  }
}
