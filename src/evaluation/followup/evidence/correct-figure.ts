import { declaredFigure } from "../../../rating/returns/declared-figure";
import { nameWithCode } from "../../year/figure-place";
import { logTime, type LogRecord } from "../../../kernel/log-record";
import type { Figure, Return } from "../../../rating/returns/return";
import { either, isFlag, isNumber, isText, orNull } from "../../../text/guards";
import { figureText } from "../../words/figure-text";
import { sheetsIn } from "../../words/sheets/sheets-in";
import type { YearData } from "../../year/year-data";
import { type WaySigned } from "../ways/way-records";

const mark = "corrected:";

/** A figure that the apparatus set right (түзетілген мән / исправленное значение). */
interface Correction {
  readonly organisation: string;
  readonly code: string;
  /** As the organisation declared it. */
  readonly declared: Figure;
  readonly corrected: Figure;
}

/** A correction with the record that tells who made it, when and why. */
export interface RecordedCorrection extends Correction {
  readonly record: LogRecord;
}

/**
 * The year with one figure set right, and the record of it.
 * @param data The year.
 * @param correction What stands and what is to stand.
 * @param reason In words, for the log.
 * @param signed Who and when.
 */
export function correctFigure(
  data: YearData,
  correction: Correction,
  reason: string,
  { who, at }: WaySigned,
): YearData {
  const { organisation, code, declared, corrected } = correction;
  const own: Return = data.returns[organisation] ?? {};
  const part = data.criteria.base_fields.some((field) => field.code === code) ? "base" : "figures";
  const { yes, no } = sheetsIn(data.language);
  const shown = (figure: Figure): string => figureText(figure, data.language, { yes, no, noData: "–" });
  // What the organisation says of its figure says nothing of another one.
  const explained = own.remarks?.[code] !== undefined && { explained: { [code]: declared, ...own.explained } };
  const record: LogRecord = {
    ...{ at: logTime(at), who, action: "figureCorrected", where: `${nameWithCode(organisation, data)} · ${code}` },
    ...{ before: shown(declared), after: shown(corrected), reason },
    mark: mark + JSON.stringify([organisation, code, declared, corrected]),
  };
  return {
    ...data,
    returns: { ...data.returns, [organisation]: { ...own, [part]: { ...own[part], [code]: corrected }, ...explained } },
    log: [...(data.log ?? []), record],
  };
}

/**
 * The corrections that stand: the latest of each figure, while the figure is still as it was corrected.
 * @param data The year.
 * @returns By organisation and code, as `KZO 1.2`.
 */
export function standingCorrections({
  log = [],
  returns,
}: Pick<YearData, "log" | "returns">): ReadonlyMap<string, RecordedCorrection> {
  const found = new Map<string, RecordedCorrection>();
  for (const record of log) {
    const correction = readCorrection(record.mark ?? "");
    if (correction === null) continue;
    const key = `${correction.organisation} ${correction.code}`;
    // What was declared first stays, however often it was set right.
    const declared = found.get(key)?.declared ?? correction.declared;
    found.set(key, { ...correction, declared, record });
  }
  return new Map(
    [...found].filter(([, { organisation, code, corrected }]) => {
      const own = returns[organisation];
      return declaredFigure(own, code) === corrected;
    }),
  );
}

const isFigure = orNull(either(either(isNumber, isText), isFlag));

function readCorrection(text: string): Correction | null {
  if (!text.startsWith(mark)) return null;
  const [organisation, code, declared, corrected] = parsed(text.slice(mark.length));
  if (!isText(organisation) || !isText(code) || !isFigure(declared) || !isFigure(corrected)) return null;
  return { organisation, code, declared, corrected };
}

function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    // Cut off or overwritten by hand: it says nothing.
    return [];
  }
}
