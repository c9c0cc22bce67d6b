import { saidFact } from "../../../src/evaluation/words/facts/said-fact";
import { factsOfYear } from "../../../src/evaluation/approval/year-facts";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { rate } from "../../../src/rating/rate";
import { languages } from "../../../src/text/language";
import { makeYear } from "../workbook/make-year";

const year = makeYear({ gaps: 0 });
const facts = Object.keys(factsOfYear(year, rate(toRatingInput(year)))).filter((path) => !path.startsWith("results/"));

test.each(languages)("every approved fact has a name in words: %s", (language) => {
  const said = facts.map((path) => saidFact(path, language, (id) => `<${id}>`));
  expect(said.filter((text) => text === "" || text.includes("/") || text.includes("undefined"))).toEqual([]);
});

test.each([
  ["awards/encouraged/3", "Поощрение, строка 4"],
  ["awards/prizes/0/total", "Призовые места, строка 1: общий балл"],
  ["organisations/KZO/kk", "Название организации: Кызылорда: название на казахском языке"],
  ["figures/KZO/1.2", "Кызылорда, 1.2"],
  ["criteria/indicators/1.2/rule/points", "Показатель 1.2: порядок начисления баллов"],
  ["criteria/checks/C~11/expr", "Проверка C/1"],
  ["approval/record/who", "Утверждение: исполнитель"],
])("%s", (path, expected) => {
  expect(saidFact(path, "ru", () => "Кызылорда")).toBe(expected);
});
