import { found, onSheet, waitForValues, type Bench, type Probe } from "../bench";

const figures = [[3], [1], [2]];
/** In the same order, but not known from a call before. */
const corrected = [[30], [10], [20]];

/** Whether a function of the add-in is known, answers, and how long it takes. */
export const probeFunctions: Probe = async (bench) => {
  await onSheet(bench, (sheet) => {
    sheet.getRange("A1:A3").values = figures;
    sheet.getRange("C1").formulas = [[bench.addIn.formula]];
  });
  const { values, waited, seen } = await waitForValues(bench, "C1", ([row]) => row?.[0] === bench.addIn.answers[0]);
  const facts = { milliseconds: waited, shown: String(values[0]?.[0] ?? "") };
  if (values[0]?.[0] === bench.addIn.answers[0]) {
    return found("functions", waited <= 3000 ? "right" : "different", {
      ...facts,
      busy: seen.includes("#BUSY!") ? 1 : 0,
    });
  }
  return found("functions", "wrong", facts);
};

/** Whether an answer of several cells fills them. */
export const probeSpill: Probe = async (bench) => {
  const { values } = await waitForValues(bench, "C1:C3", (rows) => isAnswer(bench, rows));
  return found("spill", isAnswer(bench, values) ? "right" : "wrong", { shown: values.flat().join(" ") });
};

/** Whether a changed figure reaches the result by itself. */
export const probeFollowing: Probe = async (bench) => {
  await onSheet(bench, (sheet) => {
    sheet.getRange("A1").values = [[0]];
  });
  const { values, waited } = await waitForValues(bench, "C1", ([row]) => row?.[0] === 3);
  return found("following", values[0]?.[0] === 3 ? "right" : "wrong", { milliseconds: waited });
};

/** Whether a corrected mistake leaves its error behind. */
export const probeErrorThenValue: Probe = async (bench) => {
  await onSheet(bench, (sheet) => {
    sheet.getRange("A1").values = [["x"]];
  });
  await waitForValues(bench, "C1", ([row]) => row?.[0] === "#VALUE!");
  await onSheet(bench, (sheet) => {
    sheet.getRange("A1:A3").values = corrected;
  });
  const first = await waitForValues(bench, "C1:C3", (rows) => isAnswer(bench, rows));
  if (isAnswer(bench, first.values)) return found("errorThenValue", "right");
  await onSheet(bench, (_sheet, context) => context.application.calculate(Excel.CalculationType.full));
  const second = await waitForValues(bench, "C1:C3", (rows) => isAnswer(bench, rows));
  const shown = first.values.flat().join(" ");
  return found("errorThenValue", isAnswer(bench, second.values) ? "different" : "wrong", { shown });
};

/** Whether every function is known: over empty cells most answer with an error of their own, which `#NAME?` is not. */
export const probeAllFunctions: Probe = async (bench) => {
  const { calls } = bench.addIn;
  const address = `K1:K${calls.length}`;
  await onSheet(bench, (sheet) => {
    sheet.getRange(address).formulas = calls.map(({ formula }) => [formula]);
  });
  const { values } = await waitForValues(bench, address, (rows) => rows.every(([value]) => value !== "#BUSY!"));
  const silent = calls.filter((_, row) => ["#NAME?", "#BUSY!"].includes(String(values[row]?.[0])));
  return found("allFunctions", silent.length === 0 ? "right" : "wrong", {
    count: calls.length,
    names: silent.map(({ name }) => name).join(", "),
  });
};

function isAnswer({ addIn }: Bench, values: readonly (readonly unknown[])[]): boolean {
  return addIn.answers.every((answer, row) => values[row]?.[0] === answer);
}
