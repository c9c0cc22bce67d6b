import { openFunctionsHost } from "../../../src/cli/functions-host";

let call: Awaited<ReturnType<typeof openFunctionsHost>>;
beforeAll(async () => {
  call = await openFunctionsHost();
});
const value = (name: string, ...args: unknown[]): unknown => {
  const outcome = call(name, args);
  return "value" in outcome ? outcome.value : outcome.error.message;
};
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const error = (message: string): unknown => ({ error: { code: "#VALUE!", message } });

test("delegates by the three modes, minimum 1, and 0 as an error of its own cell", () => {
  const members = column(0, 4999, 7499, 7500, 12_499, 12_500, 36_515, 730_302);
  const none = error("DELEGATES, argument “members”: row 1: there are no members");
  const rows = ["floor", "half-up", "ceiling"].map((mode) => value("DELEGATES", members, 5000, mode, 1));
  expect(rows[0]).toEqual(column(none, 1, 1, 1, 2, 2, 7, 146));
  expect(rows[1]).toEqual(column(none, 1, 1, 2, 2, 3, 7, 146));
  expect(rows[2]).toEqual(column(none, 1, 2, 2, 3, 3, 8, 147));
});

test("norm, mode and minimum left out are 5000, half-up and 1", () => {
  expect(value("DELEGATES", column(7500, 10))).toEqual(column(2, 1));
});

test("every host form of an empty cell has no delegates; texts are read in one way or not at all", () => {
  expect(value("DELEGATES", column("", null, undefined, " ", "7 500"))).toEqual(column("", "", "", "", 2));
  const message = "DELEGATES, argument “members”: row 1: a whole number from 0 is expected:";
  for (const cell of ["7.500", "many", 1.5, -1, true]) {
    expect(value("DELEGATES", [[cell]])).toEqual([[error(`${message} ${cell}`)]]);
  }
});

test("a total is shared among all, whoever has no members aside", () => {
  const shared = value("DELEGATES", column(10, 0, 7, "", 3), 5000, "Largest-Remainder", 0, 5);
  const none = error("DELEGATES, argument “members”: row 2: there are no members");
  expect(shared).toEqual(column(2, none, 2, "", 1));
});

test.each([
  [[column(1), 0], "DELEGATES, argument “norm”: a whole number from 1 to 1000000000 is expected: 0"],
  [
    [column(1), 5000, "round"],
    "DELEGATES, argument “mode”: floor, half-up, ceiling or largest-remainder is expected: round",
  ],
  [[column(1), 5000, "largest-remainder"], "DELEGATES, argument “total”: largest-remainder needs the total"],
  [
    [column(1, 1), 5000, "largest-remainder", 1, 1],
    "DELEGATES, argument “total”: the total is less than the minimum of all: 1",
  ],
  [
    [column(1, "x"), 5000, "largest-remainder", 1, 9],
    "DELEGATES, argument “members”: row 2: a whole number from 0 is expected: x",
  ],
])("%j is a wrong argument", (args, message) => {
  expect(value("DELEGATES", ...args)).toBe(message);
});

const windows = [
  ["бастауыш", 45170, 45291],
  ["облыстық", "2024-03-01", "31.05.2024"],
  ["", "", ""],
];

test("dates fall in their level's window, both ends included, in whatever way they are written", () => {
  const levels = column("бастауыш", "Бастауыш ", "облыстық", "облыстық");
  const dates = [
    [45170, 45291],
    [45292, ""],
    ["15.03.2024", "2024-06-01"],
    [null, "31.05.2024"],
  ];
  expect(value("INWINDOW", levels, dates, windows)).toEqual([
    [true, true],
    [false, ""],
    [true, false],
    ["", true],
  ]);
  expect(value("INWINDOW", "облыстық", column(45366, 45444), windows)).toEqual(column(true, false));
});

test("an unknown level and what is no date are errors of their cells; other shapes are refused", () => {
  const message = "INWINDOW, argument “level”: row 1: there is no such level in the windows: аймақ";
  expect(value("INWINDOW", "аймақ", [[45366, ""]], windows)).toEqual([[error(message), ""]]);
  const noDate = "INWINDOW, argument “date”: row 1, column 1: not a date: soon";
  expect(value("INWINDOW", "облыстық", column("soon", 45366), windows)).toEqual([[error(noDate)], [true]]);
  expect(value("INWINDOW", column("a", "b"), column(1, 2, 3), windows)).toBe(
    "INWINDOW, argument “level”: rows: 2, expected: 3",
  );
  expect(value("INWINDOW", "a", column(1), [["a", 1]])).toBe("INWINDOW, argument “windows”: columns: 2, expected: 3");
  const reversed = [["a", 45291, 45170]];
  expect(value("INWINDOW", "a", column(45200), reversed)).toBe(
    "INWINDOW, argument “windows”: row 1: the last day comes before the first",
  );
});

test("information is due a month later, clipped, and on the first working day where days off are given", () => {
  // 31.01.2024 → 29.02.2024, 15.03.2024 → 15.04.2024
  expect(value("DUEDATE", column(45322, 45366, ""))).toEqual(column(45351, 45397, ""));
  expect(value("DUEDATE", column("2024-02-23"), null, column("21.03.2024", 45373, "", "2024-03-25"))).toEqual([
    [45377],
  ]);
  // The campaign's list has 1 on its empty lines, as WORKDAY needs.
  expect(value("DUEDATE", column(45354, ""), 0, column(45354, 1, 1))).toEqual(column(45355, ""));
  expect(value("DUEDATE", column("2024-01-31"), 0)).toEqual([[45322]]);
  expect(value("DUEDATE", column("31 January"))).toEqual([
    [error("DUEDATE, argument “date”: row 1, column 1: not a date: 31 January")],
  ]);
});

test("days late count from the due date and need both dates", () => {
  expect(value("DAYSLATE", column(45170, 45170, 45170, ""), column(45169, 45170, 45172, 45172))).toEqual(
    column(0, 0, 2, ""),
  );
  expect(value("DAYSLATE", 45170, column("2023-09-02", ""))).toEqual(column(1, ""));
  expect(value("DAYSLATE", column(1, 2), column(1, 2, 3))).toBe("DAYSLATE, argument “due”: rows: 2, expected: 3");
});
