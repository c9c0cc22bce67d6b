import type { TableSheet } from "../../../evaluation/criteria-import/best-sheet";
import type { ColumnMapping } from "../../../evaluation/criteria-import/columns/column-role";
import type { Decision } from "../../../evaluation/criteria-import/settle/decision";
import type { TableRows } from "../../../evaluation/criteria-import/cells/table-cell";
import type { BaseField } from "../../../rating/criteria/base-field";
import type { Criteria } from "../../../rating/criteria/criteria";
import type { MeaningAnswers } from "../criteria/meanings/meaning-answers";
import type { IndicatorDraft } from "../criteria/indicator/indicator-draft";

/** The base fields chosen for a share so far; empty text where none is. */
export interface ShareChoice {
  readonly numerator: string;
  readonly denominator: string;
}

/** A table as pasted or opened, and what the user decided about its lines so far. */
export interface SheetDraft {
  readonly rows: TableRows;
  readonly mapping: ColumnMapping;
  /** By line of the table. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** Forms that are open, by line. */
  readonly forms: ReadonlyMap<number, IndicatorDraft>;
  /** Base fields chosen beside a question, by line. */
  readonly shares: ReadonlyMap<number, ShareChoice>;
}

/** A table being brought in; leaving the page keeps it. */
export interface BringInDraft extends SheetDraft {
  /** Name of the opened file; absent where a table was pasted. */
  readonly file?: string;
  /** Sheets of the opened file; none where a table was pasted. */
  readonly sheets: readonly TableSheet[];
  /** The sheet that is shown. */
  readonly sheet: number;
  /** What was decided on sheets shown before. */
  readonly others: ReadonlyMap<number, SheetDraft>;
  /** Base fields that the table needs and the year does not have, or has otherwise. */
  readonly baseFields: readonly BaseField[];
  /** Blocks and checks of criteria kept as JSON. */
  readonly given?: Pick<Criteria, "blocks" | "checks">;
  /** What becomes of figures whose code stands for something else in this table. */
  readonly meanings?: MeaningAnswers;
  /** The user asked for another table; this one comes back until another is there. */
  readonly isSetAside: boolean;
  readonly isApproved: boolean;
  readonly act: string;
}

/** An indicator's form that is not written yet. */
export interface OpenIndicator {
  /** Code of the present indicator; `null` for a new one. */
  readonly code: string | null;
  readonly draft: IndicatorDraft;
  readonly baseFields: readonly BaseField[];
  /** What becomes of its figures, where it stands for something else now. */
  readonly meanings?: MeaningAnswers;
}
