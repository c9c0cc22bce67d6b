import type { EditionId } from "../../rating/editions/edition";
import type { ChangeRecord } from "../journal/change-record";
import type { Criteria } from "../../rating/criteria/criteria";
import type { Finding } from "../../rating/finding";
import type { Language } from "../../text/language";
import type { TableSheet } from "../criteria-import/best-sheet";
import type { NamedFile, TemplateRequest } from "../returns/templates/template-request";
import type { ReturnFile, ReturnRequest } from "../returns/import/return-file";
import type { LastYearFile, LastYearRequest } from "../returns/import/last-year-file";
import type { UnpackedReturns } from "../returns/import/unpack-returns";
import type { CheckRunning, ExcelCheck } from "../../excel-check/probe-result";
import type { OpenWorkbook } from "../../kernel/open-workbook";
import type { Running } from "../../kernel/running";
import type { UndoEntry } from "../../kernel/undo-entry";
import type { Verification } from "../approval/verify-year";
import type { StepWish, WishedStep } from "./step-wish";
import type { PaperPrints } from "./committee/paper-prints";
import type { YearData } from "./year-data";

/** A year found in the open workbook. */
export interface YearEntry {
  readonly year: number;
  readonly language: Language;
}

export interface NewYear {
  readonly year: number;
  readonly edition: EditionId;
  /** Language of the sheets. */
  readonly language: Language;
}

/** One reading of the workbook: the data, what could not be read, and when. */
export interface Snapshot {
  readonly data: YearData;
  readonly findings: readonly Finding[];
  /**
   * The sheets' own results differ from the core's on the same figures, and Excel has calculated them: the functions have
   * not run (no add-in, `#NAME?`), or cells were overwritten.
   */
  readonly stale: boolean;
  /** Print of results that differ so far: Excel may still be calculating them. The watch looks again. */
  readonly awaited?: string;
  /**
   * Why they differ, where Excel tells: it calculates only on command, or it did not know the functions, as where the
   * workbook was opened without the add-in.
   */
  readonly silence?: "manual-calculation" | "unknown-functions";
  /** Somebody else has the workbook open. */
  readonly withOthers?: true;
  /** Results are values and native formulas, as in a file made without the add-in: they do not follow an edit. */
  readonly frozen: boolean;
  /** A sheet of the year was deleted or cannot be found; keys of the sheets. */
  readonly lostSheets: readonly string[];
  /** What the papers on sheets were written from; absent where there are none. */
  readonly papers?: PaperPrints;
  /** The scenario's criteria as they stand on its sheet, and what could not be read; absent where there is no scenario. */
  readonly scenario?: { readonly criteria: Criteria; readonly findings: readonly Finding[] };
}

/** A figure, base field, organisation or sheet to show in Excel. */
export interface Target {
  readonly organisation?: string;
  /** Indicator or base field. */
  readonly code?: string;
  /** The cell of the document that confirms the figure, or of who signed the return of the organisation and when. */
  readonly part?: "document" | "head" | "signedOn";
  /** Sheet key such as `ranking`, where no figure is meant. */
  readonly sheet?: string;
}

/**
 * What a year is laid out anew for: a changed table of criteria, changed organisations, returns or last year's figures that
 * came in, a figure set right, the day returns are due, an act of the approval, or a decision on encouragement or points.
 */
export type RewriteStepName =
  "criteria" | "roster" | "import" | "lastYear" | "approval" | "choice" | "history" | "correction" | "dueDate";

/** Keys of the steps on a year. */
export type YearStep =
  "layOut" | "refresh" | "repair" | "accept" | "reopen" | "decide" | "withdraw" | WishedStep | RewriteStepName;

export type YearUndoEntry = UndoEntry<YearStep>;

/** A warning with the reason a person gives for letting it stand. */
export interface Acceptance {
  readonly finding: Finding;
  readonly reason: string;
  /** The name the user gave; nobody has checked it. */
  readonly who: string;
}

/** What the Executive Committee decided on a question of the awards, or that this is taken back, as a person writes it down. */
export interface Decision {
  readonly action: "decisionMade" | "decisionWithdrawn";
  readonly finding: Finding;
  /** Organisations decided for, in words; of a decision taken back, those it was for. */
  readonly said: string;
  readonly reason: string;
  readonly who: string;
  /** As `markOfDecision` gives it. */
  readonly mark: string;
}

/** Records of changed values, oldest first, and the year they begin from, where the workbook keeps it. */
export interface KeptChanges {
  readonly records: readonly ChangeRecord[];
  readonly start?: YearData;
}

/** The open workbook, as the pane needs it. Every method leaves the workbook as it was when it throws. */
export interface YearWorkbook extends OpenWorkbook<Snapshot, YearStep> {
  years(): Promise<readonly YearEntry[]>;
  layOut(year: NewYear, running?: Running): Promise<Snapshot>;
  openSample(year: number, language: Language, running?: Running): Promise<Snapshot>;
  /** Writes the summary, findings and awards sheets anew from the present figures. */
  refresh(year: number, running?: Running): Promise<Snapshot>;
  /** Recomputes an approved year and names what differs from what was approved; nothing is written. */
  verify(year: number): Promise<Verification>;
  /** Calculates every formula of the workbook anew; nothing is written. */
  recalculate(year: number): Promise<Snapshot>;
  /** Rewrites the year's formulas and lost sheets; figures stay. */
  repair(year: number, running?: Running): Promise<Snapshot>;
  /** Settles a warning with a reason; the log keeps who, when and why. */
  accept(year: number, acceptance: Acceptance): Promise<Snapshot>;
  /**
   * Records what the Executive Committee decided, or that it is taken back, and writes summary, awards and findings by it;
   * a later record about the same question takes its place.
   */
  decide(year: number, decision: Decision): Promise<Snapshot>;
  /** Opens an accepted warning again; its reason stays in the log. */
  reopen(year: number, acceptance: Omit<Acceptance, "reason">): Promise<Snapshot>;
  /**
   * Lays the year out anew where it stands, for changed criteria or organisations; figures, evidence, remarks and settings
   * are those of `next`. Refused while the workbook differs from the reading told last, or where something of the user's
   * own on the sheets would be lost.
   */
  rewrite(year: number, step: RewriteStepName, next: YearData, running?: Running): Promise<Snapshot>;
  /** Who changed which value of the year, as the workbook keeps it. */
  changes(year: number): Promise<KeptChanges>;
  show(year: number, target: Target): Promise<void>;
  /** Takes any other step, such as to put a sheet that only some years have. */
  take(year: number, wish: StepWish): Promise<Snapshot>;
  /**
   * Keeps a copy of the year, as it was read last with all its sheets, in the workbook: a lost sheet is filled from it.
   * @returns Whether it is kept; it never fails what was done before.
   */
  keep(year: number): Promise<boolean>;
}

/** `name` is what the user calls himself in the log; `client` tells this Excel on this machine from others. */
type PreferenceKey = "language" | "theme" | "name" | "client";

/** What the pane remembers on this machine: never figures. */
export interface Preferences {
  get(key: PreferenceKey): string | undefined;
  set(key: PreferenceKey, value: string): void;
}

/** Drafts of the open workbook, kept on this machine as text, by year. */
export interface DraftStore {
  /** @returns `null` where none is kept. */
  read(year: number): Promise<string | null>;
  /**
   * Keeps a text in place of the one before; it is stored before the call returns, so that a page may go away.
   * @param text `null`: there is nothing to keep any more.
   * @returns Whether it is kept: storage may be full or switched off, the text too large.
   * @throws Where it is kept and the workbook refuses the mark by which it would be found again.
   */
  keep(year: number, text: string | null): Promise<boolean>;
}

export interface Ports {
  readonly workbook: YearWorkbook;
  readonly preferences: Preferences;
  readonly drafts: DraftStore;
  readonly now: () => Date;
  /** The sheets of an .xlsx file or the tables of a .docx file that hold more than a line; `null` where it cannot be opened. */
  readonly readTable: (bytes: Uint8Array) => Promise<readonly TableSheet[] | null>;
  /** Reads a file as a return for the year, behind the guards against hostile files. */
  readonly readReturn: (request: ReturnRequest) => Promise<ReturnFile>;
  /** Reads a workbook, rated or saved, for what was declared the year before, behind the same guards. */
  readonly readLastYear: (request: LastYearRequest) => Promise<LastYearFile>;
  /** The workbooks of an archive, behind the same guards. */
  readonly unpackReturns: (archive: NamedFile) => Promise<UnpackedReturns>;
  /** Makes the empty return of an organisation. */
  readonly makeTemplate: (request: TemplateRequest) => Promise<NamedFile>;
  /** `saved` is when, for the files in it. */
  readonly packFiles: (name: string, files: readonly NamedFile[], saved: Date) => Promise<NamedFile>;
  /** Hands a file to the user; `null` where the host lets a pane save none, as Excel on a Mac. */
  readonly saveFile: ((file: NamedFile) => void) | null;
  /** Tries in the user's own Excel what the add-in depends on; see `excel-check`. */
  readonly checkExcel: (running: CheckRunning) => Promise<ExcelCheck>;
  /** Facts for the diagnostics text: host, versions, requirement sets. */
  readonly diagnostics: () => Promise<Readonly<Record<string, string>>>;
}
