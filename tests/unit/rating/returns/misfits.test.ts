import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { misfitsOf } from "../../../../src/rating/returns/misfits";

const year = { year: 2025, criteria: appendix1, returns: { KZO: { figures: { "1.2": 7, "1.10": 439 } } } };

function renamed(code: string, names: { readonly kk?: string; readonly ru?: string }) {
  return {
    ...appendix1,
    indicators: appendix1.indicators.map((one) => (one.code === code ? { ...one, ...names } : one)),
  };
}

test("a figure whose code stands for something else now is told; a name mended in one language is the same thing", () => {
  expect(misfitsOf(year, renamed("1.10", { kk: "Қайтарылған қаражат", ru: "Сумма возвращённых средств" }))).toEqual([
    { kind: "meaning", organisation: "KZO", code: "1.10", value: 439 },
  ]);
  expect(misfitsOf(year, renamed("1.10", { ru: "Количество материалов на сайте" }))).toEqual([]);
  const units = appendix1.indicators.map((one) =>
    one.code === "1.2" ? { ...one, unit: { kk: "мың теңге", ru: "тыс. тенге" } } : one,
  );
  expect(misfitsOf(year, { ...appendix1, indicators: units })).toEqual([
    { kind: "meaning", organisation: "KZO", code: "1.2", value: 7 },
  ]);
});
