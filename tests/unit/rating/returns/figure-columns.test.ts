import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { figureColumns, hasDeclared } from "../../../../src/rating/returns/figure-columns";

test("figures become columns in the order of criteria and organisations", () => {
  const organisations = ["A", "B", "toString"].map((id) => ({ id, kk: "", ru: "" }));
  const columns = figureColumns(appendix1, organisations, {
    B: { base: { B01: 9 }, figures: { "1.2": 5, "1.11": "1970-01-02", "4.4": false, "1.1": 7 } },
  });
  const at = (code: string): number[] => [
    ...(columns.figures[appendix1.indicators.findIndex((one) => one.code === code)] ?? []),
  ];
  expect(at("1.2")).toEqual([NaN, 5, NaN]);
  expect(at("1.11")).toEqual([NaN, 1, NaN]);
  expect(at("4.4")).toEqual([NaN, 0, NaN]);
  expect(at("1.1")).toEqual([NaN, NaN, NaN]);
  expect([...(columns.base.get("B01") ?? [])]).toEqual([NaN, 9, NaN]);
  expect([...columns.declared]).toEqual([0, 1, 0]);
});

test("a return with anything in it is declared, be it unreadable; a typed percentage is nothing", () => {
  expect(hasDeclared(appendix1, { figures: { "1.2": "a dozen" } })).toBe(true);
  expect(hasDeclared(appendix1, { base: { B01: 0 } })).toBe(true);
  expect(hasDeclared(appendix1, { figures: { "1.1": 95, "1.2": "" }, remarks: { "1.2": "later" } })).toBe(false);
});
