import type { ColumnMapping } from "../../criteria-import/columns";
import type { Decision } from "../../criteria-import/settle-table";
import type { TableRows } from "../../criteria-import/table-cell";
import type { BaseField } from "../../rating/criteria/criteria";
import type { IndicatorDraft } from "./indicator-draft";

/** A table being brought in: as pasted, and what the user decided so far; leaving the page keeps it. */
export interface BringInDraft {
  readonly rows: TableRows;
  readonly mapping: ColumnMapping;
  /** By line of the table. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** Forms that are open, by line. */
  readonly forms: ReadonlyMap<number, IndicatorDraft>;
  /** Base fields that the table needs and the year does not have. */
  readonly baseFields: readonly BaseField[];
  readonly isApproved: boolean;
  readonly act: string;
}

/** An indicator's form that is not written yet. */
export interface OpenIndicator {
  /** Code of the present indicator; `null` for a new one. */
  readonly code: string | null;
  readonly draft: IndicatorDraft;
  readonly baseFields: readonly BaseField[];
}
