import { crossChecks } from "../checks/cross-checks";
import { checkIndicator, isUsable } from "../criteria/check-indicator";
import { eachCodeOnce } from "../criteria/each-code-once";
import { couldCost } from "../criteria/could-cost";
import { membersField } from "../criteria/members-field";
import { usedBaseFields } from "../criteria/used-base-fields";
import { finding, type Finding, type FindingPlace } from "../finding";
import type { RatingInput } from "../input";
import { spreadOf } from "../rules/min-max";
import { checkReturn } from "./check-return";
import { compareMembers } from "./compare-members";
import { compareReturns } from "./compare-returns";
import { checkSignature } from "./check-signature";
import { compareWithLastYear, isCounted } from "./compare-with-last-year";
import { compareWithOthers } from "./compare-with-others";
import type { Return } from "./return";
import type { KnownFindings } from "./known-findings";
import { figureColumns, type FigureColumns } from "./figure-columns";

/** What the checks of returns go by. */
type CheckedYear = Pick<
  RatingInput,
  "year" | "today" | "settings" | "criteria" | "organisations" | "returns" | "previous"
>;

/**
 * What is wrong with the returns of a year, all at once: by organisation in the order of the input, then by column.
 * @param input Organisations without a return are findings; `today` and `previous` enable the checks that need them.
 * @param columns The same returns as columns, where the caller has them.
 * @param known What was found in the same returns before.
 */
export function checkReturns(
  input: CheckedYear,
  columns: FigureColumns = figureColumns(input.criteria, input.organisations, input.returns),
  known?: KnownFindings,
): Finding[] {
  const { criteria, previous } = input;
  const alike = compareReturns(
    input.organisations,
    columns,
    (at) => criteria.indicators[at] !== undefined && isCounted(criteria.indicators[at]),
  );
  const unlike = unlikeOthers(input, columns);
  const ofItself = checkItself(input, known);
  const ofOrganisations = input.organisations.flatMap(({ id }, row) => {
    const declared = input.returns[id];
    if (declared === undefined || columns.declared[row] === 0) return [finding("return.missing", { organisation: id })];
    const own = ofItself(id, declared);
    return [
      ...own,
      ...(previous === undefined ? [] : compareMembers(id, declared, previous, criteria)),
      ...[alike.get(row) ?? []].flat(),
      ...unlike.flatMap((found) => found.get(row) ?? []).filter((far) => saysMore(far, own)),
    ];
  });
  const ofColumns = criteria.indicators.flatMap(({ code, rule }, at) => {
    const spread = rule.kind === "min_max" ? spreadOf(columns.figures[at] ?? new Float64Array()) : null;
    return spread !== null && spread.least === spread.greatest
      ? [finding("column.no-spread", { indicator: code }, { value: spread.least })]
      : [];
  });
  return [...ofOrganisations, ...ofColumns];
}

/**
 * Finds what is wrong in each return by itself, one after another, before all are judged together: between two of them whoever
 * waits has a turn.
 * @param input The year, as it will be judged.
 * @param known Where it is kept.
 */
export function* checkOneByOne(input: CheckedYear, known: KnownFindings): Generator<undefined, void, undefined> {
  const ofItself = checkItself({ ...input, criteria: eachCodeOnce(input.criteria) }, known);
  for (const { id } of input.organisations) {
    const declared = input.returns[id];
    if (declared) ofItself(id, declared);
    yield;
  }
}

/** Finds what is wrong in a return by itself, beside that of last year. */
function checkItself(
  { criteria, settings, year, today, previous }: CheckedYear,
  known?: KnownFindings,
): (id: string, declared: Return) => readonly Finding[] {
  const baseCodes = new Set(criteria.base_fields.map(({ code }) => code));
  const usable = new Set(criteria.indicators.filter((one) => isUsable(checkIndicator(one, baseCodes))));
  const costly = new Set(
    criteria.indicators.filter(
      (one) => one.type === "date" || (usable.has(one) && couldCost(one, criteria.base_fields)),
    ),
  );
  const used = new Set(usedBaseFields(criteria).map(({ code }) => code));
  const context = {
    criteria,
    isBaseUsed: used.has.bind(used),
    year,
    ...(today !== undefined && { today }),
    isUsable: usable.has.bind(usable),
    couldCost: costly.has.bind(costly),
  };
  const dueDate = settings?.dueDate;
  const signing = { year, ...(today !== undefined && { today }), ...(dueDate !== undefined && { dueDate }) };
  const failedChecks = crossChecks(criteria);
  return (id, declared) => {
    const before = previous !== undefined && Object.hasOwn(previous, id) ? previous[id] : undefined;
    const find = (): Finding[] => [
      ...(declared.signature === undefined ? [] : checkSignature(id, declared.signature, signing)),
      ...checkReturn(id, declared, context),
      ...failedChecks(id, declared),
      ...(before === undefined ? [] : compareWithLastYear(id, declared, before, criteria)),
    ];
    return known?.of(declared, [id, criteria, year, today, dueDate, before], find) ?? find();
  };
}

/** A figure far from last year's has been told, and a reason given for it stands unless the unit itself looks wrong. */
function saysMore(far: Finding, own: readonly Finding[]): boolean {
  const jump = own.find(
    ({ code, indicator, base }) => code === "last-year.jump" && indicator === far.indicator && base === far.base,
  );
  return jump === undefined || (jump.level === "note" && far.level === "warning");
}

/** Figures far from those of organisations of like size, column by column. */
function unlikeOthers(
  { criteria, organisations }: Pick<RatingInput, "criteria" | "organisations">,
  columns: FigureColumns,
): ReadonlyMap<number, Finding>[] {
  const members = columns.base.get(membersField);
  if (members === undefined) return [];
  const placeOf =
    (part: "base" | "indicator", code: string) =>
    (row: number): FindingPlace => ({ organisation: organisations[row]?.id ?? "", [part]: code });
  const fields = criteria.base_fields.filter((field) => field.code !== membersField && isCounted(field));
  return [
    ...fields.map(({ code }) =>
      compareWithOthers(columns.base.get(code) ?? new Float64Array(), members, placeOf("base", code)),
    ),
    ...criteria.indicators.flatMap((indicator, at) =>
      isCounted(indicator)
        ? [compareWithOthers(columns.figures[at] ?? new Float64Array(), members, placeOf("indicator", indicator.code))]
        : [],
    ),
  ];
}
