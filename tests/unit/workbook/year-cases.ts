import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import { rate } from "../../../src/rating/rate";
import type { Rating } from "../../../src/rating/rating";
import type { WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { makeYear, manyOrganisations } from "./make-year";

/** A year laid out, with what it was laid out from. */
export interface YearCase {
  readonly data: YearData;
  readonly rating: Rating;
  readonly plan: WorkbookPlan;
}

function layOut(data: YearData): YearCase {
  const rating = rate(toRatingInput(data));
  return { data, rating, plan: planYear(data, rating) };
}

/** A table of 99 indicators in seven blocks, two of them named by words. */
export function wideCriteria(): Criteria {
  const ids = [1, 2, 3, 4, 5, "six", "seven"];
  const blocks = ids.map((block) => ({ block, kk: `Блок ${block}`, ru: `Блок ${block}`, en: `Block ${block}` }));
  const indicators = Array.from({ length: 99 }, (_, index): Indicator => {
    const block = ids[Math.floor((index * ids.length) / 99)] ?? 1;
    return {
      block,
      code: `${block}.${index + 1}`,
      kk: `Көрсеткіш ${index}`,
      ru: `Показатель ${index}`,
      type: "integer",
      direction: "up",
      rule: index % 9 === 0 ? { kind: "place_points" } : { kind: "per_unit", points: 3, per: 7, cap: 900 },
    };
  });
  return { blocks, base_fields: appendix1.base_fields, indicators, checks: [] };
}

/** Years that differ in everything a layout depends on. */
export const yearCases: Readonly<Record<string, () => YearCase>> = {
  "20 organisations, Russian": () => layOut(makeYear()),
  "Kazakh, edition of 2026, two without a return": () =>
    layOut(makeYear({ language: "kk", edition: "ED-2026", year: 2026, missing: ["KZO", "AST"], gaps: 0.2 })),
  "English, nobody has declared anything": () => layOut({ ...makeYear({ language: "en" }), returns: {} }),
  "one organisation": () => layOut(makeYear({ organisations: manyOrganisations(1) })),
  "200 organisations": () => layOut(makeYear({ organisations: manyOrganisations(200), gaps: 0 })),
  "99 indicators in seven blocks": () => layOut(makeYear({ criteria: wideCriteria(), gaps: 0.1 })),
  "unrounded points, ties": () => {
    const data = makeYear({ gaps: 0 });
    const first = data.returns["KZO"];
    const returns = first ? { ...data.returns, ZHM: first, PVL: first, AST: first } : data.returns;
    return layOut({ ...data, returns, settings: { ...data.settings, pointsDecimals: null } });
  },
};
