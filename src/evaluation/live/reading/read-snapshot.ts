import { inWorkbook } from "../../../kernel/office/in-workbook";
import { presentParts } from "../../../sheets/office/read/present-parts";
import type { Snapshot } from "../../year/ports";
import { queueYear } from "./year-reading";
import { today, type YearSession } from "../year-session";

/**
 * Reads a year as its sheets hold it; nothing is noted of it.
 * @param session Has the clock.
 * @param year Reporting year.
 */
export function readSnapshot(session: YearSession, year: number): Promise<Snapshot> {
  return inWorkbook(async (context) => {
    const { names, sizes } = await presentParts(context);
    const read = queueYear(context, year, names, today(session), sizes);
    await context.sync();
    return (await read()).snapshot;
  });
}
