import { hasOtherMeaning } from "../../../../src/rating/returns/other-meaning";

const named = (text: string) => ({ kk: text, ru: text });

test.each([
  ["Проведено «семинаров»", "проведено  семинаров."],
  ["Учёт взносов", "Учет взносов"],
  ["Доля женщин, молодежи", "Доля женщин молодежи"],
  ["Санаторно-курортное лечение", "Санаторно‑курортное лечение"],
])("%s and %s are the same thing", (before, after) => {
  expect(hasOtherMeaning(named(before), named(after))).toBe(false);
});

test.each([
  ["Стаж 1,5 года", "Стаж 15 лет"],
  ["Ставка 1,5", "Ставка 15"],
  ["Группы 1-5", "Группы 15"],
  ["Долг < 5", "Долг > 5"],
  ["Консультаций", "Судебных дел"],
])("%s and %s are two things", (before, after) => {
  expect(hasOtherMeaning(named(before), named(after))).toBe(true);
});

test("a name mended in one language is the same thing; another unit is not", () => {
  expect(hasOtherMeaning({ kk: "Кеңес", ru: "Советов" }, { kk: "Кеңес", ru: "Консультаций" })).toBe(false);
  const unit = (text: string) => ({ ...named("Сумма"), unit: named(text) });
  expect(hasOtherMeaning(unit("тенге"), unit("тыс. тенге"))).toBe(true);
});
