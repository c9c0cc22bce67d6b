import { runToEnd } from "../analysis/run-to-end";
import { reachPlace } from "../../../src/evaluation/analysis/reach/reach-place";
import { removeOne } from "../../../src/evaluation/analysis/robustness/remove-one";
import { runWeights } from "../../../src/evaluation/analysis/robustness/run-weights";
import { compareScenario } from "../../../src/evaluation/analysis/scenario/compare-scenario";
import { analysisSheetsIn } from "../../../src/evaluation/words/analysis-sheets/words-of-analysis-sheets";
import { languages, type Language } from "../../../src/text/language";
import { rate } from "../../../src/rating/rate";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import type { PlannedSheet } from "../../../src/kernel/sheet-module";
import { reachSheet } from "../../../src/evaluation/sheets/analysis/reach-sheet";
import { readScenario } from "../../../src/evaluation/sheets/analysis/read-scenario";
import { robustnessSheet } from "../../../src/evaluation/sheets/analysis/robustness-sheet";
import { scenarioResultsSheet } from "../../../src/evaluation/sheets/analysis/scenario-results-sheet";
import { scenarioSheet } from "../../../src/evaluation/sheets/analysis/scenario-sheet";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { frameYear } from "../../../src/evaluation/sheets/frame-year";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { smallYear } from "../../host/live/small-year";
import { areasOf } from "./areas-of-plan";

const time = "20.02.2026, 14:32";

function changed({ criteria }: YearData): Criteria {
  const indicators = criteria.indicators
    .filter(({ code }) => code !== "2.3")
    .map((one) => (one.code === "1.2" ? { ...one, weight: 3 } : one));
  return { ...criteria, indicators };
}

/** The four sheets of a year in one language, beside the year itself. */
function plansOf(
  language: Language,
): { readonly data: YearData; readonly criteria: Criteria } & Record<
  "scenario" | "results" | "robustness" | "reach",
  PlannedSheet
> {
  const data = smallYear({ language });
  const criteria = changed(data);
  const input = toRatingInput(data);
  const own = { ...data, criteria };
  const rating = rate(input);
  const frame = frameYear(data, rating);
  const behind = rating.organisations.find(({ place }) => place === 3)?.id ?? "";
  const { sheets } = analysisSheetsIn(language);
  const firm = runToEnd(runWeights(input, { spread: 20, runs: 10, seed: 1 }));
  return {
    ...{ data, criteria },
    scenario: scenarioSheet(frameYear(own, rate(toRatingInput(own))), sheets.scenario),
    results: scenarioResultsSheet(frame, compareScenario(input, criteria), sheets.results, time),
    robustness: robustnessSheet(frame, firm, removeOne(input), sheets.robustness, time),
    reach: reachSheet(frame, behind, runToEnd(reachPlace(input, rating, behind)), sheets.reach, time),
  };
}

const textsOf = ({ sheet }: PlannedSheet): string[] =>
  sheet.cells.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []));

describe.each(languages)("in %s", (language) => {
  const { data, criteria, ...plans } = plansOf(language);
  const official = planYear(data, rate(toRatingInput(data)));

  test("every sheet says at its head that it is not official, and where the official places stand", () => {
    const ranking = official.sheets.find(({ key }) => key === "ranking")?.name ?? "";
    const { notOfficial } = analysisSheetsIn(language);
    for (const plan of Object.values(plans)) {
      const head = plan.sheet.cells.filter(({ row, column }) => row <= 4 && column === 1).map(({ value }) => value);
      expect(head).toContain(notOfficial.replace("{name}", ranking));
    }
  });

  test("no text is broken, no name leaves its sheet, and nothing is taken from the year", () => {
    const taken = new Set(official.names.map(({ name }) => name));
    for (const plan of Object.values(plans)) {
      expect(textsOf(plan).filter((text) => /undefined|NaN|\{\w+\}/.test(text))).toEqual([]);
      expect(plan.names.filter(({ name, sheet }) => taken.has(name) || sheet !== plan.sheet.key)).toEqual([]);
      expect(official.sheets.map(({ key }) => key)).not.toContain(plan.sheet.key);
    }
  });

  test("the scenario read from its sheet is the one that was written; the official criteria stay", () => {
    const whole = {
      ...official,
      sheets: [...official.sheets, plans.scenario.sheet],
      names: [...official.names, ...plans.scenario.names],
    };
    expect(readScenario(areasOf(whole), 2025)).toEqual({ criteria, findings: [] });
    expect(readScenario(areasOf(official), 2025)).toBeUndefined();
  });

  test("what the scenario changed is told: the weight, and the indicator taken out", () => {
    const { parts } = analysisSheetsIn(language).scenario;
    const texts = textsOf(plans.results).join("\n");
    expect(texts).toContain(parts.weight);
    expect(texts).toContain(parts.removed);
    expect(texts).toContain(time);
  });

  test("the file writer takes the sheets as they are", async () => {
    const own = Object.values(plans);
    const bytes = await writePlan({
      ...official,
      sheets: [...official.sheets, ...own.map(({ sheet }) => sheet)],
      names: [...official.names, ...own.flatMap(({ names }) => names)],
    });
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});
