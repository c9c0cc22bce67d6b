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
          const planned = own.get(name)?.get(`${down},${right}`);
          if (planned !== undefined && (!isCounted(name) || isAsPlanned(planned, value, at.formula))) return value;
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

/** Whether a formula of the form stands where one of it belongs: as it was written, or as another program words it with the same result. */
function isAsPlanned(planned: Cell, value: unknown, formula: string): boolean {
  const plain = (text = ""): string => text.replace(/[\s$'=]/g, "").toUpperCase();
  return (
    plain(planned.formula) === plain(formula) || (value ?? "") === "" || String(value) === String(planned.value ?? "")
  );
}

/** The formulas a form of these contents has: by name, counted from the first cell of its area. */
function ownFormulas(data: CampaignData): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const plan = planCampaign(data, followCampaign(data));
  const formulas = new Map(
    plan.sheets.map(({ key, cells }) => [
      key,
      new Map(cells.flatMap((cell) => (cell.formula === undefined ? [] : [[keyOf(cell), cell] as const]))),
    ]),
  );
  return new Map(
    plan.names.map(({ name, sheet, area }) => {
      const given = [...(formulas.get(sheet) ?? [])].flatMap(([key, cell]) => {
        const [down, right] = [Math.floor(key / widest) - area.row, (key % widest) - area.column];
        return down >= 0 && right >= 0 && down < area.rows && right < area.columns
          ? [[`${down},${right}`, cell] as const]
          : [];
      });
      return [name, new Map(given)];
    }),
  );
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * widest + column;
}
