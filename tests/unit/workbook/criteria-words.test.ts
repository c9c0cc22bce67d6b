import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { printedCriteria } from "../../../src/evaluation/sheets/criteria/criteria-columns";
import { criteriaRow } from "../../../src/evaluation/sheets/year-layout";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { languages } from "../../../src/text/language";
import { makeYear } from "./make-year";

test.each(languages)("the words of a rule refuse what is typed over them and say where to edit (%s)", (language) => {
  const data = makeYear({ language });
  const sheet = planYear(data, rate(toRatingInput(data))).sheets.find(({ key }) => key === "criteria");
  const refused = sheet?.validations.find(({ area }) => area.column === printedCriteria.how);
  expect(refused).toMatchObject({
    area: { row: criteriaRow, rows: data.criteria.indicators.length, columns: 2 },
    rule: { kind: "custom", formula: "=FALSE" },
  });
  expect(refused?.error.text).toMatch(/ J[ .-]| \(J /);
  expect(refused?.prompt).toEqual(refused?.error);
  expect(refused?.error.text.length).toBeLessThanOrEqual(225);
  expect(refused?.error.title.length).toBeLessThanOrEqual(32);
});
