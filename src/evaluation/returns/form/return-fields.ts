import { figureBounds, type Bounded } from "../../../rating/criteria/figure-bounds";
import { isComputed } from "../../../rating/criteria/is-computed";
import { usedBaseFields } from "../../../rating/criteria/used-base-fields";
import { fieldsOf, isGivenByOthers, type Rule } from "../../../rating/rules/rules";
import { eachCodeOnce } from "../../../rating/criteria/each-code-once";
import type { BaseField, FigureType } from "../../../rating/criteria/base-field";
import type { Block, Criteria } from "../../../rating/criteria/criteria";
import type { LocalText } from "../../../text/local-text";

/** Who gives a value: the organisation, a formula, or the apparatus of the Central Committee. */
type FieldState = "input" | "computed" | "apparatus";

/** One row of a return: a base field or an indicator. */
export interface ReturnField {
  readonly kind: "base" | "figure";
  readonly code: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly type: FigureType;
  readonly state: FieldState;
  /** Smallest value; ISO for dates, `null` where nothing bounds it. */
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly rule?: Rule;
  readonly evidence?: LocalText;
  /** Kinds of information sources of clause 3.3. */
  readonly source: readonly string[];
  readonly row: number;
}

/** One sheet of fields: the base data or a block. */
export interface ReturnSheet {
  readonly key: string;
  /** The block with its 1-based position, absent on the base sheet. */
  readonly block?: Block & { readonly position: number };
  readonly fields: readonly ReturnField[];
}

/** First row of fields; captions stand above it. */
export const firstFieldRow = 6;

/** Which base fields a form asks for: those the table has a use for; forms of earlier versions asked for all. */
export type AskedBase = "used" | "all";

const noUnit: LocalText = { kk: "", ru: "", en: "" };

/** A table is never written to, and remarks ask for its form once an organisation. */
const known = new WeakMap<Criteria, Map<string, readonly ReturnSheet[]>>();

/**
 * The sheets of fields of a return, in their order.
 * @param table The criteria table; what stands twice in it is asked once.
 * @param year Reporting year; dates lie in the year after it.
 * @returns The base sheet, then a sheet for each block, of both those that have fields.
 */
export function returnSheets(table: Criteria, year: number, asked: AskedBase = "used"): readonly ReturnSheet[] {
  const ofTable = known.get(table) ?? new Map<string, readonly ReturnSheet[]>();
  known.set(table, ofTable);
  const key = `${year} ${asked}`;
  const sheets = ofTable.get(key) ?? sheetsOf(table, year, asked);
  ofTable.set(key, sheets);
  return sheets;
}

function sheetsOf(table: Criteria, year: number, asked: AskedBase): ReturnSheet[] {
  const criteria = eachCodeOnce(table);
  const base: ReturnSheet = {
    key: "base",
    fields: askedBaseFields(criteria, asked).map((field, index) => ({
      kind: "base",
      code: field.code,
      name: field,
      unit: field.unit,
      type: field.type,
      state: isKnownToApparatus(field.code, criteria) ? "apparatus" : "input",
      ...boundsIn(year, field),
      source: [],
      row: firstFieldRow + index,
    })),
  };
  const blocks = criteria.blocks.map((block, index): ReturnSheet => {
    const own = criteria.indicators.filter((indicator) => String(indicator.block) === String(block.block));
    return {
      key: `block-${index + 1}`,
      block: { ...block, position: index + 1 },
      fields: own.map((indicator, at) => ({
        kind: "figure",
        code: indicator.code,
        name: indicator,
        unit: indicator.unit ?? noUnit,
        type: indicator.type,
        state: stateOf(indicator),
        ...boundsIn(year, indicator),
        rule: indicator.rule,
        ...(indicator.evidence && { evidence: indicator.evidence }),
        source: indicator.source ?? [],
        row: firstFieldRow + at,
      })),
    };
  });
  return [base, ...blocks].filter((sheet) => sheet.fields.length > 0);
}

/** The base fields a form asks for, in the order of the table. */
export function askedBaseFields(criteria: Criteria, asked: AskedBase): readonly BaseField[] {
  return asked === "all" ? criteria.base_fields : usedBaseFields(criteria);
}

/** The bounds a figure is checked by, dates of the year said. */
function boundsIn(year: number, field: Bounded): Pick<ReturnField, "min" | "max"> {
  const { min, max } = figureBounds(field);
  return { min: boundOf(min, year), max: boundOf(max, year) };
}

function stateOf(indicator: Criteria["indicators"][number]): FieldState {
  const { rule, source } = indicator;
  if (isComputed(indicator)) return "computed";
  // The apparatus receives the papers and does the inspections, so it knows dates of receipt and what was found.
  const inspected = source?.length === 1 && source[0] === "3.3-3";
  return inspected || isGivenByOthers(rule) ? "apparatus" : "input";
}

/** The Central Committee sets plans, and it knows figures that come only from inspections and its own bodies. */
function isKnownToApparatus(code: string, { indicators }: Criteria): boolean {
  const users = indicators.filter(({ rule }) => fieldsOf(rule).includes(code));
  if (users.some(({ rule }) => rule.kind === "mark")) return true;
  if (users.some(({ rule }) => rule.kind === "percent_of_plan" && rule.denominator === code)) return true;
  const ofItsBodies = (kinds: readonly string[] = []) =>
    kinds.length > 0 && kinds.every((kind) => kind === "3.3-3" || kind === "3.3-4");
  return users.length > 0 && users.every(({ source }) => ofItsBodies(source));
}

function boundOf(bound: number | string | null | undefined, year: number): number | string | null {
  if (typeof bound !== "string") return bound ?? null;
  return bound.replace(/^reporting_year(?:\+(\d+))?/, (_, more: string | undefined) =>
    String(year + Number(more ?? 0)),
  );
}
