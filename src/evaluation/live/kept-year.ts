import { jsonInParts, packText, unpackText } from "../../text/packed-text";
import { presentParts } from "../../sheets/office/read/present-parts";
import { readRatingInput } from "../../rating/strict/read-rating-input";
import type { Figure, Return, Signature } from "../../rating/returns/return";
import { either, isFlag, isNumber, isRecord, isText, listOf, maybe, orNull, recordOf, shape } from "../../text/guards";
import type { LogRecord } from "../../kernel/log-record";
import { StepFailure } from "../../kernel/step-failure";
import { toRatingInput, type YearData } from "../year/year-data";
import { yearsOf } from "../sheets/names/year-areas";
import { inWorkbook } from "../../kernel/office/in-workbook";
import type { YearSession } from "./year-session";

/** A setting takes about two million letters; with the way back of a step there must be room for several years. */
const mostKept = 400_000;

const keyOf = (year: number): string => `year.kept.${year}`;

/**
 * Keeps a copy of the year in the workbook, from which a sheet that gets lost is filled; none of a year that has gone.
 * @param session Has read the year.
 * @returns Whether it is kept: Excel may be busy, a year too large.
 */
export async function keepYear(session: YearSession, year: number): Promise<boolean> {
  const data = session.data.get(year);
  if (!data) return false;
  const packed = await packText(jsonInParts(data));
  try {
    return await inWorkbook(async (context) => {
      const { names } = await presentParts(context);
      const { settings } = context.workbook;
      const isKept = yearsOf(names).includes(year) && packed.length <= mostKept;
      if (isKept) settings.add(keyOf(year), packed);
      // An older copy would bring back what is no longer so.
      else settings.getItemOrNullObject(keyOf(year)).delete();
      await context.sync();
      return isKept;
    });
  } catch (error) {
    // The next step keeps it; what was done before is done.
    if (error instanceof StepFailure) return false;
    throw error;
  }
}

/**
 * What the workbook keeps of a year.
 * @param context Context of the running work; one sync.
 * @returns What has the shape of a year; nothing where there is no copy, or one that anything else has written.
 */
export async function readKeptYear(context: Excel.RequestContext, year: number): Promise<Partial<YearData>> {
  const setting = context.workbook.settings.getItemOrNullObject(keyOf(year));
  setting.load("value");
  await context.sync();
  if (setting.isNullObject) return {};
  // A setting damaged on its way is as good as none.
  const text = await unpackText(String(setting.value)).catch(() => "null");
  const kept = parsed(text);
  return isRecord(kept) && kept["year"] === year ? partsOf(kept) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short: as good as none.
    return null;
  }
}

const isFigure = orNull(either(either(isNumber, isText), isFlag));
const figures = maybe(recordOf<Figure>(isFigure));
const texts = maybe(recordOf(isText));
const signature = maybe(shape<Signature>({ head: isText, signedOn: isText }));
const isReturn = shape<Return>({
  ...{ base: figures, figures, explained: figures, signature },
  ...{ remarks: texts, evidence: texts, source: texts },
});
const isReturns = recordOf(isReturn);
const isLog = listOf(
  shape<LogRecord>({
    ...{ at: isText, who: isText, action: isText, where: isText },
    ...{ before: maybe(isText), after: maybe(isText), reason: maybe(isText) },
    ...{ file: maybe(isText), hash: maybe(isText), mark: maybe(isText) },
  }),
);

/** Figures and log by their shape; the table, organisations and settings only as the strict reader takes them. */
function partsOf(kept: Readonly<Record<string, unknown>>): Partial<YearData> {
  const { returns, previous, log } = kept;
  const read = readRatingInput({ ...toRatingInput(kept as unknown as YearData), returns: {}, previous: {} });
  return {
    ...(isReturns(returns) && { returns }),
    ...(isReturns(previous) && { previous }),
    ...(isLog(log) && { log }),
    ...("input" in read && { criteria: read.input.criteria, organisations: read.input.organisations }),
  };
}
