import { fieldsOf } from "../../../rating/rules/rules";
import { areaToA1, sheetArea } from "../../../sheets/plan/a1";
import { printedCriteria } from "../criteria/criteria-columns";
import { movedMark } from "./points-formulas/moved-mark";
import type { YearFrame } from "../year-frame";
import { bandRows, captionRows, firstColumn, type BlockBand } from "../year-layout";

/**
 * Counts what of a block is no longer as its formulas were written for: a line of the criteria, decimals of points, or
 * the order of rows and columns of figures, by which formulas find them while a reader goes by codes.
 * @returns Native expression, 0 where all is as rated.
 */
export function isRatedOtherwise(frame: YearFrame, { position, indicators, column, criteriaRow }: BlockBand): string {
  const { data } = frame;
  const fields = data.criteria.base_fields;
  const head = { row: captionRows.code, column: firstColumn, rows: 1, columns: Math.max(1, fields.length) };
  const usesBase = indicators.some(({ rule }) => fieldsOf(rule).length > 0);
  const listed = fields.map(({ code }) => `"${code.replaceAll('"', '""')}"`).join(",");
  const [ids, base, figures] = ["org_ids", "base_ids", `fig_b${position}_ids`].map((stem) => frame.name(stem));
  const codes = areaToA1({ row: bandRows.code, column, rows: 1, columns: indicators.length }, "both");
  const words = { row: criteriaRow, column: printedCriteria.how, rows: indicators.length, columns: 1 };
  const differing = [
    `LEFT(${sheetArea(frame.sheet("criteria"), words, "both")},1)="${movedMark}"`,
    `${figures}<>${ids}`,
    `${base}<>${ids}`,
    `${frame.name(`fig_b${position}_codes`)}<>${codes}`,
    ...(usesBase ? [`${sheetArea(frame.sheet("base"), head, "both")}<>{${listed}}`] : []),
    `${frame.name("cfg_decimals")}<>${data.settings.pointsDecimals ?? -1}`,
  ];
  return differing.map((one) => `SUMPRODUCT(--(${one}))`).join("+");
}
