import { operandsOf } from "./checks/expression";
import { parseExpression } from "./checks/parse-expression";
import type { Criteria, Indicator } from "./criteria/criteria";
import { isComputed } from "./criteria/is-computed";
import { comparesAll, fieldsOf } from "./rules/rules";
import type { Finding } from "./finding";
import { findingKey } from "./finding-key";
import type { Encouragement, Prize, RatedOrganisation, Rating } from "./rating";

/**
 * A rating whose organisations name the open errors their points rest on.
 * @param rating With all that was found: by the rating itself, and in the cells and files that were read.
 * @param criteria Says which figures make points.
 * @returns The same rating, each organisation, prize and encouragement with `restsOn` by its findings.
 */
export function withOpenErrors(rating: Rating, criteria: Criteria): Rating {
  const errors = openErrors(rating.findings, criteria, rating.organisations);
  const organisations = rating.organisations.map((one) => ({
    ...one,
    restsOn: (errors.get(one.id) ?? []).map(findingKey).sort(),
  }));
  const resting = new Map(organisations.map(({ id, restsOn }) => [id, restsOn]));
  const marked = <Award extends Prize | Encouragement>({ restsOn: _, ...award }: Award) => {
    const restsOn = resting.get(award.id) ?? [];
    return { ...award, ...(restsOn.length > 0 && { restsOn }) };
  };
  const { prizes, encouraged, ...questions } = rating.awards;
  return {
    ...rating,
    organisations,
    awards: { prizes: prizes.map(marked), encouraged: encouraged.map(marked), ...questions },
  };
}

/** Errors that no points rest on: there is no return, or a file of another year lies beside it. */
const besideResults: ReadonlySet<Finding["code"]> = new Set(["return.missing", "file.wrong-year"]);

/** Whether no points rest on an error of this kind. */
export function isBesideResults({ code }: Pick<Finding, "code">): boolean {
  return besideResults.has(code);
}

/**
 * The open errors that points rest on, by organisation: those of its own figures, of all figures of a rule that compares, and of a sheet of the year that is gone.
 * @param findings All that was found, of the rating and of the cells and files that were read.
 * @param criteria Says which figures make points.
 * @param organisations Rated; who has no total rests on nothing.
 * @returns Findings in the order given, for each organisation that has any.
 * @see clause 4.5: errors stand in the way of the result
 */
export function openErrors(
  findings: readonly Finding[],
  criteria: Criteria,
  organisations: readonly Pick<RatedOrganisation, "id" | "points" | "total">[],
): ReadonlyMap<string, readonly Finding[]> {
  const errors = findings.filter(({ level, code }) => level === "error" && !besideResults.has(code));
  if (errors.length === 0) return new Map();
  const users = usersOf(criteria);
  const subjects = errors.map((error, at) => ({ error, codes: erringFigures(error, criteria), at }));
  // Most errors concern their own organisation alone: to ask each of each would take the square of a large year.
  const own = groupBy(subjects, ({ error }) => error.organisation);
  const ofAll = subjects.filter(
    ({ error, codes }) =>
      error.code === "year.sheet-lost" ||
      codes?.some((code) => users.get(code)?.some(({ rule }) => comparesAll(rule))) === true,
  );
  const found = new Map<string, readonly Finding[]>();
  for (const { id, points, total } of organisations) {
    if (total === null) continue;
    const likely = ofAll.length === 0 ? (own.get(id) ?? []) : inOrder([...(own.get(id) ?? []), ...ofAll]);
    const resting = likely.filter(({ error, codes }) => {
      if (error.code === "year.sheet-lost" || (error.organisation === id && codes === null)) return true;
      return codes?.some((code) =>
        users
          .get(code)
          ?.some(
            (indicator) =>
              error.organisation === id || (comparesAll(indicator.rule) && (points[indicator.code] ?? null) !== null),
          ),
      );
    });
    if (resting.length > 0)
      found.set(
        id,
        resting.map(({ error }) => error),
      );
  }
  return found;
}

/** Indicators by the codes of the figures that make their points. */
function usersOf({ indicators }: Criteria): ReadonlyMap<string, readonly Indicator[]> {
  const pairs = indicators.flatMap((indicator) => codesOf(indicator).map((code) => ({ code, indicator })));
  const grouped = groupBy(pairs, ({ code }) => code);
  return new Map([...grouped].map(([code, users]) => [code, users.map(({ indicator }) => indicator)]));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function inOrder<Item extends { readonly at: number }>(items: readonly Item[]): Item[] {
  return [...new Set(items)].sort((one, other) => one.at - other.at);
}

/**
 * The open errors each organisation's result rests on: what `restsOn` names, looked up among the findings.
 * @param rating One that has passed `withOpenErrors` with these findings.
 * @returns Findings for each organisation that rests on any.
 */
export function errorsUnderResults({
  organisations,
  findings,
}: Pick<Rating, "organisations" | "findings">): ReadonlyMap<string, readonly Finding[]> {
  const byKey = new Map(findings.map((found) => [findingKey(found), found]));
  const resting = organisations.filter(({ restsOn }) => restsOn.length > 0);
  return new Map(
    resting.map(({ id, restsOn }) => [
      id,
      restsOn.map((key) => {
        const found = byKey.get(key);
        if (found === undefined) throw new Error(`the rating rests on a finding it does not hold: ${key}`);
        return found;
      }),
    ]),
  );
}

/** Codes of the figures that make the points of an indicator. */
function codesOf({ code, type, rule }: Indicator): readonly string[] {
  const bases = fieldsOf(rule);
  return isComputed({ type, rule }) ? bases : [code, ...bases];
}

/**
 * Codes of the figures an error speaks of, of a computed percentage those of its base fields.
 * @returns `null` where it speaks of the whole return, none where of no return.
 */
export function erringFigures(
  { code, organisation, indicator, base, params }: Finding,
  criteria: Criteria,
): readonly string[] | null {
  const check = code.startsWith("check.") ? criteria.checks.find(({ id }) => code === `check.${id}`) : undefined;
  const claim = check === undefined ? null : parseExpression(check.expr);
  if (claim !== null) return operandsOf(claim).flatMap((operand) => basesOf(operand, criteria));
  const figures = [indicator, base, params["base"]].filter((one) => typeof one === "string");
  if (figures.length > 0) return figures.flatMap((figure) => basesOf(figure, criteria));
  return organisation === undefined ? [] : null;
}

/** A figure's own code, of a computed percentage those of its base fields. */
function basesOf(code: string, criteria: Criteria): readonly string[] {
  const indicator = criteria.indicators.find((one) => one.code === code);
  return indicator === undefined ? [code] : codesOf(indicator);
}
