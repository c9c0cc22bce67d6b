import type { Criteria } from "../../../rating/criteria/criteria";
import type { Finding } from "../../../rating/finding";
import { readCriteria } from "../criteria/read-criteria";
import { readLanguage } from "../settings/read-settings";
import { areasOfYear, type NamedValues } from "../names/year-areas";

/** The criteria of a scenario as they stand on its sheet, and what could not be read as it stands. */
interface ScenarioReading {
  readonly criteria: Criteria;
  readonly findings: readonly Finding[];
}

/**
 * The criteria of a scenario; blocks, base fields and checks are those of the year.
 * @param values Values by full name.
 * @param year Reporting year.
 * @returns Nothing where the year has no scenario.
 */
export function readScenario(values: NamedValues, year: number): ScenarioReading | undefined {
  const table = values[`scn_table_${year}`];
  if (table === undefined) return undefined;
  const areas = areasOfYear({ ...values, [`crt_table_${year}`]: table }, year);
  return readCriteria(areas, readLanguage(areas));
}
