import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { greenTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import type { Engine, EngineState } from "../engine";
import { CalculationPlugin } from "./calculation-plugin";
import { startConditionalPainter } from "./conditional-painter";
import { firstSheetNames } from "../../words/first-sheet-names";
import { gridWords, type GridLanguage } from "./grid-words";
import { CellEditor } from "./entry/cell-editor";
import { listenToFillHandle } from "./fill-handle";
import { createOverlay, type Overlay } from "./overlay";
import { createParts } from "./parts";
import { showPlainNumbers } from "./plain-numbers";
import { revealing } from "./reveal-area";
import { createUniverEngine } from "./univer-engine";
import { createUserSheets, type UserSheets } from "./user-sheets";
import { ownUndoStack } from "./undo-stack";

/** Entries of the grid's menu that do nothing a user of Excel would know. */
const absent: readonly string[] = [
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.menu.copy-special",
];

interface BrowserEngine {
  readonly engine: Engine;
  readonly overlay: Overlay;
  readonly cellEditor: CellEditor;
  readonly userSheets: UserSheets;
  setDark(isDark: boolean): void;
}

/**
 * A workbook drawn into an element of the page.
 * @param state The workbook to open; else one with an empty sheet.
 */
export async function startBrowserEngine(
  container: HTMLElement,
  language: GridLanguage,
  state?: EngineState,
): Promise<BrowserEngine> {
  // The library knows no Kazakh; numbers are written in Kazakh as in Russian.
  const nearest = language === "en" ? "en" : "ru";
  const locale = nearest === "ru" ? LocaleType.RU_RU : LocaleType.EN_US;
  // Heard before the library's own listener, which is added with it.
  const keys: { hear?: (event: KeyboardEvent) => void } = {};
  window.addEventListener("keydown", (event) => keys.hear?.(event), true);
  const univer = new Univer({
    locale,
    locales: { [locale]: mergeLocales(...(await gridWords(language))) },
    theme: greenTheme,
    logLevel: LogLevel.ERROR,
    override: ownUndoStack,
  });
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin],
    [UniverUIPlugin, { container, header: false, toolbar: false, contextMenu: true, disableAutoFocus: true }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin],
    [
      UniverSheetsUIPlugin,
      {
        // The page has its own, in the notation and words of its language.
        formulaBar: false,
        footer: false,
        // What leads to nothing here: sheets are protected by Excel's own protection, and texts are texts on purpose.
        menu: Object.fromEntries(absent.map((id) => [id, { hidden: true }])),
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    ],
    [UniverSheetsFormulaPlugin],
    [CalculationPlugin],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    // Rules of cells are the add-in's: the list of a cell offers its words and no way into the library's editor of rules.
    [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false }],
  ]);
  const parts = createParts(univer, state, "", firstSheetNames[language]);
  const overlay = createOverlay(parts);
  const engine = revealing(createUniverEngine(parts, state), parts, overlay);
  startConditionalPainter(parts, engine);
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(nearest);
  showPlainNumbers(parts, nearest);
  const cellEditor = new CellEditor(parts, engine, overlay, container);
  keys.hear = cellEditor.noteKey;
  listenToFillHandle(parts, container);
  return {
    engine,
    overlay,
    cellEditor,
    userSheets: createUserSheets(parts),
    setDark: (isDark) => parts.injector.get(ThemeService).setDarkMode(isDark),
  };
}
