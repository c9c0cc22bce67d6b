import { checkIndicator } from "../../../../src/rating/criteria/check-indicator";
import { fromMachineRow, machineColumns, toMachineRow } from "../../../../src/rating/criteria/machine-row";

test("the columns stand in the order of the criteria sheet", () => {
  expect(machineColumns.join(" ")).toBe(
    "kind points per round floor cap bands numerator denominator cap_ratio yes no due due_year per_day_late from to weight type min max direction block",
  );
});

test("what is a text stays one where it looks like a number; what is a number is read from text", () => {
  const given = { kind: "other", round: "1", bands: "5", numerator: "12", denominator: "13", due: "3", direction: "4" };
  const numbers = { points: "2,5", weight: "3", min: "0", max: "9" };
  const row = machineColumns.map((name) => (({ ...given, ...numbers }) as Record<string, string>)[name] ?? null);
  const { rule, ...own } = fromMachineRow(row);
  expect(rule).toMatchObject({ round: "1", bands: "5", numerator: "12", denominator: "13", due: "3", points: 2.5 });
  expect(own).toMatchObject({ direction: "4", weight: 3, min: 0, max: 9 });
});

test("a row holds what the rule says and nothing else", () => {
  const row = toMachineRow({
    block: 5,
    type: "percent",
    weight: 2,
    rule: { kind: "share_bands", numerator: "B1", denominator: "B2", bands: [{ ge: 95, lt: null, points: 500 }] },
  });
  const given = Object.fromEntries(machineColumns.flatMap((name, at) => (row[at] === null ? [] : [[name, row[at]]])));
  expect(given).toEqual({
    kind: "share_bands",
    numerator: "B1",
    denominator: "B2",
    bands: "95-:500",
    block: 5,
    type: "percent",
    weight: 2,
  });
});

test("empty cells of any kind are parameters that are not given", () => {
  const row = machineColumns.map((name, at) => (name === "kind" ? "place_points" : [null, "", undefined][at % 3]));
  expect(fromMachineRow(row)).toEqual({ block: "", type: "", rule: { kind: "place_points" } });
});

test("what cannot be read stays as it is, for the check to name", () => {
  const cells: Readonly<Record<string, unknown>> = {
    kind: "value_bands",
    bands: "95 and more",
    type: "decimal",
    block: 1,
  };
  const indicator = fromMachineRow(machineColumns.map((name) => cells[name]));
  expect(checkIndicator({ ...indicator, code: "1.1" }, new Set())).toEqual([
    expect.objectContaining({ code: "criteria.bad-parameter", params: { name: "bands", value: "95 and more" } }),
  ]);
});

test("a number typed with a comma is read, one that may mean two things stays text", () => {
  const cells: Readonly<Record<string, unknown>> = { kind: "per_unit", points: "2,5", per: "1.234", weight: "1 000" };
  const { rule, weight } = fromMachineRow(machineColumns.map((name) => cells[name]));
  expect(rule).toEqual({ kind: "per_unit", points: 2.5, per: "1.234" });
  expect(weight).toBe(1000);
});
