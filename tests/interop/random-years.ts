import fc from "fast-check";
import { machineColumn, printedCriteria } from "../../src/evaluation/sheets/criteria/criteria-columns";
import { machineColumns } from "../../src/rating/criteria/machine-row";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { sheetKeys } from "../../src/evaluation/sheets/names/name-sheets";
import { layoutYear } from "../../src/evaluation/sheets/year-layout";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { defaultEditions } from "../../src/rating/editions/default-editions";
import { defaultSettings } from "../../src/rating/default-settings";
import { editionOfYear } from "../../src/rating/editions/edition-of-year";
import type { RatingInput } from "../../src/rating/input";
import { rate } from "../../src/rating/rate";
import type { Figure, Return } from "../../src/rating/returns/return";
import { sharedStyle } from "../../src/sheets/plan/shared-style";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { anyInput } from "../properties/arbitrary-rating";

/**
 * Years with every kind of rule, the same on every machine: figures in decimals and in whole numbers by turns.
 * @param count How many.
 */
export function randomYears(count: number, seed: number): YearData[] {
  return fc
    .sample(anyInput, { numRuns: count, seed })
    .map((input, at) => yearOf(at % 2 === 0 ? input : inWholes(input)));
}

/** The same year with the return of each organisation handed on to the next. */
export function withReturnsMoved(data: YearData): YearData {
  const ids = data.organisations.map(({ id }) => id);
  const moved = ids.flatMap((id, at) => {
    const declared = data.returns[ids[(at + 1) % ids.length] as string];
    return declared === undefined ? [] : [[id, declared] as const];
  });
  return { ...data, returns: Object.fromEntries(moved) };
}

/** Behind the parameters stand texts of other languages. */
const lastRead = machineColumn + machineColumns.length;

/** Sheets from figure to place: what a file needs to be recalculated without the add-in. */
const needed = /^(base|block-\d+|points|places|organisations|ranking|years|findings|criteria|settings)$/;

/**
 * A year's sheets from figure to place, named so that many years share one workbook.
 * @param mark Part of every name.
 * @param withRules With the parameters of the rules, by which their words tell a change; else the words alone.
 */
export function planFigureToPlace(data: YearData, mark: string, withRules = false): WorkbookPlan {
  const keys = sheetKeys(layoutYear(data).bands);
  const sheetNames = Object.fromEntries(keys.map((key) => [key, `${key} ${mark}`]));
  const plan = planYear(data, rate(toRatingInput(data)), { sheetNames });
  const marked = (text: string): string =>
    text.replaceAll(new RegExp(`(?<=[a-z\\d])_${data.year}\\b`, "g"), `_${mark}`);
  const sheets = plan.sheets.filter(({ key }) => needed.test(key));
  const kept = new Set(sheets.map(({ key }) => key));
  return {
    ...plan,
    sheets: sheets.map(({ key, name, visibility, live, places, cells }) => ({
      key: `${key} ${mark}`,
      name,
      visibility,
      live,
      places,
      // Looks, checks and print set-up of many hundred sheets would only cost time.
      columns: [],
      rows: [],
      merges: [],
      conditionals: [],
      validations: [],
      charts: [],
      cells: cells
        .filter(({ column }) => key !== "findings" || column >= 10)
        // The rest of these sheets is read by no formula from figure to place.
        .filter(({ column }) => key !== "criteria" || (column >= printedCriteria.how && column < lastRead))
        .filter(({ column }) => key !== "criteria" || withRules || column === printedCriteria.how)
        .filter(({ column }) => key !== "settings" || column <= 3)
        .map(({ formula, ...cell }) => ({
          ...cell,
          style: sharedStyle("plain"),
          // The lists that the edition is looked up in are left out; its value stays.
          ...(formula !== undefined &&
            !(key === "settings" && formula.includes("lst_")) &&
            (key !== "criteria" || withRules) && { formula: marked(formula) }),
        })),
    })),
    names: plan.names
      .filter(({ sheet }) => kept.has(sheet))
      .map((name) => ({ ...name, name: marked(name.name), sheet: `${name.sheet} ${mark}` })),
  };
}

/** Plans as one workbook. */
export function joined(plans: readonly WorkbookPlan[]): WorkbookPlan {
  const [first] = plans;
  if (first === undefined) throw new RangeError("no plans");
  return { ...first, sheets: plans.flatMap(({ sheets }) => sheets), names: plans.flatMap(({ names }) => names) };
}

function yearOf({ year, criteria, organisations, returns, settings }: RatingInput): YearData {
  return {
    year,
    edition: editionOfYear(year),
    language: "ru",
    synthetic: false,
    illustrative: false,
    settings: { ...defaultSettings(criteria), ...settings },
    editions: defaultEditions,
    criteria,
    organisations: organisations.map(({ id }) => ({ id, kk: id, ru: id, short_kk: id, short_ru: id })),
    returns,
    previous: {},
    history: [],
  };
}

function inWholes(input: RatingInput): RatingInput {
  const whole = (figures: Return["base"]): Record<string, Figure> =>
    Object.fromEntries(
      Object.entries(figures ?? {}).map(([code, value]) => [
        code,
        typeof value === "number" ? Math.round(value) : value,
      ]),
    );
  const { criteria } = input;
  return {
    ...input,
    criteria: {
      ...criteria,
      base_fields: criteria.base_fields.map((field) => ({ ...field, type: "integer" })),
      indicators: criteria.indicators.map((one) => (one.type === "decimal" ? { ...one, type: "integer" } : one)),
    },
    returns: Object.fromEntries(
      Object.entries(input.returns).map(([id, { base, figures }]) => [
        id,
        { base: whole(base), figures: whole(figures) },
      ]),
    ),
  };
}
