import type { Paper } from "../../../decisions/act/paper";
import { paperColumns, planPaper } from "../../../decisions/act/plan-paper";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import type { SheetOnDemand } from "../../../kernel/sheet-module";
import type { Language } from "../../../text/language";
import type { Reach } from "../../analysis/reach/reach-place";
import type { Removals } from "../../analysis/robustness/remove-one";
import type { WeightResult } from "../../analysis/robustness/run-weights";
import type { ScenarioComparison } from "../../analysis/scenario/compare-scenario";
import type { CommitteePage } from "../../year/committee/committee-page";
import { committeeWordsOf } from "../../words/committee/committee-words";
import type { Board } from "../../followup/ways/board";
import type { ExecutionRegister } from "../../followup/execution/execution-register";
import type { EvidenceRegister } from "../../followup/evidence/evidence-register";
import type { JournalRow } from "../../journal/journal-rows";
import { analysisSheetsIn } from "../../words/analysis-sheets/words-of-analysis-sheets";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";
import { wordsOfJournal } from "../../words/journal/words-of-journal";
import type { YearStep } from "../../year/ports";
import type { YearFrame } from "../year-frame";
import { changesSheet } from "../journal/changes-sheet";
import { boardSheet } from "../followup/board-sheet";
import { confirmationSheet } from "../followup/confirmation-sheet";
import { executionSheet } from "../followup/execution-sheet";
import { analysisKeys } from "./analysis-keys";
import { committeeKey, committeeSheet } from "./committee-sheet";
import { finishAnalysis } from "./finish-analysis";
import { ageFormula, keepPrint, paperActions } from "./paper-age-line";
import { reachSheet } from "./reach-sheet";
import { robustnessSheet } from "./robustness-sheet";
import { scenarioResultsSheet } from "./scenario-results-sheet";
import { scenarioSheet } from "./scenario-sheet";

/** A sheet that a step puts into a year. */
export type YearSheetOnDemand<Content> = SheetOnDemand<YearFrame, Content, YearStep, Language>;

/** When it was calculated, written out. */
interface Timed {
  readonly time: string;
}

/** The frame has the criteria of the scenario in place of the official ones. */
export const scenarioKind: YearSheetOnDemand<null> = {
  key: analysisKeys.scenario,
  holds: "input",
  reads: /^scn_table$/,
  step: "scenario",
  onlyNew: true,
  named: (language) => analysisSheetsIn(language).sheets.scenario,
  plan: scenarioSheet,
};

export const scenarioResultsKind: YearSheetOnDemand<Timed & { readonly comparison: ScenarioComparison }> = {
  key: analysisKeys.results,
  holds: "result",
  step: "scenarioResults",
  named: (language) => analysisSheetsIn(language).sheets.results,
  plan: (frame, name, { comparison, time }) => scenarioResultsSheet(frame, comparison, name, time),
};

export const robustnessKind: YearSheetOnDemand<Timed & { readonly result: WeightResult; readonly removals: Removals }> =
  {
    key: analysisKeys.robustness,
    holds: "result",
    step: "robustness",
    named: (language) => analysisSheetsIn(language).sheets.robustness,
    plan: (frame, name, { result, removals, time }) => robustnessSheet(frame, result, removals, name, time),
  };

export const reachKind: YearSheetOnDemand<
  Timed & { readonly organisation: string; readonly reaches: readonly Reach[] }
> = {
  key: analysisKeys.reach,
  holds: "result",
  step: "reach",
  named: (language) => analysisSheetsIn(language).sheets.reach,
  plan: (frame, name, { organisation, reaches, time }) => reachSheet(frame, organisation, reaches, name, time),
};

/** A print of what the paper is written from. */
interface Printed {
  readonly print: string;
}

/** The resolution, ready to be printed. */
export const actKind: YearSheetOnDemand<Printed & { readonly paper: Paper }> = {
  key: "act",
  holds: "result",
  reads: /^act_print$/,
  step: "paper",
  named: (language) => approvalWordsOf(language).sheet,
  plan: (frame, name, { paper, print }) => {
    const over = ageFormula(frame, paperActions, approvalWordsOf(paper.language).sheetIsOld);
    const draft = planPaper(paper, { key: "act", name }, over);
    keepPrint(draft, frame, paperColumns + 1, print);
    return finishAnalysis(frame, draft);
  },
};

/** The editions of the Regulation, their papers, years and clauses. */
export const editionsKind: YearSheetOnDemand<Paper> = {
  key: "editions",
  holds: "result",
  step: "paper",
  named: (language) => approvalWordsOf(language).editionsSheet,
  plan: (frame, name, paper) => finishAnalysis(frame, planPaper(paper, { key: "editions", name })),
};

/** What lies before the Executive Committee, on one printed page. */
export const committeeKind: YearSheetOnDemand<Timed & Printed & { readonly page: CommitteePage }> = {
  key: committeeKey,
  holds: "result",
  reads: /^committee_print$/,
  step: "paper",
  named: (language) => committeeWordsOf(language).sheet,
  plan: (frame, name, { page, time, print }) => committeeSheet(frame, page, name, { time, print }),
};

/** What organisations are asked to mend, each on a page of its own. */
export const remarksKind: YearSheetOnDemand<Paper> = {
  key: "remarks",
  holds: "result",
  step: "paper",
  named: (language) => wordsOfFollowup(language).paper.sheet,
  plan: (frame, name, paper) => finishAnalysis(frame, planPaper(paper, { key: "remarks", name })),
};

/** Where the return of every organisation is. */
export const boardKind: YearSheetOnDemand<Timed & { readonly board: Board }> = {
  key: "board",
  holds: "result",
  step: "board",
  extent: "brd_table",
  named: (language) => wordsOfFollowup(language).board.sheet,
  plan: (frame, name, { board, time }) => boardSheet(frame, board, name, time),
};

/** Who changed which value. */
export const changesKind: YearSheetOnDemand<Timed & { readonly rows: readonly JournalRow[] }> = {
  key: "changes",
  holds: "result",
  step: "changes",
  extent: "chg_table",
  named: (language) => wordsOfJournal(language).sheet,
  plan: (frame, name, { rows, time }) => changesSheet(frame, rows, name, time),
};

/** What confirms the declared figures. */
export const confirmationKind: YearSheetOnDemand<Timed & { readonly register: EvidenceRegister }> = {
  key: "confirmation",
  holds: "result",
  step: "confirmation",
  extent: "cnf_table",
  named: (language) => wordsOfFollowup(language).confirmation.sheet,
  plan: (frame, name, { register, time }) => confirmationSheet(frame, register, name, time),
};

/** Decisions of governing bodies under control. */
export const executionKind: YearSheetOnDemand<Timed & { readonly register: ExecutionRegister }> = {
  key: "execution",
  holds: "result",
  step: "execution",
  extent: "exe_table",
  named: (language) => wordsOfExecution(language).sheet,
  plan: (frame, name, { register, time }) => executionSheet(frame, register, name, time),
};

/** All kinds of sheets that a step puts into a year. */
export const sheetsOnDemand: readonly YearSheetOnDemand<never>[] = [
  scenarioKind,
  scenarioResultsKind,
  robustnessKind,
  reachKind,
  actKind,
  editionsKind,
  committeeKind,
  remarksKind,
  boardKind,
  confirmationKind,
  executionKind,
  changesKind,
];

/**
 * Whether a sheet is one that a step has put; a year is whole without it.
 * @example isOnDemand("scenario") //=> true
 */
export function isOnDemand(key: string): boolean {
  return sheetsOnDemand.some((kind) => kind.key === key);
}
