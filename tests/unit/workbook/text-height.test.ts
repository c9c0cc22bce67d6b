import { countLines, rowHeight, widthOfCaption, widthOfWords } from "../../../src/sheets/plan/text-height";

test("lines grow with the text and shrink with the width", () => {
  const text = "Количество членов профсоюза, внесённых в единую электронную базу учёта";
  const lines = [60, 30, 15].map((width) => countLines(text, { width, size: 9 }));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(lines[0]).toBeGreaterThanOrEqual(1);
  expect(lines[2]).toBeGreaterThan(lines[0] ?? 0);
});

test("an empty text takes one line, a word wider than the cell several", () => {
  expect(countLines("", { width: 10, size: 10 })).toBe(1);
  expect(countLines("абвгдежзиклмнопрст", { width: 6, size: 10 })).toBeGreaterThan(2);
});

test("a row is as high as its highest text, at least the least, at most what Excel allows", () => {
  const low = ["a", { width: 20, size: 10 }] as const;
  const high = ["слово ".repeat(20), { width: 10, size: 10 }] as const;
  expect(rowHeight([low], 18)).toBe(18);
  expect(rowHeight([low, high], 18)).toBe(rowHeight([high], 18));
  expect(rowHeight([["слово ".repeat(2000), { width: 10, size: 10 }]], 18)).toBe(409);
});

test("a column is wide enough for its longest word", () => {
  expect(widthOfWords(["короткие слова"], 8, 11.3)).toBe(11.3);
  const width = widthOfWords(["производственными советами"], 8, 5);
  expect(countLines("производственными", { width, size: 8 })).toBe(1);
});

test("a caption of hundreds of letters widens its column instead of making a row that no sheet can be as high as", () => {
  const long = "Мүшелік ұйымдардың кәсіподақ мүшелері үшін өткізген оқу семинарларының саны ".repeat(9).trim();
  const width = widthOfCaption(long, 8, 11.3);
  expect(rowHeight([[long, { width: 11.3, size: 8 }]], 30)).toBe(409);
  expect(countLines(long, { width, size: 8 })).toBeLessThanOrEqual(14);
  expect(width).toBeLessThan(60);
  // The longest caption of the illustrative table stays as narrow as its columns are.
  const usual = "Біліктілікті арттыру курстарында оқытылған кәсіподақ активінің саны, адам";
  expect(widthOfCaption(usual, 8, 11.3)).toBe(widthOfWords([usual], 8, 11.3));
});
