import type { Area, CellValue, SheetPlan, StackedBarChart } from "../../plan/sheet-plan";
import { palette } from "../../plan/palette";
import { sheetArea } from "../../plan/a1";
import { xmlText } from "../xml-text";

function areaValues(sheet: SheetPlan, area: Area): CellValue[] {
  const values: CellValue[] = new Array<CellValue>(area.rows * area.columns).fill(null);
  for (const cell of sheet.cells) {
    const row = cell.row - area.row;
    const column = cell.column - area.column;
    if (row >= 0 && row < area.rows && column >= 0 && column < area.columns) {
      values[row * area.columns + column] = cell.value;
    }
  }
  return values;
}

function cache(values: readonly CellValue[]): string {
  const points = values
    .map((value, index) =>
      value === null || value === "" ? "" : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
    )
    .join("");
  return `<c:ptCount val="${values.length}"/>${points}`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace("#", "")}"/></a:solidFill>`;
}

function textStyle(size: number, bold: boolean): string {
  const style = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  return `<a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${style}>${solid(palette.ink)}</a:defRPr></a:pPr><a:endParaRPr lang="ru-RU"/></a:p>`;
}

/**
 * The contents of a stacked bar chart with the values it shows, so that previews of the file draw it too.
 * @param chart Chart of the plan.
 * @param sheet The sheet whose cells it shows.
 * @returns The chart part as XML: first category on top, legend below, no grid lines.
 */
export function stackedBarChart(chart: StackedBarChart, sheet: SheetPlan): string {
  const categories = `<c:cat><c:strRef><c:f>${xmlText(sheetArea(sheet.name, chart.categories, "both"))}</c:f><c:strCache>${cache(
    areaValues(sheet, chart.categories),
  )}</c:strCache></c:strRef></c:cat>`;
  const series = chart.series.map(
    ({ name, values, colour }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
      `<c:spPr>${solid(colour)}<a:ln w="3175">${solid(palette.ink)}</a:ln></c:spPr><c:invertIfNegative val="0"/>${categories}` +
      `<c:val><c:numRef><c:f>${xmlText(sheetArea(sheet.name, values, "both"))}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${cache(
        areaValues(sheet, values),
      )}</c:numCache></c:numRef></c:val></c:ser>`,
  );
  const [grouping, format] = chart.asShares ? ["percentStacked", "0%"] : ["stacked", "#,##0"];
  const line = `<c:spPr><a:ln w="6350">${solid(palette.grid)}</a:ln></c:spPr>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="1"/></a:pPr><a:r><a:rPr lang="ru-RU" sz="1000" b="1">${solid(
      palette.ink,
    )}</a:rPr><a:t>${xmlText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join(
      "",
    )}<c:gapWidth val="28"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}<c:txPr>${textStyle(8, false)}</c:txPr>` +
    `<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${format}" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}<c:txPr>${textStyle(8, false)}</c:txPr>` +
    `<c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/><c:txPr>${textStyle(8, false)}</c:txPr></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}
