import type { NamePlan, SheetPlan } from "../../../plan/sheet-plan";
import type { SheetContents } from "../../read/sheet-contents";
import { plannedArea } from "../clear-sheet";
import { changedCells } from "../held/edited-cells";
import { heldContents } from "../held/contents-job";
import { heldPlan } from "../held/held-plan";
import { followRenamed, renameInFormulas } from "../rename-in-formulas";
import { heldRows } from "../held/rows-job";
import type { KeptSheet, SheetsChange } from "../sheets-change";
import { isBroken } from "./way-back";

/** A change that was made, with what it found. */
export interface MadeChange {
  readonly change: SheetsChange;
  /** What names referred to before it, with a leading `=`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Id of the sheet that was active before it. */
  readonly active: string;
}

/**
 * The same change the other way: what takes it back now, and, reversed once more, does it again.
 *
 * Sheets that went since are passed over; a name that the user gave a sheet since is kept, and formulas follow it.
 * @param made The change, and what it found.
 * @param contents What its sheets hold now, by key.
 */
export function reverseChange(
  { change, formulas, active }: MadeChange,
  contents: ReadonlyMap<string, SheetContents>,
): SheetsChange {
  const nameAfter = ({ plan, held }: KeptSheet): string => {
    const name = contents.get(plan.key)?.name ?? plan.name;
    return name === plan.name ? held.name : name;
  };
  const renamed = new Map(
    change.kept.flatMap((sheet) => {
      const name = nameAfter(sheet);
      return name === sheet.held.name ? [] : [[sheet.held.name, name] as const];
    }),
  );
  const references = new Map([...formulas].map(([name, formula]) => [name, followRenamed(formula, renamed)]));
  return {
    kept: change.kept.flatMap((sheet): KeptSheet[] => {
      const now = contents.get(sheet.plan.key);
      return now && !saysOther(sheet, now) ? [reverseSheet(sheet, now, nameAfter(sheet), renamed)] : [];
    }),
    added: change.removed.map(({ was }) => renameInFormulas(was, renamed)),
    removed: change.added.flatMap((plan) => {
      const now = contents.get(plan.key);
      return now ? [{ was: heldPlan(plan, now), held: now }] : [];
    }),
    order: change.orderBefore,
    orderBefore: change.order,
    ...reverseNames(withoutOutgrown(change, contents), formulas),
    references,
    ...frontBefore(change, active),
  };
}

/** Cells that only follow others, such as the mark on a finding, may have been written anew elsewhere by now. */
function saysOther(sheet: KeptSheet, now: SheetContents): boolean {
  return (
    sheet.scope === "rows" && sheet.plan.looks === "kept" && changedCells({ ...sheet.plan, live: [] }, now).length > 0
  );
}

function reverseSheet(
  sheet: KeptSheet,
  now: SheetContents,
  name: string,
  renamed: ReadonlyMap<string, string>,
): KeptSheet {
  if (sheet.scope === "contents") {
    return { scope: "contents", plan: { ...sheet.was, name: now.name }, was: heldContents(sheet.plan, now), held: now };
  }
  if (sheet.scope === "rows") {
    const was = heldRows(sheet.plan, now, sheet.plan.rows);
    return {
      scope: "rows",
      plan: { ...sheet.was, name: now.name },
      was: { ...was, looks: sheet.plan.looks },
      held: now,
    };
  }
  const { plan, was } = sheet;
  const before: SheetPlan = heldPlan(plan, now, plannedArea(was, plan));
  return { plan: { ...renameInFormulas(was, renamed), name }, was: before, held: now };
}

/** An area that reaches over rows which others wrote below since is left to them. */
function withoutOutgrown(
  { kept, names, namesBefore }: SheetsChange,
  contents: ReadonlyMap<string, SheetContents>,
): Pick<SheetsChange, "names" | "namesBefore"> {
  const outgrown = new Set(
    kept.flatMap(({ scope, plan }) => {
      const used = contents.get(plan.key)?.used;
      if (scope !== "rows" || !used) return [];
      return plan.cells.every(({ row }) => row < used.row + used.rows - 1) ? [plan.key] : [];
    }),
  );
  const isOurs = ({ sheet }: NamePlan): boolean => !outgrown.has(sheet);
  return { names: names.filter(isOurs), namesBefore: namesBefore.filter(isOurs) };
}

/** A name that pointed nowhere does so again by itself when its sheet goes. */
function reverseNames(
  { names, namesBefore }: Pick<SheetsChange, "names" | "namesBefore">,
  formulas: ReadonlyMap<string, string>,
): Pick<SheetsChange, "names" | "namesBefore"> {
  const isSound = ({ name }: NamePlan): boolean => !isBroken(formulas.get(name));
  const known = new Map([...names, ...namesBefore].map((plan) => [plan.name, plan]));
  return {
    names: [...known.values()].filter((plan) => formulas.has(plan.name) && isSound(plan)),
    namesBefore: names.filter(isSound),
  };
}

function frontBefore({ front, added }: SheetsChange, active: string): Pick<SheetsChange, "front"> {
  if (added.length === 0 || (front && "id" in front)) return {};
  return { front: { id: active } };
}
