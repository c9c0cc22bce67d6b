import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import { defaultSettings } from "../../../src/rating/default-settings";
import { defaultEditions } from "../../../src/rating/editions/default-editions";
import { roster } from "../../../src/rating/organisations/roster";
import type { Return } from "../../../src/rating/returns/return";
import type { YearData } from "../../../src/evaluation/year/year-data";

const indicators = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3"];

const criteria: Criteria = {
  blocks: appendix1.blocks.filter(({ block }) => block === 1 || block === 2),
  base_fields: appendix1.base_fields.slice(0, 6),
  indicators: appendix1.indicators.filter(({ code }) => indicators.includes(code)),
  checks: [],
};

/** Two organisations with one total, one with a penalty and blanks, one without a return. */
const returns: Readonly<Record<string, Return>> = {
  [id(0)]: { base: { B01: 1000, B03: 960 }, figures: { "1.2": 40, "1.3": 3, "1.4": 0, "2.1": 12, "2.2": 2, "2.3": 1 } },
  [id(1)]: { base: { B01: 1000, B03: 960 }, figures: { "1.2": 40, "1.3": 3, "1.4": 0, "2.1": 12, "2.2": 2, "2.3": 1 } },
  [id(2)]: { base: { B01: 500, B03: 300 }, figures: { "1.2": 0, "1.4": 900 } },
};

/**
 * A year small enough for many lay-outs: two blocks, seven indicators, four organisations.
 * @param more What differs.
 */
export function smallYear(more: Partial<YearData> = {}): YearData {
  return {
    year: 2025,
    edition: "ED-2025",
    language: "ru",
    synthetic: true,
    illustrative: true,
    settings: defaultSettings(criteria),
    editions: defaultEditions,
    criteria,
    organisations: roster.slice(0, 4),
    returns,
    previous: {},
    history: [],
    ...more,
  };
}

function id(at: number): string {
  return roster[at]?.id ?? "";
}
