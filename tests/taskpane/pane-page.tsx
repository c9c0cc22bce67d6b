import { createRoot } from "react-dom/client";
import { makeTemplate, packFiles } from "../../src/return-templates/make-template";
import { readReturnFile } from "../../src/returns-import/read-return-file";
import type { Language } from "../../src/i18n/language";
import { App } from "../../src/taskpane/App";
import { saveFile } from "../../src/taskpane/save-file";
import { fetchSteps } from "../../src/taskpane/later-steps";
import { loadLanguage } from "../../src/taskpane/load-language";
import type { ThemeChoice } from "../../src/taskpane/theme";
import "../../src/taskpane/pane.css";
import { flawedYear } from "./flawed-year";
import { createMemoryWorkbook, emptyYear, sampleYear, type MemoryWorkbook } from "./memory-workbook";
import { strainedYear } from "./strained-year";

declare global {
  interface Window {
    /** The workbook behind the pane, for making a step fail or wait. */
    memory: MemoryWorkbook;
  }
}

/** The pane over a workbook in memory, for looking at it: `?language=ru&theme=dark&data=flawed`. */
const query = new URLSearchParams(location.search);
const language = (query.get("language") ?? "ru") as Language;
const data = query.get("data") ?? "sample";
const years = {
  none: () => [],
  sample: () => [sampleYear(language)],
  flawed: () => [flawedYear(language)],
  empty: () => [emptyYear({ year: 2025, edition: "ED-2025", language })],
  many: () => [strainedYear(language, 200)],
  one: () => [strainedYear(language, 1)],
};
const workbook = createMemoryWorkbook(years[data as keyof typeof years]());
window.memory = workbook;
const root = document.getElementById("root");
if (root) {
  const [pack] = await Promise.all([loadLanguage(language), query.has("late") || fetchSteps()]);
  createRoot(root).render(
    <App
      load={loadLanguage}
      pack={pack}
      theme={(query.get("theme") ?? "light") as ThemeChoice}
      ports={{
        workbook,
        preferences: { get: () => undefined, set: () => undefined },
        drafts: { read: () => Promise.resolve(null), keep: () => Promise.resolve(true) },
        now: () => new Date(2026, 1, 20, 14, 32),
        readTable: () => Promise.resolve(null),
        readReturn: readReturnFile,
        makeTemplate,
        packFiles: (name, files) => Promise.resolve(packFiles(name, files)),
        saveFile,
        diagnostics: () => Promise.resolve({ host: "memory" }),
      }}
    />,
  );
}
