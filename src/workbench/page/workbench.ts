import { fillTemplate } from "../../text/fill-template";
import { workbenchWords } from "../words/words-of-workbench";
import { focusGrid } from "../../excel-host/engine/univer/entry/library-editor";
import { startBrowserEngine } from "../../excel-host/engine/univer/browser";
import { combineProfiles } from "../../excel-host/host/profiles";
import { reopenState } from "../../excel-host/host/reopen-state";
import { restoreHost } from "../../excel-host/host/host-state";
import { startHost } from "../../excel-host/host/start-host";
import { fillBar } from "./bar";
import { createChartsLayer } from "./grid/charts-layer";
import { keepChoices, localeOf, readChoices, type Choices } from "./choices";
import type { WorkbenchConnection } from "./connection";
import { byId, element } from "./element";
import { createFileActions, type FileActions } from "./file-actions";
import { readSession, sessionStore, type KeptSession } from "./kept/kept-session";
import { localTime } from "./local-time";
import { createNotices } from "./notices";
import { createPaneFrame } from "./pane-frame";
import { hearPageKeys, type PageKeys } from "./page-keys";
import { takeBook } from "./kept/pending-book";
import { putEmptySheetLast } from "./opening/empty-sheet-last";
import { createFilterBar } from "./rows/filter-bar";
import { createFindBar } from "./rows/find-bar";
import { createFormulaBar } from "./grid/formula-bar";
import { openingOfBook } from "./opening/opening-of-book";
import { createOwnSheets } from "./grid/own-sheets";
import { createRefusals } from "./grid/refusal";
import { followTotals } from "./grid/selection-totals";
import { serveEditor } from "./serve-editor";
import { startSessionKeeper, type SessionKeeper } from "./kept/session-keeper";
import { takeSession } from "./kept/session-lock";
import { createSheetTabs } from "./grid/sheet-tabs";
import "./workbench.css";

/** Noted for the next start of this tab: what is kept could not be opened. */
const passedOver = "workbench-session-passed-over";
let hasTried = false;
let choices = readChoices();
const words = workbenchWords[choices.language];
const bar = byId("bar");
const grid = byId("grid");
const side = byId("side");
const message = byId("message");
const notice = byId("notice");

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
  const traits = combineProfiles([localeOf[choices.language], ...choices.excel]);
  const state = kept && reopenState(kept.state, traits.sheetIds);
  const { engine, overlay, cellEditor, userSheets, setDark } = await startBrowserEngine(
    surface,
    choices.language,
    state?.engine,
  );
  const { host, bridge, edits } = startHost(engine, {
    onRefused: createRefusals(message, words, (tell) => overlay.onMove(() => tell(engine.activeSheet()))),
    traits,
  });
  if (state) restoreHost(host, state.host);
  darkenGrid = setDark;
  if (choices.dark) setDark(true);
  serveEditor(cellEditor, { host, bridge, edits }, choices.language);
  // Whoever turns to the pane or to the bar has done typing: a step there reads the cell as it was meant.
  window.addEventListener("blur", cellEditor.enter);
  for (const beside of [bar, notice]) beside.addEventListener("focusin", cellEditor.enter);
  const onMove = (listener: () => void): void => overlay.onMove(listener);
  createFormulaBar(byId("formula"), engine, cellEditor, words, onMove);
  const ownSheets = createOwnSheets({ host, bridge, edits }, notices, words);
  const tabs = createSheetTabs(byId("tabs"), engine, { ...userSheets, ...ownSheets }, words, onMove);
  followTotals(tabs, engine, { words, language: choices.language }, onMove);
  const finder = createFindBar(byId("find"), engine, words, focusGrid);
  const filter = createFilterBar(byId("filter"), byId("tabs"), engine, {
    ...{ words, leave: focusGrid },
    offeredOn: (sheet) => host.record(sheet).filter,
    onChange: (listener) => bridge.onIdle(listener),
    onMove,
  });
  const print = (): void =>
    void import("./print/print-sheet").then(({ printSheet }) => printSheet(host, choices.language));
  filter.button.after(element("button", { className: "filter", onclick: print }, words.print));
  keys = {
    enter: cellEditor.enter,
    focusGrid,
    save: () => {
      cellEditor.enter();
      void cellEditor.entered().then(() => files?.save());
    },
    find: () => finder.open(),
    filter: () => filter.open(),
    print,
  };
  createChartsLayer(grid, overlay, host, bridge);
  bridge.onIdle(() => putEmptySheetLast(engine));
  await engine.settle();
  // A file is seen when it stands there whole, on its summary.
  if (book) loading.replaceChildren(fillTemplate(words.opening, { file: book.name }));
  else loading.remove();
  const keeper = startSessionKeeper(host, bridge, isOwn ? sessionStore : undefined, kept?.unsaved === true, () =>
    notices.show(words.notKept, [{ text: words.saveFirst, run: () => void files?.save() }]),
  );
  files = { ...createFileActions({ host, bridge, keeper, notices, words, language: choices.language }), keeper };
  if (kept) showRestored(kept);
  if (!isOwn) notices.show(words.keptElsewhere);
  let opening =
    book &&
    openingOfBook(book, { ...{ keeper, notices, words }, isKeptElsewhere: !isOwn, onEnd: () => loading.remove() });
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

function keep(changed: Partial<Choices>): void {
  choices = { ...choices, ...changed };
  keepChoices(choices);
}

function showTheme(): void {
  document.documentElement.dataset["theme"] = choices.dark ? "dark" : "light";
}
