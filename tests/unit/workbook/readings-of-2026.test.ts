import { sheetsIn } from "../../../src/evaluation/words/sheets/sheets-in";
import { en } from "../../../src/pane/words/pane/en";
import { kk } from "../../../src/pane/words/pane/kk";
import { ru } from "../../../src/pane/words/pane/ru";
import { editionIds } from "../../../src/rating/editions/default-editions";
import { isOf2026, type EditionId } from "../../../src/rating/editions/edition";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { conditionalStyles } from "../../../src/sheets/plan/styles";
import { rate } from "../../../src/rating/rate";
import { sampleYear } from "../../pane/memory-workbook";

test("a file doubts an encouragement by sums over the main blocks as soon as a score of theirs has moved", () => {
  const data = { ...sampleYear("ru"), edition: "ED-2026-SUM" as const };
  const awards = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "awards");
  const reasons = awards?.cells.flatMap(({ formula = "" }) =>
    /^=IF\(AND\(.*"high-by-blocks","/.test(formula) ? [formula] : [],
  );
  expect(reasons).toHaveLength(3);
  for (const formula of reasons ?? []) expect(formula.match(/ROUND\(SUM\(/g)).toHaveLength(5);
});

test("a file doubts each award once other blocks are chosen as main; under an edition without them it does not ask", () => {
  const doubts = (edition: EditionId): string[] => {
    const data = { ...sampleYear("ru"), edition };
    const year = { ...data, settings: { ...data.settings, mainBlocks: data.settings.mainBlocks.slice(1, 3) } };
    const awards = planYear(year, rate(toRatingInput(year))).sheets.find(({ key }) => key === "awards");
    return (awards?.cells ?? []).flatMap(({ formula = "" }) => (formula.includes("cfg_edition") ? [formula] : []));
  };
  const under2026 = doubts("ED-2026");
  expect(under2026.length).toBeGreaterThan(3);
  // The second and the third: 2 + 4.
  for (const formula of under2026) {
    expect(formula).toMatch(
      /SUMPRODUCT\(\(LEN\((cfg_main_blocks_\d+)\)>0\)\*2\^\(ROW\(\1\)-MIN\(ROW\(\1\)\)\)\)=6[,)]/,
    );
  }
  for (const formula of doubts("ED-2025")) expect(formula).not.toContain("cfg_main_blocks");
});

test("the number of encouragements is shown only where it acts", () => {
  const data = sampleYear("ru");
  const settings = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "settings");
  const idle = settings?.conditionals.find(({ formula }) => formula.includes("ED-2026-SEVERAL"));
  expect(idle?.style).toBe("hidden");
  expect(conditionalStyles.hidden).toEqual({ colour: "#FFFFFF", fill: "#FFFFFF" });
  expect(idle?.formula).toMatch(/^=NOT\(OR\(\$C\$\d+="ED-2025",\$C\$\d+="ED-2026-SUM",\$C\$\d+="ED-2026-SEVERAL"\)\)$/);
});

test.each(["kk", "ru", "en"] as const)(
  "each reading of 2026 is marked as one wherever editions are named: %s",
  (language) => {
    for (const id of editionIds.filter(isOf2026)) {
      for (const words of [sheetsIn(language).editions, { kk, ru, en }[language].editions]) {
        expect(words[id]).toMatch({ kk: /түсіндіру бойынша/, ru: /по толкованию/, en: /by interpretation/ }[language]);
      }
    }
  },
);
