import type { Criteria } from "../../../rating/criteria/criteria";
import { isComputed } from "../../../rating/criteria/is-computed";
import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { Figure, Return } from "../../../rating/returns/return";
import type { LogRecord } from "../../../kernel/log-record";
import { returnSheets } from "../../returns/form/return-fields";
import type { YearData } from "../../year/year-data";
import type { WayOfReturn } from "../ways/way-of-return";
import { mostInCell } from "../ways/way-record";

/** A figure typed over the one that a return had brought, by nobody's correction (үстінен енгізілген / внесено поверх). */
export interface TypedOver {
  /** As the return had it. */
  readonly declared: Figure;
  /** Of the record of changes, where the workbook keeps one; "" where nobody's name is known. */
  readonly who?: string;
  readonly at?: string;
  /** The field is for the apparatus to fill: nobody declared it. */
  readonly isOfApparatus?: true;
}

type FiguresTaken = Readonly<Record<string, Figure>>;

/** Tells who put a figure where it stands, as far as the workbook keeps it. */
export type WhoTyped = (organisation: string, code: string, value: Figure) => Pick<TypedOver, "who" | "at">;

/** What an organisation declares itself, and what of it could not be read or is the apparatus's to fill. */
interface Declared {
  readonly declared: Return;
  readonly unread: ReadonlySet<string>;
  readonly apparatus: ReadonlySet<string>;
}

/**
 * The figures of a return as the year took them, blanks included, for the record of its coming.
 * @param read The return.
 * @param merged What the year has of the organisation with it: a figure that stayed another is not the return's.
 * @param criteria The year's table.
 * @returns Nothing where it would take too much of the cell of a record.
 */
export function figuresTaken(
  { declared, unread, apparatus }: Declared,
  merged: Return,
  { base_fields, indicators }: Criteria,
): { readonly figures?: FiguresTaken } {
  const codes = [...base_fields, ...indicators.filter((one) => !isComputed(one))].map(({ code }) => code);
  const figures = Object.fromEntries(
    codes.flatMap((code) => {
      const value = declaredFigure(declared, code);
      const isTaken = value !== null || !(unread.has(code) || apparatus.has(code));
      return isTaken && declaredFigure(merged, code) === value ? [[code, value] as const] : [];
    }),
  );
  return JSON.stringify(figures).length > mostInCell / 6 ? {} : { figures };
}

/**
 * The fields of a table that no organisation fills, by code.
 * @param data Table and reporting year of the form.
 */
export function fieldsOfApparatus({ criteria, year }: Pick<YearData, "criteria" | "year">): ReadonlySet<string> {
  const fields = returnSheets(criteria, year).flatMap((sheet) => sheet.fields);
  return new Set(fields.flatMap(({ code, state }) => (state === "apparatus" ? [code] : [])));
}

/**
 * Whether a figure is another than its return brought, without a correction that says why.
 * @param way Of the return; records of earlier versions keep no figures.
 * @param replacedLater Whether the table was replaced since: a figure may have come from another code of the same return.
 */
export function typedOver(
  { came }: Pick<WayOfReturn, "came">,
  code: string,
  value: Figure,
  replacedLater: boolean,
): TypedOver | undefined {
  const figures = came?.said.figures;
  if (figures === undefined || !Object.hasOwn(figures, code)) return undefined;
  const declared = figures[code] ?? null;
  if (declared === value || (replacedLater && Object.values(figures).includes(value))) return undefined;
  return { declared };
}

/** Whether the log tells of another table since a record. */
export function isReplacedSince(log: readonly LogRecord[], record: LogRecord | undefined): boolean {
  return record !== undefined && log.slice(log.indexOf(record)).some(({ action }) => action.startsWith("criteria"));
}
