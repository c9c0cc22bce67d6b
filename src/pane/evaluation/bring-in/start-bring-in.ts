import { bestSheet } from "../../../evaluation/criteria-import/best-sheet";
import { recogniseColumns } from "../../../evaluation/criteria-import/columns/columns";
import type { TableContext } from "../../../evaluation/criteria-import/read-table";
import { gridOf, type TableRows } from "../../../evaluation/criteria-import/cells/table-cell";
import type { OpenedTable } from "./table/read-table-file";
import type { BringInDraft, SheetDraft } from "./bring-in-draft";

/**
 * A table as it is first shown: of a file with several sheets the one that reads best.
 * @param opened As pasted or opened.
 * @param context What rules are read beside.
 */
export function startBringIn(opened: OpenedTable, context: TableContext): BringInDraft {
  const sheets = opened.kind === "sheets" ? opened.sheets : [];
  const sheet = bestSheet(sheets, context);
  const rows = opened.kind === "sheets" ? (sheets[sheet]?.rows ?? []) : opened.rows;
  const shown: SheetDraft =
    opened.kind === "criteria"
      ? { rows, mapping: opened.mapping, decisions: opened.decisions, forms: new Map(), shares: new Map() }
      : startSheet(rows);
  return {
    ...shown,
    sheets,
    sheet,
    others: new Map(),
    baseFields: opened.kind === "criteria" ? opened.criteria.base_fields : [],
    ...(opened.kind === "criteria" && { given: opened.criteria }),
    isSetAside: false,
    isApproved: false,
    act: "",
  };
}

/**
 * Another sheet of the file; what was decided on the one shown comes back with it.
 * @param draft As it is.
 * @param sheet Index of the sheet to show.
 */
export function chooseSheet(draft: BringInDraft, sheet: number): BringInDraft {
  const { rows, mapping, decisions, forms, shares } = draft;
  const others = new Map(draft.others).set(draft.sheet, { rows, mapping, decisions, forms, shares });
  return { ...draft, ...(others.get(sheet) ?? startSheet(draft.sheets[sheet]?.rows ?? [])), sheet, others };
}

function startSheet(rows: TableRows): SheetDraft {
  return { rows, mapping: recogniseColumns(gridOf(rows)), decisions: new Map(), forms: new Map(), shares: new Map() };
}
