import { useExcel } from "./in-excel";

const trial = useExcel();

test("looks are read back; where cells differ there is none", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.font.name = "Arial";
    range.format.font.size = 9;
    range.format.font.italic = true;
    range.format.font.color = "#112233";
    range.format.horizontalAlignment = "Right";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    range.numberFormat = [
      ["0.00", "0.00"],
      ["@", "@"],
    ];
    sheet.getRange("B2").format.font.bold = true;
    range.load("numberFormat,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel");
    range.format.font.load("name,size,italic,color,bold");
    await context.sync();
    const { font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
    return [range.numberFormat, font.toJSON(), horizontalAlignment, verticalAlignment, wrapText, indentLevel];
  });
  expect(seen).toEqual([
    [
      ["0.00", "0.00"],
      ["@", "@"],
    ],
    { name: "Arial", size: 9, italic: true, color: "#112233", bold: null },
    "Right",
    "Center",
    true,
    2,
  ]);
});

test("borders are drawn on the sides that were asked for", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#ff0000";
    borders.getItem("InsideVertical").style = "Continuous";
    const last = sheet.getRange("C3").format.borders;
    const loaded = [
      last.getItem("EdgeBottom"),
      last.getItem("EdgeTop"),
      sheet.getRange("B2").format.borders.getItem("EdgeRight"),
    ];
    for (const border of loaded) border.load("style,weight,color");
    await context.sync();
    return loaded.map(({ style, weight, color }) => [style, weight, color]);
  });
  expect(seen).toEqual([
    ["Continuous", "Medium", "#FF0000"],
    ["None", "Thin", "#000000"],
    ["Continuous", "Thin", "#000000"],
  ]);
});

test("sizes are in points; joined cells keep the first content", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.merge();
    range.load("values,format/columnWidth,format/rowHeight");
    await context.sync();
    return [range.values, range.format.columnWidth, range.format.rowHeight];
  });
  expect(seen).toEqual([[[1, "", ""]], 90, 30]);
});

test("clearing takes contents, looks, or everything with the rules", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    const fill = (): void => {
      range.values = [[1, 2]];
      range.format.fill.color = "#ff0000";
      range.dataValidation.rule = { custom: { formula: "=FALSE" } };
    };
    const results: unknown[] = [];
    for (const applyTo of ["Contents", "Formats", "All"] as const) {
      fill();
      range.clear(applyTo);
      range.load("values,format/fill/color");
      range.dataValidation.load("type");
      await context.sync();
      results.push([range.values[0]?.[0], range.format.fill.color, range.dataValidation.type]);
    }
    return results;
  });
  expect(seen).toEqual([
    ["", "#FF0000", "Custom"],
    [1, "#FFFFFF", "Custom"],
    ["", "#FFFFFF", "None"],
  ]);
});

test("a new conditional format comes before the others", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    for (const colour of ["#111111", "#222222"]) {
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>1";
      custom.format.fill.color = colour;
    }
    const formats = range.conditionalFormats.load("items/custom/format/fill/color,items/custom/rule/formula");
    await context.sync();
    const before = formats.items.map(({ custom }) => [custom.format.fill.color, custom.rule.formula]);
    range.conditionalFormats.clearAll();
    const left = range.conditionalFormats.load("items/id");
    await context.sync();
    return [before, left.items.length];
  });
  expect(seen).toEqual([
    [
      ["#222222", "=A1>1"],
      ["#111111", "=A1>1"],
    ],
    0,
  ]);
});

test("freezing, print set-up, breaks, filter and links are written down", async () => {
  const seen = await trial.run(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:C9");
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "&8 Баллы";
    sheet.horizontalPageBreaks.add("A20");
    sheet.autoFilter.apply(sheet.getRange("A3:C9"));
    const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
    const link = sheet.getRange("A1");
    link.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "there" };
    link.load("hyperlink,values");
    sheet.pageLayout.load("orientation,zoom,headersFooters/defaultForAllPages/leftFooter");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return [
      frozen.address.split("!")[1],
      filtered.address.split("!")[1],
      link.values,
      link.hyperlink.documentReference,
      sheet.pageLayout.orientation,
      sheet.pageLayout.zoom,
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter,
      sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    ];
  });
  expect(seen).toEqual([
    "A1:B3",
    "A3:C9",
    [["there"]],
    "Sheet1!A1",
    "Landscape",
    { horizontalFitToPages: 1 },
    "&8 Баллы",
    [19],
  ]);
});

test("a chart has its series, colours and place", async () => {
  const seen = await trial.run(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [
      ["", "One", "Two"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Title";
    chart.setPosition("E2", "K12");
    chart.series.getItemAt(1).format.fill.setSolidColor("#ff0000");
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.legend.position = "Bottom";
    const added = chart.series.add("Three");
    added.setValues(sheet.getRange("B2:B3"));
    chart.series.load("items/name");
    sheet.charts.load("items/name");
    await context.sync();
    return [chart.series.items.map(({ name }) => name), sheet.charts.items.length];
  });
  expect(seen).toEqual([["One", "Two", "Three"], 1]);
  const { host } = trial.excel;
  const [chart] = host.chartsOf(host.engine.activeSheet());
  expect(chart?.place).toEqual({ row: 1, column: 4, rows: 11, columns: 7 });
  expect(chart?.series.map(({ colour }) => colour)).toEqual([null, "#FF0000", null]);
});
