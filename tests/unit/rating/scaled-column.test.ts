import { scaleColumn } from "../../../src/rating/scaled-column";

test("a column takes the decimals its longest figure has", () => {
  const scaled = scaleColumn(Float64Array.of(12, NaN, 0.125, -3.4));
  expect(scaled?.decimals).toBe(3);
  expect([...(scaled?.units ?? [])]).toEqual([12000, NaN, 125, -3400]);
  expect(scaled?.bound).toBe(12000);
});

test("whole numbers stay as they are, and a least number of decimals is kept", () => {
  expect(scaleColumn(Float64Array.of(5, 7))?.decimals).toBe(0);
  expect([...(scaleColumn(Float64Array.of(5), 2)?.units ?? [])]).toEqual([500]);
});

test("numbers that no small unit fits are refused", () => {
  expect(scaleColumn(Float64Array.of(1 / 3))).toBeNull();
  expect(scaleColumn(Float64Array.of(1e12, 0.12345))).toBeNull();
  expect(scaleColumn(Float64Array.of(1e300))).toBeNull();
});
