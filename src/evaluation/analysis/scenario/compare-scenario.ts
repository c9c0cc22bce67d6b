import type { Criteria } from "../../../rating/criteria/criteria";
import type { RatingInput } from "../../../rating/input";
import { rate } from "../../../rating/rate";
import type { Rating } from "../../../rating/rating";
import { criteriaChanges, type CriterionChange } from "./criteria-changes";

/** One organisation by the official criteria and by those of a scenario. */
export interface ScenarioRow {
  readonly id: string;
  readonly total: number | null;
  readonly place: number | null;
  readonly scenarioTotal: number | null;
  readonly scenarioPlace: number | null;
  /** Places won (above 0) or lost (below 0); `null` where one of the places is missing. */
  readonly moved: number | null;
}

/** The same returns rated by two tables of criteria. */
export interface ScenarioComparison {
  readonly official: Rating;
  readonly scenario: Rating;
  /** In the order of the organisations. */
  readonly rows: readonly ScenarioRow[];
  /** Indicators that the scenario changed, in the order of the official table, new ones last. */
  readonly changes: readonly CriterionChange[];
}

/**
 * Rates the same returns by another table of criteria.
 * @param input The year with its official criteria.
 * @param criteria Those of the scenario; what is wrong in them are findings of its rating.
 */
export function compareScenario(input: RatingInput, criteria: Criteria): ScenarioComparison {
  const official = rate(input);
  const scenario = rate({ ...input, criteria });
  const rows = official.organisations.map(({ id, total, place }, row) => {
    const other = scenario.organisations[row];
    const scenarioPlace = other?.place ?? null;
    return {
      id,
      total,
      place,
      scenarioTotal: other?.total ?? null,
      scenarioPlace,
      moved: place === null || scenarioPlace === null ? null : place - scenarioPlace,
    };
  });
  return { official, scenario, rows, changes: criteriaChanges(input.criteria, criteria, official, scenario) };
}
