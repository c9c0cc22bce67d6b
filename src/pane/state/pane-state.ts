import type { Removals } from "../../evaluation/analysis/robustness/remove-one";
import type { WeightResult } from "../../evaluation/analysis/robustness/run-weights";
import type { BlockId } from "../../rating/criteria/criteria";
import type { Rating } from "../../rating/rating";
import { noDrafts, type YearDrafts } from "../drafts/drafts";
import type { LanguagePack } from "../start/language-pack";
import type { Notice } from "./notice";
import type { BusyKind } from "./step-kinds";
import type { FailureKind } from "../../kernel/step-failure";
import type { Progress } from "../../kernel/running";
import type { Snapshot, YearUndoEntry, YearEntry } from "../../evaluation/year/ports";
import type { ThemeChoice } from "../ui/hooks/theme";
import type { FindingFilter } from "../evaluation/check/finding-list";
import { findingLevelsInOrder } from "../evaluation/check/finding-list";
import type { StandingsBy } from "../evaluation/rating/standings";
import type { PaneWords } from "../words/pane/ru";

export type StepId = keyof PaneWords["steps"];

/** The steps in the order of the bar; Alt+1 is the first. */
export const stepIds: readonly StepId[] = [
  "year",
  "criteria",
  "figures",
  "check",
  "rating",
  "awards",
  "summary",
  "approval",
];

/** One level below a step. */
export type Page =
  | { readonly kind: "why"; readonly organisation: string }
  | { readonly kind: "reach"; readonly organisation: string }
  | { readonly kind: "scenario" }
  | { readonly kind: "robustness" }
  | { readonly kind: "organisation"; readonly organisation: string }
  | { readonly kind: "start" }
  | { readonly kind: "past" }
  | { readonly kind: "committee" }
  | { readonly kind: "roster" }
  | { readonly kind: "returns" }
  | { readonly kind: "templates" }
  | { readonly kind: "board" }
  | { readonly kind: "evidence" }
  | { readonly kind: "execution" }
  | { readonly kind: "changes" }
  | { readonly kind: "remarks"; readonly organisation: string }
  | { readonly kind: "who" }
  /** A new indicator may be opened for a block. */
  | { readonly kind: "indicator"; readonly code: string | null; readonly block?: BlockId }
  | { readonly kind: "block"; readonly block: BlockId | null }
  | { readonly kind: "bring-in" }
  | { readonly kind: "excel-check" }
  | { readonly kind: "campaign" }
  | { readonly kind: "more" };

/** Where the focus and the scrolling stood when a page was opened. */
export interface Origin {
  readonly focus: string | null;
  readonly scroll: number;
}

/** A result with the rating it was calculated from: another rating makes it outdated. */
export interface KeptRobustness {
  readonly rating: Rating;
  readonly result: WeightResult;
  readonly removals: Removals;
}

export interface Failure {
  readonly kind: FailureKind;
  readonly details: string;
  /** Addresses of the cells it is about. */
  readonly places: readonly string[];
  /** Excel is busy and the step repeats by itself. */
  readonly waiting: boolean;
  /** What the pane was doing. */
  readonly during?: BusyKind;
}

export interface PaneState extends YearDrafts {
  readonly phase: "starting" | "first-run" | "year";
  readonly pack: LanguagePack;
  readonly theme: ThemeChoice;
  readonly step: StepId;
  readonly page: Page | null;
  readonly origin: Origin | null;
  /** Set by going back until the focus is there again. */
  readonly restore: Origin | null;
  /** Counts moves between steps and pages: each one moves the focus. */
  readonly moves: number;
  readonly years: readonly YearEntry[];
  readonly snapshot: Snapshot | null;
  readonly readAt: Date | null;
  /** The rating the summary sheet was last written from, as far as this session knows. */
  readonly summary: { readonly rating: Rating; readonly at: Date } | null;
  readonly busy: { readonly kind: BusyKind; readonly progress?: Progress } | null;
  readonly failure: Failure | null;
  /** A line above the page, until it is closed, another step is done or another page opened. */
  readonly notice: Notice | null;
  readonly undo: readonly YearUndoEntry[];
  /** Undone steps that can be done again, the one undone last first. */
  readonly redo: readonly YearUndoEntry[];
  readonly filter: FindingFilter;
  readonly finding: string | null;
  /** Key of the warning whose reason is being written. */
  readonly accepting: string | null;
  /** Drafts of years that are not open; coming back to the year brings them back. */
  readonly aside: Readonly<Record<number, YearDrafts>>;
  /** What the user calls himself in the log; empty until given. */
  readonly name: string;
  /** The name as it is being typed. */
  readonly typedName: string | null;
  readonly by: StandingsBy;
  /** How firm the places are, as calculated last in this session. */
  readonly robustness: KeptRobustness | null;
  readonly openBlocks: readonly BlockId[];
  readonly search: string;
  /** Last polite announcement; the number makes equal texts be read again. */
  readonly said: { readonly text: string; readonly count: number };
}

export const allFindings: FindingFilter = {
  levels: findingLevelsInOrder,
  organisation: null,
  group: "level",
  accepted: true,
};

/**
 * The pane before the workbook has been read.
 * @param pack Language of the first picture.
 * @param theme Chosen earlier, or the system's.
 * @param name Given earlier on this machine, or empty.
 */
export function startState(pack: LanguagePack, theme: ThemeChoice, name = ""): PaneState {
  return {
    phase: "starting",
    pack,
    theme,
    step: "year",
    page: null,
    origin: null,
    restore: null,
    moves: 0,
    years: [],
    snapshot: null,
    readAt: null,
    summary: null,
    busy: null,
    failure: null,
    notice: null,
    undo: [],
    redo: [],
    filter: allFindings,
    finding: null,
    accepting: null,
    ...noDrafts,
    aside: {},
    name,
    typedName: null,
    by: { kind: "total" },
    robustness: null,
    openBlocks: [],
    search: "",
    said: { text: "", count: 0 },
  };
}
