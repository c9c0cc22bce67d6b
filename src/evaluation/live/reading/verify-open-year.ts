import { presentParts } from "../../../sheets/office/read/present-parts";
import { queueContents } from "../../../sheets/office/read/sheet-contents";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { inWorkbook } from "../../../kernel/office/in-workbook";
import { anchoredKeys, anchorName } from "../../../kernel/sheet-anchor";
import { sealedFacts } from "../../approval/sealed/sealed-facts";
import { verifyYear, type Verification } from "../../approval/verify-year";
import { planYear } from "../../sheets/plan-year";
import { sheetNames } from "./sheet-names";
import { queueYear } from "./year-reading";
import { today, type YearSession } from "../year-session";

/**
 * Whether the year of the open workbook is as it was approved; nothing is written.
 * @param session What the steps share.
 * @param year Reporting year.
 */
export async function verifyOpenYear(session: YearSession, year: number): Promise<Verification> {
  const { reading, values } = await inWorkbook(async (context) => {
    const { names, sizes } = await presentParts(context);
    const read = queueYear(context, year, names, today(session), sizes);
    const contents = queueContents(
      context,
      anchoredKeys(names, year).map((key) => anchorName(key, year)),
      sizes,
    );
    await context.sync();
    const reading = await read();
    return { reading, values: new Map([...(await contents()).values()].map((sheet) => [sheet.name, sheet.used])) };
  });
  const { data } = reading.snapshot;
  const naming = { sheetNames: sheetNames(reading.sheets) };
  return verifyYear({
    ...{ data, rating: reading.rating },
    planOf: (other, rating) => planYear(other, rating, naming).sheets,
    sealed: await sealedFacts(data),
    papers: reading.snapshot.papers,
    valueAt: (name, row, column) => {
      if (!values.has(name)) return undefined;
      const used = values.get(name);
      return (used?.values[row - used.row]?.[column - used.column] ?? null) as CellValue;
    },
  });
}
