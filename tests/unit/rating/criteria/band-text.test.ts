import { readBands, writeBands } from "../../../../src/rating/criteria/band-text";

test.each([
  "95-:500; 90-95:300; 80-90:150",
  "-0:1; 0-0.5:-2.5",
  "-10--5:1; -5-:2; --10:3",
  "-:7",
  "0.0000001-1000000000000000000000:0.000001",
])("%s is read and written alike", (text) => {
  const bands = readBands(text);
  expect(bands).not.toBeNull();
  expect(writeBands(bands ?? [])).toBe(text);
});

test("signs belong to numbers, dashes between them", () => {
  expect(readBands("--5:10; -5--3:1; -3-:2")).toEqual([
    { ge: null, lt: -5, points: 10 },
    { ge: -5, lt: -3, points: 1 },
    { ge: -3, lt: null, points: 2 },
  ]);
});

test("a typed line may have spaces, decimal commas and a last semicolon", () => {
  expect(readBands(" 0 - 2,5 : 1 ;2,5-: 3;")).toEqual([
    { ge: 0, lt: 2.5, points: 1 },
    { ge: 2.5, lt: null, points: 3 },
  ]);
});

test.each(["", ";", "95:500", "95-", "a-b:c", "1-2:3:4", "1-2-3:4", "1–2:3"])("%p is no line of bands", (text) => {
  expect(readBands(text)).toBeNull();
});
