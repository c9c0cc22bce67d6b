import { createRoot } from "react-dom/client";
import { makeTemplate, packFiles } from "../../src/evaluation/returns/templates/make-template";
import { readLastYear } from "../../src/evaluation/returns/import/read-last-year";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { unpackReturns } from "../../src/evaluation/returns/import/unpack-returns";
import type { Language } from "../../src/text/language";
import { App } from "../../src/pane/shell/App";
import * as judge from "../../src/pane/evaluation/year/year-view";
import { saveFile } from "../../src/pane/ui/save-file";
import { fetchSteps } from "../../src/pane/shell/steps/later-steps";
import { loadLanguage } from "../../src/pane/start/load-language";
import type { ThemeChoice } from "../../src/pane/ui/hooks/theme";
import "../../src/pane/shell/pane.css";
import { flawedYear } from "./flawed-year";
import { memoryCampaign } from "./memory-campaign";
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
const campaign = memoryCampaign();
const root = document.getElementById("root");
if (root) {
  const [pack] = await Promise.all([loadLanguage(language), query.has("late") || fetchSteps()]);
  createRoot(root).render(
    <App
      load={loadLanguage}
      judge={judge}
      campaign={() => Promise.resolve(campaign)}
      pack={pack}
      theme={(query.get("theme") ?? "light") as ThemeChoice}
      ports={{
        workbook,
        preferences: { get: () => undefined, set: () => undefined },
        drafts: { read: () => Promise.resolve(null), keep: () => Promise.resolve(true) },
        now: () => new Date(2026, 1, 20, 14, 32),
        readTable: () => Promise.resolve(null),
        readReturn: readReturnFile,
        readLastYear,
        unpackReturns: (archive) => Promise.resolve(unpackReturns(archive)),
        makeTemplate,
        packFiles: (...parts) => Promise.resolve(packFiles(...parts)),
        saveFile,
        checkExcel: () => Promise.resolve({ results: [], left: [] }),
        diagnostics: () => Promise.resolve({ host: "memory" }),
      }}
    />,
  );
}
