import { fillTemplate } from "../../text/fill-template";
import { workbenchWords } from "../words/words-of-workbench";
import type { OpenedBook } from "../book/open-book";
import type { Engine } from "../../excel-host/engine/engine";
import { focusGrid } from "../../excel-host/engine/univer/entry/library-editor";
import { firstSheet } from "../../excel-host/engine/univer/parts";
import { startBrowserEngine } from "../../excel-host/engine/univer/browser";
import { combineProfiles } from "../../excel-host/host/profiles";
import { reopenState } from "../../excel-host/host/reopen-state";
import { showTyped } from "../../excel-host/host/typed/show-typed";
import { restoreHost } from "../../excel-host/host/host-state";
import { sheetNameFits } from "../../excel-host/host/sheet-name-fits";
import { startHost } from "../../excel-host/host/start-host";
import { fillBar } from "./bar";
import { createChartsLayer } from "./charts-layer";
import { keepChoices, readChoices, type Choices } from "./choices";
import type { Opening, WorkbenchConnection } from "./connection";
import { element } from "./element";
import { createFileActions, type FileActions } from "./file-actions";
import { readSession, sessionStore, type KeptSession } from "./kept-session";
import { localTime } from "./local-time";
import { createNotices } from "./notices";
import { createPaneFrame } from "./pane-frame";
import { hearPageKeys, type PageKeys } from "./page-keys";
import { takeBook } from "./pending-book";
import { createFindBar } from "./find-bar";
import { createFormulaBar } from "./formula-bar";
import { createRefusals } from "./refusal";
import { selectionTotals } from "./selection-totals";
import { startSessionKeeper, type SessionKeeper } from "./session-keeper";
import { takeSession } from "./session-lock";
import { createSheetTabs, type SheetTabs } from "./sheet-tabs";
import "./workbench.css";

const locales = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" } as const;

/** Noted for the next start of this tab: what is kept could not be opened. */
const passedOver = "workbench-session-passed-over";
let hasTried = false;
let choices = readChoices();
const words = workbenchWords[choices.language];
const { bar, grid, side, message, notice } = {
  bar: byId("bar"),
  grid: byId("grid"),
  side: byId("side"),
  message: byId("message"),
  notice: byId("notice"),
};

document.documentElement.lang = choices.language;
document.title = words.title;
grid.setAttribute("aria-label", words.grid);
showTheme();
const loading = element("p", { className: "loading" }, words.loading);
const surface = element("div", {});
surface.style.cssText = "position:absolute;inset:0";
grid.replaceChildren(surface, loading);
const notices = createNotices(notice, words);

/** The session kept in this browser is this page's, not another tab's. */
let isOwn = true;
let keys: PageKeys | undefined;
let darkenGrid: (isDark: boolean) => void = () => undefined;
/** What the buttons for files work with, once the workbook is there. */
let files: (FileActions & { readonly keeper: SessionKeeper }) | undefined;
window.workbench = open().catch(openWithoutKept);

fillBar(bar, words, choices, {
  setLanguage: (language) => {
    keep({ language });
    restartPage();
  },
  setExcel: (excel) => {
    keep({ excel });
    restartPage();
  },
  setPaneWidth: (paneWidth) => {
    keep({ paneWidth });
    frame.setWidth(paneWidth);
  },
  setDark: (dark) => {
    keep({ dark });
    showTheme();
    darkenGrid(dark);
    frame.restart();
  },
  showPane: () => {
    frame.show();
    byId("show-pane").hidden = true;
  },
  openFile: () => files?.open(),
  saveFile: () => void files?.save(),
  startAnew,
});

const frame = createPaneFrame(side, words, () => {
  byId("show-pane").hidden = false;
});
frame.setWidth(choices.paneWidth);

async function open(): Promise<WorkbenchConnection> {
  const book = await takeBook();
  isOwn = await takeSession();
  // What was kept stays kept until the file has been laid out.
  const isPassedOver = sessionStorage.getItem(passedOver) !== null;
  sessionStorage.removeItem(passedOver);
  const kept = book || !isOwn || isPassedOver ? undefined : await readSession();
  hasTried = kept !== undefined;
  hearPageKeys(frame.frame, () => keys);
  const traits = combineProfiles([locales[choices.language], ...choices.excel]);
  const state = kept && reopenState(kept.state, traits.sheetIds);
  const { engine, overlay, cellEditor, userSheets, setDark } = await startBrowserEngine(
    surface,
    choices.language,
    state?.engine,
  );
  const { host, bridge, edits } = startHost(engine, {
    onRefused: createRefusals(message, words),
    traits,
  });
  if (state) restoreHost(host, state.host);
  darkenGrid = setDark;
  if (choices.dark) setDark(true);
  cellEditor.serve({
    allows: ({ sheet, row, column }) => edits.allows({ sheet, area: { row, column, rows: 1, columns: 1 } }),
    textOf: ({ sheet, row, column }) => {
      const [content] = engine.cells(sheet, { row, column, rows: 1, columns: 1 })[0] ?? [];
      return content ? showTyped(content, engine.look(sheet, row, column).numberFormat, choices.language) : "";
    },
    enter: (entries, quiet, done) => edits.enter(entries, quiet, done),
  });
  cellEditor.onTyping((state) => {
    bridge.setHeld(state !== "none");
    bridge.setCellEdit(state === "open");
  });
  // Whoever turns to the pane or to the bar has done typing: a step there reads the cell as it was meant.
  window.addEventListener("blur", cellEditor.enter);
  for (const beside of [bar, notice]) beside.addEventListener("focusin", cellEditor.enter);
  const onMove = (listener: () => void): void => overlay.onMove(listener);
  createFormulaBar(byId("formula"), engine, cellEditor, words, onMove);
  const fits = (sheet: string, name: string): boolean => sheetNameFits(host, sheet, name);
  const tabs = createSheetTabs(byId("tabs"), engine, userSheets, words, fits, onMove);
  showTotals(tabs, engine, onMove);
  const finder = createFindBar(byId("find"), engine, words, focusGrid);
  keys = {
    enter: cellEditor.enter,
    focusGrid,
    save: () => {
      cellEditor.enter();
      void cellEditor.entered().then(() => files?.save());
    },
    find: () => finder.open(),
  };
  createChartsLayer(grid, overlay, host, bridge);
  bridge.onIdle(() => putEmptySheetLast(engine));
  await engine.settle();
  // A file is seen when it stands there whole, on its summary.
  if (book) loading.replaceChildren(fillTemplate(words.opening, { file: book.name }));
  else loading.remove();
  const store = isOwn ? sessionStore : undefined;
  const keeper = startSessionKeeper(host, bridge, store, kept?.unsaved === true, () =>
    notices.show(words.notKept, [{ text: words.saveFirst, run: () => void files?.save() }]),
  );
  files = { ...createFileActions({ host, bridge, keeper, notices, words, language: choices.language }), keeper };
  if (kept) showRestored(kept);
  if (!isOwn) notices.show(words.keptElsewhere);
  let opening = book && openingOf(book, keeper);
  return {
    engine,
    host,
    bridge,
    entered: () => cellEditor.entered(),
    isDark: () => choices.dark,
    forgetListeners: () => host.events.forgetAll(),
    takeOpening: () => {
      const waiting = opening;
      opening = undefined;
      return waiting;
    },
  };
}

/** The sheet of a new workbook, while nothing stands on it, does not stay before those of a year. */
function putEmptySheetLast(engine: Engine): void {
  const sheets = engine.sheets();
  const [first] = sheets;
  const others = sheets.filter(({ id, hidden }) => id !== first?.id && !hidden);
  if (first?.id !== firstSheet || first.hidden || others.length === 0) return;
  if (engine.usedArea(first.id, false) !== null) return;
  engine.moveSheet(first.id, sheets.length - 1);
}

/** Says below the grid what the selection comes to, when it has stood for a moment. */
function showTotals(tabs: SheetTabs, engine: Engine, onMove: (listener: () => void) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onMove(() => {
    clearTimeout(timer);
    timer = setTimeout(() => tabs.showTotals(selectionTotals(engine, words, choices.language)), 200);
  });
}

/** A kept workbook that cannot be opened does not stop the page: it starts once more without it. */
function openWithoutKept(error: unknown): Promise<WorkbenchConnection> {
  if (!hasTried) throw error;
  sessionStorage.setItem(passedOver, "yes");
  location.reload();
  return new Promise(() => undefined);
}

/** Starts the page again: with what was kept, or, where nothing is, after asking. */
function restartPage(): void {
  const restart = (): void => location.assign("/");
  if (files === undefined) restart();
  else if (isOwn) void files.keeper.flush().then(restart);
  else
    files.leave(() => {
      files?.keeper.stop();
      restart();
    });
}

function startAnew(): void {
  files?.leave(() => {
    files?.keeper.forget();
    location.assign("/");
  });
}

function showRestored({ at }: KeptSession): void {
  notices.show(fillTemplate(words.restored, { time: localTime(at, new Date()) }), [
    { id: "start-empty", text: words.startEmpty, run: startAnew },
  ]);
}

function openingOf(book: OpenedBook, keeper: SessionKeeper): Opening {
  const say = (template: string, values: Readonly<Record<string, string>>): void =>
    notices.show(fillTemplate(template, { file: book.name, ...values }));
  keeper.hold();
  say(words.opening, {});
  return {
    book,
    onProgress: (count, of) => say(words.openingSheets, { count: String(count), of: String(of) }),
    onDone: () => {
      loading.remove();
      keeper.noteSaved();
      keeper.release();
      say(isOwn ? words.opened : `${words.opened}. ${words.keptElsewhere}`, {});
    },
    onFailure: (error) => {
      loading.remove();
      const details = error instanceof Error ? error.message : String(error);
      notices.show(fillTemplate(words.openFailed, { file: book.name, details }), [
        { text: words.goBack, run: () => location.assign("/") },
      ]);
    },
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
