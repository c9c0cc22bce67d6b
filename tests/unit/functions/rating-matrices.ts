import { toMachineRow } from "../../../src/rating/criteria/machine-row";
import type { RatingInput } from "../../../src/rating/input";

/** The ranges a workbook would pass for a rating: figures, machine rows, base fields, ids, block numbers. */
export interface RatingMatrices {
  readonly figures: unknown[][];
  readonly criteria: unknown[][];
  readonly base: unknown[][];
  readonly ids: unknown[][];
  readonly blocks: unknown[][];
}

const firstDay = Date.UTC(1899, 11, 30);

/** Lays a rating's input out as cells; `empty` is what this host sends for an empty cell. */
export function toMatrices(input: RatingInput, empty: unknown = ""): RatingMatrices {
  const { criteria, organisations, returns } = input;
  const cell = (value: unknown): unknown => {
    if (value === undefined || value === null) return empty;
    if (typeof value !== "string") return value;
    return (Date.parse(`${value}T00:00:00Z`) - firstDay) / 86_400_000;
  };
  return {
    figures: organisations.map(({ id }) => criteria.indicators.map(({ code }) => cell(returns[id]?.figures?.[code]))),
    criteria: criteria.indicators.map((indicator) => toMachineRow(indicator).map((value) => value ?? empty)),
    base: [
      criteria.base_fields.map(({ code }) => code),
      criteria.base_fields.map(({ ru }) => ru),
      ...organisations.map(({ id }) => criteria.base_fields.map(({ code }) => cell(returns[id]?.base?.[code]))),
    ],
    ids: organisations.map(({ id }) => [id]),
    blocks: [criteria.indicators.map(({ block }) => block)],
  };
}
