import type { Cell } from "../../sheets/plan/sheet-plan";
import type { ReadWorkbook } from "../../sheets/xlsx/read/read-workbook";
import type { CampaignData } from "../model/campaign-data";
import { campaignFinding, type CampaignFinding } from "../model/finding";
import { followCampaign } from "../model/follow-campaign";
import { planCampaign } from "../sheets/plan-campaign";
import { placeOfCell } from "../sheets/place-of-cell";
import type { NamedCells } from "../sheets/read-campaign";

const widest = 16_384;

/**
 * The cells of a form without those in which somebody put a formula: what it came to may be of another machine or day.
 * @param workbook The form.
 * @param cells Its cells by defined name.
 * @param data The campaign as read from them, which tells where the form has formulas of its own.
 * @returns Such cells are empty, each with a finding that names it.
 */
export function withoutFormulas(
  { names, sheets }: Pick<ReadWorkbook, "names" | "sheets">,
  cells: NamedCells,
  data: CampaignData,
): { readonly cells: NamedCells; readonly findings: readonly CampaignFinding[] } {
  // What people counted themselves stands where a formula would: without it the plan tells every place of one.
  const own = ownFormulas({ ...data, results: data.results.map((row) => ({ ...row, counts: {} })) });
  const findings = new Map<string, CampaignFinding>();
  const formulas = new Map(
    sheets.map(({ name, cells: read }) => [
      name,
      new Map(
        [...read].flatMap(([address, cell]) =>
          cell.formula === undefined ? [] : [[keyOf(cell), { address, formula: cell.formula }] as const],
        ),
      ),
    ]),
  );
  const believed = Object.fromEntries(
    names.flatMap(({ name, target }) => {
      const rows = cells[name];
      const given = target && formulas.get(target.sheet);
      if (rows === undefined || target === undefined || given === undefined) return [];
      const kept = rows.map((row, down) =>
        row.map((value, right) => {
          const at = given.get(keyOf({ row: target.area.row + down, column: target.area.column + right }));
          if (at === undefined) return value;
          if (
            isCounted(name)
              ? isOfRow(own.rows.get(rowOf(row))?.get(right), value, at.formula)
              : own.columns.get(name)?.has(right)
          )
            return value;
          const cell = `${target.sheet}!${at.address}`;
          const found = String(value ?? "").slice(0, 60);
          const place = placeOfCell(stemOf(name), row, right);
          // A cell may stand under several names; the one that knows whose it is tells more.
          if (place !== null || !findings.has(cell)) {
            findings.set(cell, campaignFinding("cell.formula", place ?? {}, { cell, value: found }));
          }
          return null;
        }),
      );
      return [[name, kept] as const];
    }),
  );
  return { cells: { ...cells, ...believed }, findings: [...findings.values()] };
}

/** A defined name without the mark of the campaign and its year. */
const stemOf = (name: string): string => name.replace(/^cmp_|_\d{4}$/g, "");

/** What is read of a formula's cell: of all others only what people type there. */
const isCounted = (name: string): boolean => /^cmp_stat_\d{4}$/.test(name);

/** Whose counts stand in a row of the statistics: one that cannot be read moves those below it. */
const rowOf = (row: readonly unknown[]): string => `${String(row[0] ?? "")} ${String(row[2] ?? "")}`;

/** Whether a formula is the form's own, as it was written or as another program words it with the same result, or gives nothing. */
function isOfRow(planned: Cell | undefined, value: unknown, formula: string): boolean {
  if ((value ?? "") === "") return true;
  const plain = (text = ""): string => text.replace(/[\s$'=]/g, "").toUpperCase();
  return (
    planned !== undefined &&
    (plain(planned.formula) === plain(formula) || String(value) === String(planned.value ?? ""))
  );
}

/** Where a form of these contents has formulas. */
interface OwnFormulas {
  /** Columns by defined name, counted from the first of its area. */
  readonly columns: ReadonlyMap<string, ReadonlySet<number>>;
  /** Cells of a row of the statistics by what `rowOf` tells of it, counted from the first column. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<number, Cell>>;
}

function ownFormulas(data: CampaignData): OwnFormulas {
  const plan = planCampaign(data, followCampaign(data), { isForm: true });
  const columns = new Map<string, ReadonlySet<number>>();
  const rows = new Map<string, Map<number, Cell>>();
  for (const { name, sheet, area } of plan.names) {
    const inside = (plan.sheets.find(({ key }) => key === sheet)?.cells ?? []).filter(
      ({ row, column }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    const given = inside.filter(({ formula }) => formula !== undefined);
    columns.set(name, new Set(given.map(({ column }) => column - area.column)));
    if (!isCounted(name)) continue;
    const texts = new Map(inside.map(({ row, column, value }) => [keyOf({ row, column }), value]));
    for (const cell of given) {
      const row = rowOf([0, 1, 2].map((right) => texts.get(keyOf({ row: cell.row, column: area.column + right }))));
      const cells = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, cells.set(cell.column - area.column, cell));
    }
  }
  return { columns, rows };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * widest + column;
}
