import type { ActHead } from "../../decisions/act/compose-act";
import type { PaperLanguage } from "../../decisions/facts/two-names";
import type { ApprovalDetails } from "../../decisions/records/approval";
import type { Reach } from "../analysis/reach/reach-place";
import type { Removals } from "../analysis/robustness/remove-one";
import type { WeightResult } from "../analysis/robustness/run-weights";
import type { OwnRemark } from "../followup/remarks/open-remarks";
import type { LogRecord } from "../../kernel/log-record";

/**
 * Which paper is wanted on a sheet of its own: the resolution, the editions of the Regulation, or the page of the Executive
 * Committee, which is in the language of the sheets.
 */
export type PaperWish =
  | {
      readonly kind: "act";
      readonly language: PaperLanguage;
      readonly head: ActHead;
      readonly details: ApprovalDetails;
    }
  | { readonly kind: "editions"; readonly language: PaperLanguage }
  /** What the organisations are asked to mend, each on a page of its own. */
  | {
      readonly kind: "remarks";
      readonly language: PaperLanguage;
      readonly organisations: readonly string[];
      /** What is written besides and not sent yet. */
      readonly own?: readonly OwnRemark[];
    }
  | { readonly kind: "committee" };

/** What is written follows from the year alone. */
type FromYear = object;

/**
 * What a step on a year must be told, by its key: what no workbook knows. Those of a sheet that only some years have put it
 * into the year, or write it anew where it stands.
 */
interface StepWishes {
  /** A copy of the criteria sheet, to be edited as a scenario. */
  readonly scenario: FromYear;
  /** Points, totals and places of the scenario beside the official ones. */
  readonly scenarioResults: FromYear;
  /** The scenario and the sheet of its results go. */
  readonly scenarioRemoval: FromYear;
  /** How firm the places are: places under varied weights, and without one indicator or block. */
  readonly robustness: { readonly result: WeightResult; readonly removals: Removals };
  /** What a better place would take an organisation. */
  readonly reach: { readonly organisation: string; readonly reaches: readonly Reach[] };
  /** A paper, ready to be printed. */
  readonly paper: { readonly paper: PaperWish };
  /** Where the return of every organisation is. */
  readonly board: FromYear;
  /** What confirms the declared figures. */
  readonly confirmation: FromYear;
  /** The decisions of governing bodies under control. */
  readonly execution: FromYear;
  /** Who changed which value. */
  readonly changes: FromYear;
  /** What happened to returns, or was done about decisions, for the log; oldest first. */
  readonly way: { readonly records: readonly LogRecord[] };
}

/** A step that is taken by its key alone. */
export type WishedStep = keyof StepWishes;

/** A step that is wanted, with what it must be told. */
export type StepWish<Step extends WishedStep = WishedStep> = {
  readonly [Each in Step]: { readonly step: Each } & StepWishes[Each];
}[Step];
