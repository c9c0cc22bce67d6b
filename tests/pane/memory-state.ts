import { StepFailure, type FailureKind } from "../../src/kernel/step-failure";
import type { Criteria } from "../../src/rating/criteria/criteria";
import type { YearData } from "../../src/evaluation/year/year-data";

/** What a year was, and the criteria of its scenario where it has one. */
export interface State {
  readonly data?: YearData;
  readonly scenario?: Criteria;
  /** The scenario's results are written out. */
  readonly hasResults?: boolean;
}

/** Ten cells that were edited, where a step is refused for them. */
export function placesOf(kind: FailureKind): readonly string[] {
  return kind === "edited-since" ? Array.from({ length: 10 }, (_, at) => `'1. Работа'!D${at + 9}`) : [];
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * A state after a step was reversed: what people entered since goes on beside records; else the step is refused for it.
 * @param from What the step left.
 * @param to What was before it.
 */
export function turned(present: State, from: State, to: State, overwrite: boolean): State {
  if (isSame(present, from)) return to;
  const withoutLog = ({ data, ...rest }: State): unknown => ({ ...rest, data: data && { ...data, log: undefined } });
  if (present.data && isSame(withoutLog(from), withoutLog(to))) {
    const had = from.data?.log ?? [];
    const has = to.data?.log ?? [];
    const { log: held = [], ...data } = present.data;
    const log = [
      ...held.filter((record) => !had.includes(record) || has.includes(record)),
      ...has.filter((record) => !had.includes(record)),
    ];
    return { ...present, data: log.length > 0 ? { ...data, log } : data };
  }
  if (overwrite) return to;
  const places = placesOf("edited-since");
  throw new StepFailure("edited-since", places.join("\n"), { places });
}
