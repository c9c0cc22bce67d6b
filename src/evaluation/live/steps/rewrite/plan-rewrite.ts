import { plannedArea } from "../../../../sheets/office/change/clear-sheet";
import { heldPlan, heldPlanInTurns } from "../../../../sheets/office/change/held/held-plan";
import type { SheetContents } from "../../../../sheets/office/read/sheet-contents";
import type { KeptSheet, SheetsChange } from "../../../../sheets/office/change/sheets-change";
import type { Turns } from "../../../../sheets/plan/turns";
import type { Finding } from "../../../../rating/finding";
import type { Figure } from "../../../../rating/returns/return";
import { StepFailure } from "../../../../kernel/step-failure";
import { isOnDemand } from "../../../sheets/analysis/sheets-on-demand";
import type { NamePlan, SheetPlan } from "../../../../sheets/plan/sheet-plan";
import { fitSheetName } from "../../../../sheets/plan/sheet-name";
import { blockSheetName } from "../../../sheets/names/block-sheet-name";
import { sheetKeys } from "../../../sheets/names/name-sheets";
import { planYearInTurns } from "../../../sheets/plan-year";
import { layoutYear } from "../../../sheets/year-layout";
import type { YearData } from "../../../year/year-data";
import type { PresentYear } from "./present-year";
import { growLog } from "./grow-log";
import { changedNames, narrowSheets, withoutCells } from "./narrow-change";
import { carryFormulas, keepsItsMeaning, userFormulas } from "./carry-formulas";
import { reachOfSheet } from "../reach-of-sheet";
import { reachingTo } from "../reaching-to";
import { ownContentsInTurns, type SheetInDanger } from "../own-contents";
import { anchorName } from "../../../../kernel/sheet-anchor";
import { rateReadInTurns } from "../../../sheets/records/rate-read";

/** What a rewrite needs to know besides the year. */
interface RewriteFacts {
  /** ISO date, for the checks that need it. */
  readonly today: string;
  /** Sheets as this session wrote them last, by key. */
  readonly written: ReadonlyMap<string, SheetPlan> | undefined;
}

interface PlannedRewrite {
  readonly change: SheetsChange;
  /** The sheets as they are then, as far as the change does not say it. */
  readonly written: readonly SheetPlan[];
  /** Fields whose figure a formula of the user's gives, such as `figure:KZO:1.2`. */
  readonly followed: ReadonlySet<string>;
}

/**
 * How the sheets of a year change when it is laid out anew: what stands as it is to stand is not written.
 * @param now The year as the workbook holds it.
 * @param next The year as it is to be.
 * @param facts The day, and what is known of the sheets.
 * @throws StepFailure `own-content` with the cells of the user's own that would be lost.
 */
export function* planRewrite(now: PresentYear, next: YearData, facts: RewriteFacts): Turns<PlannedRewrite> {
  const { present, reading, contents, extents } = now;
  const { data } = reading.snapshot;
  const { year } = data;
  const heldOf = (key: string): SheetContents | undefined => contents.get(anchorName(key, year));
  const reachOf = (key: string, held: SheetContents) => reachOfSheet(key, held, extents.get(held.sheetId));
  const namesNow = Object.fromEntries([...reading.sheets].map(([key, { name }]) => [key, name]));
  const before = yield* planYearInTurns(data, reading.rating, { sheetNames: namesNow });
  const earlierKeys = keysBefore(data, next);
  const kept = Object.entries(earlierKeys).flatMap(([key, earlier]) => {
    const held = heldOf(earlier);
    return held ? [{ key, earlier, held }] : [];
  });
  const renamed = renamedSheets(data, next, kept);
  const isSame = (field: string): boolean => figureOf(data, field) === figureOf(next, field);
  const rating = yield* rateReadInTurns(next, stillFound(reading.snapshot.findings, isSame), facts.today);
  yield;
  const after = yield* planYearInTurns(next, rating, {
    taken: present.sheets.filter((name) => !renamed.some(({ held }) => held.name === name)),
    sheetNames: Object.fromEntries(
      kept.flatMap((sheet) => (renamed.includes(sheet) ? [] : [[sheet.key, sheet.held.name]])),
    ),
  });
  const plannedBefore = new Map(before.sheets.map((sheet) => [sheet.key, sheet]));
  const wasOf = (key: string): SheetPlan | undefined => facts.written?.get(key) ?? plannedBefore.get(key);
  const formulas = new Map([...userFormulas(contents, year, wasOf)].filter(([field]) => isSame(field)));
  yield;
  const plans = new Map(carryFormulas(after.sheets, formulas).map((sheet) => [sheet.key, sheet]));
  const log = growLog(now, next);
  const keptSheets = kept.flatMap(({ key, earlier, held }) => {
    const [plan, was] = [plans.get(key), wasOf(earlier)];
    const isWritten = plan && was && !(log && key === "log");
    return isWritten ? [{ plan, was: reachingTo(was, reachOf(earlier, held)), held }] : [];
  });
  const goes = [...reading.sheets.keys()].filter(
    (key) => !isOnDemand(key) && !kept.some(({ earlier }) => earlier === key),
  );
  const removed = goes.flatMap((key) => {
    const [was, held] = [wasOf(key), heldOf(key)];
    return was && held ? [{ was, held }] : [];
  });
  const standing = { year, sizes: present.sizes, names: before.names };
  const left = yield* narrowSheets(keptSheets, standing);
  // Rows may have come since the sheet was written: records of the log, lines of the criteria.
  const known = <Sheet extends SheetInDanger>(sheet: Sheet): Sheet => {
    const cells = plannedBefore.get(sheet.was.key)?.cells ?? [];
    const extent = reachOf(sheet.was.key, sheet.held);
    return {
      ...sheet,
      ...(extent && { extent }),
      was: { ...sheet.was, cells: [...cells, ...sheet.was.cells] },
    };
  };
  const yearSheets = Object.values(namesNow);
  const keeps = (formula: string, field: string): boolean => isSame(field) && keepsItsMeaning(formula, yearSheets);
  const own: string[] = [];
  for (const [sheet, { scope, plan }] of left) {
    own.push(
      ...(yield* ownContentsInTurns({ ...known(sheet), ...(scope && { written: plan.cells }) }, before.names, keeps)),
    );
    yield;
  }
  for (const sheet of removed) own.push(...(yield* ownContentsInTurns(known(sheet), before.names, () => true)));
  if (own.length > 0) throw new StepFailure("own-content", own.join("\n"), { places: own });
  const logName = `log_table_${year}`;
  const withoutLog = (names: readonly NamePlan[]): NamePlan[] =>
    names.filter(({ name }) => log === undefined || name !== logName);
  const names = changedNames(
    { names: [...withoutLog(after.names), ...(log?.names ?? [])], namesBefore: withoutLog(before.names) },
    standing,
    earlierKeys,
  );
  const added = after.sheets.filter(({ key }) => earlierKeys[key] === undefined);
  const named = new Set(names.names.map(({ sheet }) => sheet));
  const areTabsMoved = added.length + removed.length > 0;
  const changed: KeptSheet[] = [];
  for (const sheet of keptSheets) {
    const narrow = left.get(sheet);
    if (narrow?.scope) changed.push(narrow);
    else if (narrow) {
      const { was, plan, held } = sheet;
      changed.push({ ...sheet, was: yield* heldPlanInTurns(was, held, plannedArea(was, plan)) });
      // Beside a sheet that stays as it is others find their tabs, and its names their sheet.
    } else if (areTabsMoved || named.has(sheet.plan.key)) changed.push(withoutCells(sheet));
    yield;
  }
  const change: SheetsChange = {
    kept: [...changed, ...(log?.added ?? [])],
    added: added.map((sheet) => plans.get(sheet.key) ?? sheet),
    removed: removed.map(({ was, held }) => ({ was: heldPlan(was, held), held })),
    order: sheetKeys(layoutYear(next).bands),
    orderBefore: sheetKeys(layoutYear(data).bands),
    ...names,
  };
  const written = after.sheets.filter(({ key }) => !(log && key === "log"));
  return { change, written, followed: new Set(formulas.keys()) };
}

/** The key each sheet of the next year has at present: a block keeps its sheet wherever it moves in the table. */
function keysBefore(data: YearData, next: YearData): Readonly<Record<string, string>> {
  const { bands: before } = layoutYear(data);
  const { bands: after } = layoutYear(next);
  const pairs = sheetKeys(after).flatMap((key) => {
    const band = after.find(({ position }) => key === `block-${position}`);
    if (!band) return [[key, key] as const];
    const same = before.find(({ block }) => String(block.block) === String(band.block.block));
    return same ? [[key, `block-${same.position}`] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The figure of a field as a plan's places call it. */
function figureOf({ returns }: YearData, field: string): Figure | undefined {
  const [part = "", organisation = "", code = ""] = field.split(":");
  const own = returns[organisation];
  return (part === "base" ? own?.base : own?.figures)?.[code];
}

/** What was found in cells of figures that go on as they are: it is found there again when the year has been written. */
function stillFound(findings: readonly Finding[], isSame: (field: string) => boolean): Finding[] {
  return findings.filter(({ code, organisation = "", indicator, base }) => {
    const figure = base ?? indicator;
    return (
      /^cell\./.test(code) &&
      figure !== undefined &&
      isSame(`${base === undefined ? "figure" : "base"}:${organisation}:${figure}`)
    );
  });
}

interface Kept {
  readonly key: string;
  /** Key of the sheet at present. */
  readonly earlier: string;
  readonly held: SheetContents;
}

/** Sheets of blocks called otherwise now; a sheet that the user gave a name of his own keeps it. */
function renamedSheets(data: YearData, next: YearData, kept: readonly Kept[]): readonly Kept[] {
  const { bands: before } = layoutYear(data);
  const { bands: after } = layoutYear(next);
  const nameOf = (bands: typeof before, key: string): string | undefined => {
    const band = bands.find(({ position }) => key === `block-${position}`);
    return band && blockSheetName(band, data.language);
  };
  return kept.filter(({ key, earlier, held }) => {
    const [was, is] = [nameOf(before, earlier), nameOf(after, key)];
    if (was === undefined || was === is) return false;
    const ours = [fitSheetName(was, [], String(data.year)), fitSheetName(was, [was], String(data.year))];
    return ours.includes(held.name);
  });
}
