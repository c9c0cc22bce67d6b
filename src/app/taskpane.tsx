import { createRoot } from "react-dom/client";
import "./start-runtime";
import { thisClient } from "./this-client";
import { capabilities } from "../sheets/office/capabilities";
import { fingerprint } from "../text/fingerprint";
import { App } from "../pane/shell/App";
import { browserDrafts, type MarkSetting } from "../pane/drafts/browser-drafts";
import type { CampaignWorkbook } from "../campaign/model/campaign-workbook";
import { browserPreferences } from "../pane/start/browser-preferences";
import { fetchFirstPages, fetchSteps } from "../pane/shell/steps/later-steps";
import { loadLanguage } from "../pane/start/load-language";
import { canSaveFiles, officeFacts, officeIsDark, storagePartition, workbookPlace } from "../pane/start/office-facts";
import "../pane/shell/pane.css";
import type { Ports } from "../evaluation/year/ports";
import { saveFile } from "../pane/ui/save-file";
import { startLanguage, startTheme } from "../pane/start/start-language";

const markKey = "bagalau.drafts";

/** Composition root: the pane over the workbook that is open in Excel. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // The page tells it; see starting.ts.
  if (host === null) throw Object.assign(new Error("Opened outside Excel"), { name: "OutsideExcel" });
  const preferences = browserPreferences(undefined, storagePartition());
  const language = startLanguage(preferences.get("language"), Office.context.displayLanguage);
  const now = () => new Date();
  const [pack, { createYearWorkbook }, judge] = await Promise.all([
    loadLanguage(language),
    import("../evaluation/live/year-workbook"),
    import("../pane/evaluation/year/year-view"),
    fetchFirstPages(),
  ]);
  const workbook = createYearWorkbook({
    now,
    client: thisClient(preferences),
    who: () => preferences.get("name") ?? "",
    loadSample: async (year, sheets) => {
      const { makeSample } = await import("../evaluation/sample/make-sample");
      return makeSample(year === 2024 ? 2024 : 2025, sheets);
    },
  });
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page of the pane has no element #root.");
  createRoot(root).render(
    <App
      ports={{
        workbook,
        preferences,
        drafts: browserDrafts(markSetting, fingerprint(workbookPlace()), undefined, storagePartition()),
        now,
        readTable,
        readReturn,
        readLastYear,
        unpackReturns,
        makeTemplate,
        packFiles,
        saveFile: canSaveFiles() ? saveFile : null,
        checkExcel: async (running) => {
          const [{ checkExcel }, { checkedAddIn }] = await Promise.all([
            import("../excel-check/check-excel"),
            import("./checked-add-in"),
          ]);
          return checkExcel(checkedAddIn(), running);
        },
        diagnostics: async () => officeFacts(capabilities(Office.context.requirements)),
      }}
      judge={judge}
      campaign={() => openCampaigns({ client: thisClient(preferences), who: () => preferences.get("name") ?? "" })}
      load={loadLanguage}
      pack={pack}
      theme={startTheme(preferences.get("theme"))}
      hostIsDark={officeIsDark()}
    />,
  );
  await fetchSteps();
}

/** The campaign's code is fetched when its page is opened first. */
let campaigns: Promise<CampaignWorkbook> | undefined;
function openCampaigns(person: { readonly client: string; readonly who: () => string }): Promise<CampaignWorkbook> {
  campaigns ??= import("../campaign/live/create-campaign-workbook").then(({ createCampaignWorkbook }) =>
    createCampaignWorkbook({
      ...person,
      loadSample: async (language) => {
        const [{ makeCampaignSample }, { roster }] = await Promise.all([
          import("../campaign/sample/make-campaign-sample"),
          import("../rating/organisations/roster"),
        ]);
        return makeCampaignSample(roster, language);
      },
    }),
  );
  return campaigns;
}

/** The mark is one setting of the workbook; the code that reads it comes with the rest of the workbook's. */
const markSetting: MarkSetting = {
  read: async () => (await import("../sheets/office/workbook-setting")).readSetting(markKey),
  write: async (text) => (await import("../sheets/office/workbook-setting")).writeSetting(markKey, text),
};

/** The reader of files is fetched only when a file is opened. */
async function readTable(bytes: Uint8Array): ReturnType<Ports["readTable"]> {
  const [{ readCells }, { fileLimits }, { sheetTables }] = await Promise.all([
    import("../sheets/xlsx/read/read-cells"),
    import("../sheets/xlsx/guards"),
    import("../sheets/xlsx/write/sheet-tables"),
  ]);
  const { workbook } = readCells(bytes, fileLimits, true);
  if (workbook) return sheetTables(workbook);
  return (await import("../sheets/docx/word-tables")).wordTables(bytes);
}

async function readReturn(request: Parameters<Ports["readReturn"]>[0]): ReturnType<Ports["readReturn"]> {
  const { readReturnFile } = await import("../evaluation/returns/import/read-return-file");
  return readReturnFile(request);
}

async function readLastYear(request: Parameters<Ports["readLastYear"]>[0]): ReturnType<Ports["readLastYear"]> {
  const { readLastYear: read } = await import("../evaluation/returns/import/read-last-year");
  return read(request);
}

async function unpackReturns(archive: Parameters<Ports["unpackReturns"]>[0]): ReturnType<Ports["unpackReturns"]> {
  const unpacking = await import("../evaluation/returns/import/unpack-returns");
  return unpacking.unpackReturns(archive);
}

async function makeTemplate(request: Parameters<Ports["makeTemplate"]>[0]): ReturnType<Ports["makeTemplate"]> {
  const templates = await import("../evaluation/returns/templates/make-template");
  return templates.makeTemplate(request);
}

async function packFiles(...parts: Parameters<Ports["packFiles"]>): ReturnType<Ports["packFiles"]> {
  const templates = await import("../evaluation/returns/templates/make-template");
  return templates.packFiles(...parts);
}

void start().catch((cause: unknown) => {
  // A browser keeps silent about errors that come from another host's script, as Office.js is; this one is ours.
  throw new Error("The pane did not start", { cause });
});
