import { all, loadScript, recall } from "./dom.js";

/** Loads what sends a request once a reader opens its form, which is hidden until then. */
export function startTryIt(): void {
  for (const box of all<HTMLDetailsElement>("[data-try]")) {
    const server = box.querySelector<HTMLInputElement>("[data-server]");
    if (server) server.value = recall("server") ?? server.value;
    box.addEventListener("toggle", () => void loadScript(box.dataset["code"] ?? ""), { once: true });
  }
}
