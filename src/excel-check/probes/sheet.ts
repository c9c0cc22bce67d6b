import { found, isRefusal, onSheet, type Bench, type Probe } from "../bench";

/** A bound with a decimal part must come back with it, whatever sign the system writes. */
export const probeValidation: Probe = async (bench) => {
  const bound = await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(bench.sheet).getRange("G1");
    dataValidation.rule = { decimal: { formula1: 0.5, formula2: 99.5, operator: "Between" } };
    dataValidation.load("rule");
    await context.sync();
    return String(dataValidation.rule.decimal?.formula1 ?? "").replace(/^=/, "");
  });
  return found("validation", Number(bound.replace(",", ".")) === 0.5 ? "right" : "wrong", { shown: bound });
};

/** A code such as `1.10` stays a text: as it is in a cell of the text format, behind an apostrophe in another. */
export const probeCodes: Probe = async (bench) => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(bench.sheet).getRange("L1:L2");
    range.numberFormat = [["@"], ["General"]];
    range.formulas = [["1.10"], ["'1.10"]];
    range.load("values");
    await context.sync();
    return range.values.flat() as readonly unknown[];
  });
  return found("codes", values.every((value) => value === "1.10") ? "right" : "wrong", {
    shown: values.map(String).join(" "),
  });
};

/** A rule over a cell that a function fills is taken and read back. */
export const probeConditionalFormat: Probe = async (bench) => {
  const formula = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(bench.sheet).getRange("D1:D3");
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = "=$C1=1";
    custom.format.font.bold = true;
    custom.rule.load("formula");
    await context.sync();
    return custom.rule.formula;
  });
  return found("conditionalFormat", formula.replace(/\s/g, "") === "=$C1=1" ? "right" : "wrong", { shown: formula });
};

/** A chart made in the same batch as its cells has its series. */
export const probeChart: Probe = async (bench) => {
  const count = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(bench.sheet);
    const range = sheet.getRange("H1:I3");
    range.values = [
      ["", "a"],
      ["x", 1],
      ["y", 2],
    ];
    const chart = sheet.charts.add(Excel.ChartType.barClustered, range, Excel.ChartSeriesBy.columns);
    chart.series.load("count");
    await context.sync();
    const { count } = chart.series;
    chart.delete();
    await context.sync();
    return count;
  });
  return found("chart", count === 1 ? "right" : "wrong", { count });
};

/** Whether the wish for one page in width is kept. */
export const probeFitToPage: Probe = async (bench) => {
  const pages = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(bench.sheet);
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load("zoom");
    await context.sync();
    return pageLayout.zoom.horizontalFitToPages;
  });
  return found("fitToPage", pages === 1 ? "right" : "different");
};

/** Protection goes on, tells that it is on, keeps locked cells and no others from being written, and comes off again. */
export const probeProtection: Probe = async (bench) => {
  const turn = (isOn: boolean): Promise<boolean> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(bench.sheet);
      const { protection } = sheet;
      if (isOn) {
        sheet.getRange("J1").format.protection.locked = false;
        protection.protect({ allowFormatColumns: true });
      } else protection.unprotect();
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  const isOn = await turn(true);
  const written = [await isWritten(bench, "J1"), await isWritten(bench, "J2")];
  const isOff = !(await turn(false));
  await onSheet(bench, (sheet) => sheet.getRange("A1:J3").clear());
  return found("protection", isOn && isOff && written[0] === true && written[1] === false ? "right" : "wrong");
};

async function isWritten(bench: Bench, address: string): Promise<boolean> {
  try {
    await onSheet(bench, (sheet) => {
      sheet.getRange(address).values = [[1]];
    });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
