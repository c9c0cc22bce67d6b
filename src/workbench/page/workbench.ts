import { workbenchWords } from "../../i18n/workbench/words-of-workbench";
import { startBrowserEngine } from "../engine/univer/browser";
import { startHost } from "../host/start-host";
import { fillBar } from "./bar";
import { createChartsLayer } from "./charts-layer";
import { keepChoices, readChoices, type Choices } from "./choices";
import type { WorkbenchConnection } from "./connection";
import { element } from "./element";
import { createPaneFrame } from "./pane-frame";
import { createRefusals } from "./refusal";
import "./workbench.css";

const locales = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" } as const;

let choices = readChoices();
const words = workbenchWords[choices.language];
const { bar, grid, side, message } = {
  bar: byId("bar"),
  grid: byId("grid"),
  side: byId("side"),
  message: byId("message"),
};

document.documentElement.lang = choices.language;
document.title = words.title;
grid.setAttribute("aria-label", words.grid);
showTheme();
const loading = element("p", { className: "loading" }, words.loading);
const surface = element("div", {});
surface.style.cssText = "position:absolute;inset:0";
grid.replaceChildren(surface, loading);

const started = startBrowserEngine(surface, choices.language);
window.workbench = open();

fillBar(bar, words, choices, {
  setLanguage: (language) => {
    keep({ language });
    location.assign("/");
  },
  setPaneWidth: (paneWidth) => {
    keep({ paneWidth });
    frame.setWidth(paneWidth);
  },
  setDark: (dark) => {
    keep({ dark });
    showTheme();
    frame.restart();
  },
  showPane: () => {
    frame.show();
    byId("show-pane").hidden = true;
  },
  startAnew: () => location.assign("/"),
});

const frame = createPaneFrame(side, words, () => {
  byId("show-pane").hidden = false;
});
frame.setWidth(choices.paneWidth);

async function open(): Promise<WorkbenchConnection> {
  const { engine, overlay } = await started;
  const { host, bridge } = startHost(engine, createRefusals(message, words));
  createChartsLayer(grid, overlay, host, bridge);
  await engine.settle();
  loading.remove();
  return {
    engine,
    host,
    bridge,
    language: locales[choices.language],
    isDark: () => choices.dark,
    forgetListeners: () => host.events.forgetAll(),
  };
}

function keep(changed: Partial<Choices>): void {
  choices = { ...choices, ...changed };
  keepChoices(choices);
}

function showTheme(): void {
  document.documentElement.dataset["theme"] = choices.dark ? "dark" : "light";
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}
