import { copyText } from "./copy.js";
import { all, recall, remember, selectTab, startTabs } from "./dom.js";

/** Starts the samples: languages, examples, forms of an object, copying, and where they send to. */
export function startSamples(): void {
  for (const samples of all("[data-samples]")) startOne(samples);
  for (const variants of all("[data-variants]")) startVariants(variants);
  const target = recall("target") ?? "kakao";
  for (const radio of all<HTMLInputElement>('input[name="target"]')) {
    radio.checked = radio.value === target;
    radio.addEventListener("change", () => setTarget(radio.value));
  }
  setTarget(target);
}

function setTarget(target: string): void {
  document.documentElement.dataset["target"] = target;
  remember("target", target);
}

function startOne(samples: HTMLElement): void {
  const list = samples.querySelector<HTMLElement>('[role="tablist"]');
  const select = samples.querySelector<HTMLSelectElement>("[data-example]");
  const panel = samples.querySelector<HTMLElement>("#sample-code");
  if (!list) return;
  let language = all("[data-language]", list)[0]?.dataset["language"] ?? "";
  const show = (): void => {
    const example = select?.value ?? all(".sample", samples)[0]?.dataset["case"];
    for (const sample of all(".sample", samples)) {
      sample.hidden = sample.dataset["of"] !== language || sample.dataset["case"] !== example;
    }
  };
  const choose = (tab: HTMLElement): void => {
    language = tab.dataset["language"] ?? language;
    remember("language", language);
    selectTab(list, tab);
    panel?.setAttribute("aria-labelledby", tab.id);
    show();
  };
  startTabs(list, choose);
  const remembered = all("[data-language]", list).find((tab) => tab.dataset["language"] === recall("language"));
  if (remembered) choose(remembered);
  if (select) showForms(select.value);
  select?.addEventListener("change", () => {
    show();
    openExample(select.value);
    showForms(select.value);
    samples.dispatchEvent(new Event("example"));
  });
  samples.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("[data-copy]") : null;
    const shown = all(".sample", samples).find((sample) => !sample.hidden);
    if (button && shown) void copyText(button, shown, button.dataset["done"] ?? "✓");
  });
}

/** Opens the response that belongs to a sample. */
function openExample(name: string): void {
  for (const example of all<HTMLDetailsElement>(".example")) example.open = example.dataset["case"] === name;
}

/** Shows the forms of an object that a sample has. */
function showForms(name: string): void {
  const forms = all(".sample").find(({ dataset }) => dataset["case"] === name)?.dataset["forms"] ?? "";
  for (const tab of all('[data-variants] [role="tab"]')) {
    if (forms.split(" ").includes(tab.dataset["value"] ?? "")) showVariant(tab);
  }
}

/** Starts the tabs of an object's forms; the sample in the same form follows the tab. */
function startVariants(variants: HTMLElement): void {
  const list = variants.querySelector<HTMLElement>('[role="tablist"]');
  if (!list) return;
  startTabs(list, (tab) => {
    showVariant(tab);
    showSample(tab.dataset["value"] ?? "");
  });
}

/** Shows the panel of a tab in place of its neighbors. */
export function showVariant(tab: HTMLElement): void {
  const list = tab.closest<HTMLElement>('[role="tablist"]');
  if (!list) return;
  selectTab(list, tab);
  for (const other of all('[role="tab"]', list)) {
    const panel = document.getElementById(other.getAttribute("aria-controls") ?? "");
    if (panel) panel.hidden = other !== tab;
  }
}

function showSample(form: string): void {
  const sample = all(".sample").find(({ dataset }) => (dataset["forms"] ?? "").split(" ").includes(form));
  const select = document.querySelector<HTMLSelectElement>("[data-example]");
  if (!sample || !select || select.value === sample.dataset["case"]) return;
  select.value = sample.dataset["case"] ?? "";
  select.dispatchEvent(new Event("change"));
}
