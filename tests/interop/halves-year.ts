import type { YearData } from "../../src/evaluation/year/year-data";
import type { FigureType } from "../../src/rating/criteria/base-field";
import type { Indicator } from "../../src/rating/criteria/criteria";
import type { Rule } from "../../src/rating/rules/rules";
import { defaultSettings } from "../../src/rating/default-settings";
import { defaultEditions } from "../../src/rating/editions/default-editions";
import type { Figure } from "../../src/rating/returns/return";

type Column = readonly [rule: Rule, type: FigureType, figures: readonly Figure[], more?: Partial<Indicator>];

const share = { numerator: "B1", denominator: "B2" } as const;
const bands = [
  { ge: 95, lt: null, points: 500 },
  { ge: 87, lt: 95, points: 300 },
  { ge: 33.3, lt: 87, points: 100.005 },
  { ge: null, lt: 33.3, points: -50 },
];

/** Figures whose points are halves of a hundredth, meet a bound exactly, or are counted in units that no double holds. */
const columns: readonly Column[] = [
  [{ kind: "per_unit", points: 0.005 }, "integer", [1, 3, 5, 7, -1, 0]],
  [{ kind: "per_unit", points: 1 }, "decimal", [1.005, 2.675, 1.115, 4.35, 0.285, -1.005]],
  [{ kind: "per_unit", points: 1, per: 0.1, round: "down" }, "decimal", [0.3, 0.7, 0.1, 1.1, 2.9, 0.29]],
  [{ kind: "per_unit", points: 0.3, floor: -1, cap: 0.405 }, "decimal", [1.35, 0.15, 0.05, -9, 0.25, 1.349]],
  [{ kind: "per_unit", points: 1, per: 3 }, "integer", [1, 2, 100_003, 3, 4, 5], { weight: 0.015 }],
  [{ kind: "penalty_per_unit", points: -0.125, floor: -10 }, "integer", [1, 3, 80, 81, -71, 2]],
  [{ kind: "value_bands", bands }, "decimal", [95, 94.999, 87, 33.3, 33.299, null]],
  [{ kind: "share_bands", ...share, bands }, "percent", []],
  [{ kind: "percent_of_plan", ...share, points: 0.01, cap_ratio: 0.95 }, "percent", []],
  [{ kind: "min_max", to: 0.04 }, "decimal", [0, 8, 1, 3, 5, 7]],
  [{ kind: "min_max", to: 1 }, "decimal", [0.1, 0.3, 0.2, 0.15, 0.25, 0.125], { direction: "down" }],
  [{ kind: "place_points" }, "decimal", [0.1, 0.3, 0.3, 0.2, 0.1, null], { direction: "down", weight: 0.005 }],
  [{ kind: "yes_no", yes: 0.125, no: -0.125 }, "yes-no", [true, false, true, null, false, true]],
  [
    { kind: "on_time", due: "01-25", due_year: "reporting_year+1", points: 1, per_day_late: -0.125, floor: -1 },
    "date",
    ["2026-01-25", "2026-01-26", "2026-01-28", "2026-03-01", "2025-12-31", null],
  ],
];
const numerators = [95, 4.35, 33.3, 33.299, 1, 0];
const denominators = [100, 5, 100, 100, 8, 3];

/** A year of six organisations, two of them equal in everything, whose points lie on every edge. */
export function halvesYear(): YearData {
  const unit = { kk: "", ru: "" };
  const criteria = {
    blocks: [{ block: 1, kk: "", ru: "" }],
    base_fields: ["B1", "B2"].map((code) => ({ code, kk: code, ru: code, unit, type: "decimal" as const, min: 0 })),
    indicators: columns.map(([rule, type, , more], at) => ({
      ...more,
      block: 1,
      code: `1.${at + 1}`,
      kk: "",
      ru: "",
      unit,
      type,
      rule,
    })),
    checks: [],
  };
  const organisations = ["O1", "O2", "O3", "O4", "O5", "O6", "O7"].map((id) => ({ id, kk: id, ru: id, short_ru: id }));
  return {
    year: 2025,
    edition: "ED-2025",
    language: "ru",
    synthetic: false,
    illustrative: false,
    settings: defaultSettings(criteria),
    editions: defaultEditions,
    criteria,
    organisations,
    returns: Object.fromEntries(
      organisations.map(({ id }, index) => {
        const at = index % numerators.length;
        const figures = columns.map(([, , own], position) => [`1.${position + 1}`, own[at] ?? null] as const);
        const base = { B1: numerators[at] ?? null, B2: denominators[at] ?? null };
        return [id, { base, figures: Object.fromEntries(figures) }];
      }),
    ),
    previous: {},
    history: [],
  };
}
