import type { ActHead } from "../../decisions/act/compose-act";
import type { PaperLanguage } from "../../decisions/facts/two-names";
import type { ApprovalDetails } from "../../decisions/records/approval";
import type { Reach } from "../analysis/reach/reach-place";
import type { Removals } from "../analysis/robustness/remove-one";
import type { WeightResult } from "../analysis/robustness/run-weights";
import type { OwnRemark } from "../followup/remarks/open-remarks";

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

/** What stands on the sheet follows from the year alone. */
type FromYear = object;

/** What a step must be told to put a sheet of its own into the year, or to write it anew where it stands; by key of the step. */
interface PutWishes {
  /** A copy of the criteria sheet, to be edited as a scenario. */
  readonly scenario: FromYear;
  /** Points, totals and places of the scenario beside the official ones. */
  readonly scenarioResults: FromYear;
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
}

/** A step that puts a sheet of its own into the year. */
export type PutStep = keyof PutWishes;

/** A sheet that is wanted, by the step that puts it. */
export type PutWish<Step extends PutStep = PutStep> = {
  readonly [Each in Step]: { readonly step: Each } & PutWishes[Each];
}[Step];
