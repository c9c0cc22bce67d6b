import { webcrypto } from "node:crypto";
import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from "node:util";
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/text/language";
import type { CampaignWorkbook } from "../../src/campaign/model/campaign-workbook";
import { App } from "../../src/pane/shell/App";
import * as judge from "../../src/pane/evaluation/year/year-view";
import { fetchSteps } from "../../src/pane/shell/steps/later-steps";
import { loadLanguage } from "../../src/pane/start/load-language";
import type { Ports, Preferences } from "../../src/evaluation/year/ports";
import type { NamedFile } from "../../src/evaluation/returns/templates/template-request";
import type { YearData } from "../../src/evaluation/year/year-data";
import { readLastYear } from "../../src/evaluation/returns/import/read-last-year";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { unpackReturns } from "../../src/evaluation/returns/import/unpack-returns";
import { createMemoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

// Asking every element of a long list whether it is hidden takes most of the time of a query by role; what is waited for
// comes, however busy the machine is.
configure({ defaultHidden: true, asyncUtilTimeout: 60_000 });

/** Computing a name asks each element's style of every rule there is: half the time of these tests, which see no styles. */
const withoutRules = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

export interface RenderedPane extends RenderResult {
  readonly user: UserEvent;
  readonly workbook: MemoryWorkbook;
  readonly stored: ReadonlyMap<string, string>;
  /** Files handed to the user. */
  readonly saved: readonly NamedFile[];
}

export interface PaneOptions {
  readonly language?: Language;
  readonly years?: readonly YearData[];
  readonly workbook?: MemoryWorkbook;
  readonly fakeTimers?: boolean;
  /** Excel on a Mac lets a pane save no files. */
  readonly savesFiles?: boolean;
  readonly readTable?: Ports["readTable"];
  readonly readReturn?: Ports["readReturn"];
  readonly checkExcel?: Ports["checkExcel"];
  /** Drafts on this machine, by year; given again, they are those of an earlier pane. */
  readonly kept?: Map<number, string>;
  readonly drafts?: Ports["drafts"];
  readonly now?: Date;
  readonly campaign?: () => Promise<CampaignWorkbook>;
}

/** Renders the pane over a workbook in memory, on 20 February 2026 at 14:32 unless told, and waits until it has been read. */
export async function renderPane({
  language = "ru",
  years = [],
  workbook = createMemoryWorkbook(years),
  fakeTimers = false,
  savesFiles = true,
  readTable = () => Promise.resolve(null),
  readReturn = readReturnFile,
  checkExcel = () => Promise.resolve({ results: [], left: [] }),
  kept = new Map<number, string>(),
  drafts = storeOf(kept),
  now = new Date(2026, 1, 20, 14, 32),
  campaign,
}: PaneOptions = {}): Promise<RenderedPane> {
  standInForBrowser();
  const stored = new Map<string, string>();
  const preferences: Preferences = { get: (key) => stored.get(key), set: (key, value) => void stored.set(key, value) };
  const [pack] = await Promise.all([loadLanguage(language), fetchSteps()]);
  const saved: NamedFile[] = [];
  const ports: Ports = {
    workbook,
    preferences,
    drafts,
    now: () => now,
    readTable,
    readReturn,
    readLastYear,
    unpackReturns: (archive) => Promise.resolve(unpackReturns(archive)),
    makeTemplate: async (request) => (await templates()).makeTemplate(request),
    packFiles: async (...parts) => (await templates()).packFiles(...parts),
    saveFile: savesFiles ? (file) => void saved.push(file) : null,
    checkExcel,
    diagnostics: () => Promise.resolve({ Host: "Excel", ExcelApi: "1.12" }),
  };
  const result = render(
    <RendererProvider renderer={withoutRules}>
      <App ports={ports} judge={judge} {...(campaign && { campaign })} load={loadLanguage} pack={pack} theme="system" />
    </RendererProvider>,
  );
  await act(async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  });
  const user = userEvent.setup(fakeTimers ? { advanceTimers: jest.advanceTimersByTime } : { delay: null });
  return { ...result, user, workbook, stored, saved };
}

function storeOf(kept: Map<number, string>): Ports["drafts"] {
  return {
    read: (year) => Promise.resolve(kept.get(year) ?? null),
    keep: (year, text) => {
      if (text === null) kept.delete(year);
      else kept.set(year, text);
      return Promise.resolve(true);
    },
  };
}

/** Loaded when a form is made: the writer of files asks for what jsdom lacks. */
const templates = () => import("../../src/evaluation/returns/templates/make-template");

/** Opens a step as Alt and its number do. */
export async function openStep(user: UserEvent, number: number): Promise<void> {
  await user.keyboard(`{Alt>}[Digit${number}]{/Alt}`);
}

/** What jsdom lacks: media queries, reading of files, drawing and the observation of sizes. */
function standInForBrowser(): void {
  const ignore = (): void => undefined;
  window.matchMedia ??= (media: string) =>
    ({ media, matches: false, addEventListener: ignore, removeEventListener: ignore }) as unknown as MediaQueryList;
  globalThis.TextDecoder ??= NodeTextDecoder as typeof TextDecoder;
  globalThis.TextEncoder ??= NodeTextEncoder;
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
  File.prototype.arrayBuffer ??= function arrayBuffer(this: File): Promise<ArrayBuffer> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  };
  HTMLCanvasElement.prototype.getContext = () => null;
  window.ResizeObserver ??= class {
    observe = ignore;
    unobserve = ignore;
    disconnect = ignore;
  };
}
