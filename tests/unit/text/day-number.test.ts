import { dayNumber, isoDate } from "../../../src/text/day-number";

test("days are counted across leap years", () => {
  expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2);
  expect(dayNumber("2026-03-01") - dayNumber("2026-02-28")).toBe(1);
  expect(isoDate(dayNumber("2026-12-31") + 1)).toBe("2027-01-01");
});

test.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-1-5", "20260105", "2026-01-05T00:00", "", "0000-00-00"])(
  "%p is no day",
  (text) => {
    expect(dayNumber(text)).toBeNaN();
  },
);
