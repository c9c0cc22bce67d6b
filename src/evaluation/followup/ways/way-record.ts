import type { Finding } from "../../../rating/finding";
import type { Figure } from "../../../rating/returns/return";
import {
  either,
  isFlag,
  isNumber,
  isRecord,
  isText,
  listOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  shape,
} from "../../../text/guards";

/** A finding as a record keeps it: of one organisation, whatever the file was called. */
export type KeptFinding = Omit<Finding, "organisation" | "file"> & {
  /** What the workbook keeps in place of what could not be read, where it had something. */
  readonly stays?: Figure;
};

/** What an organisation is asked to mend (тармақ / пункт возврата на доработку). */
export interface Remark {
  /** Counted through all rounds of an organisation, from 1; what is asked again keeps its number. */
  readonly number: number;
  readonly finding?: KeptFinding;
  /** The apparatus's own words. */
  readonly text?: string;
  /** Indicator or base field it is about. */
  readonly code?: string;
  /** What was declared when it was sent. */
  readonly value?: Figure;
}

/** What happened to the return of an organisation; who, when and the file stand in the record of the log around it. */
export type WayRecord =
  | {
      readonly type: "formMade";
      readonly organisation: string;
      readonly language: string;
      /** The table the form asks by, as the form itself calls it. */
      readonly table: string;
      /** ISO date printed on the form. */
      readonly due?: string;
    }
  | {
      readonly type: "returnTaken";
      readonly organisation: string;
      readonly head?: string;
      /** As the cover has it; ISO where it is a date. */
      readonly signedOn?: string;
      /** As the year took them, by code, blanks included; absent in records of earlier versions. */
      readonly figures?: Readonly<Record<string, Figure>>;
      /** Of cells that could not be taken. */
      readonly findings?: readonly KeptFinding[];
      /** Findings for which a cell of the log had no room. */
      readonly more?: number;
    }
  | {
      readonly type: "returnRefused";
      readonly organisation: string;
      /** Why the file was refused whole. */
      readonly findings?: readonly KeptFinding[];
    }
  | ({ readonly type: "returnChecked" } & CheckedReturn)
  | {
      readonly type: "returnSentBack";
      readonly organisation: string;
      /** From 1. */
      readonly round: number;
      readonly remarks: readonly Remark[];
    }
  | ({ readonly type: "returnAccepted" } & CheckedReturn);

/** A check vouches for the figures it was made of, and for no others. */
interface CheckedReturn {
  readonly organisation: string;
  /** Marks of the figures with their documents, by code; absent in records of earlier versions. */
  readonly seen?: Readonly<Record<string, string>>;
}

export type WayType = WayRecord["type"];

/** Excel keeps 32 767 characters in a cell; the rest is room for the other parts of a record. */
export const mostInCell = 30_000;

/** Marks the text of a record in a cell; the number grows with the shape. */
const mark = "bagalau-return 1:";

const levels = oneOf("error", "warning", "note");
const isValue = orNull(either(either(isNumber, isText), isFlag));
const isKeptFinding = shape<KeptFinding>({
  ...{ code: isText as never, level: levels, params: recordOf(isValue) },
  ...{ indicator: maybe(isText), base: maybe(isText), block: maybe(isText), sheet: maybe(isText), cell: maybe(isText) },
  stays: maybe(isValue),
});
const isRemark = shape<Remark>({
  number: isNumber,
  finding: maybe(isKeptFinding),
  text: maybe(isText),
  code: maybe(isText),
  value: maybe(isValue),
});

/** What each kind of record has besides the organisation. */
const kinds: Readonly<Record<WayType, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  formMade: ({ language, table, due }) => isText(language) && isText(table) && maybe(isText)(due),
  returnTaken: ({ head, signedOn, figures, findings, more }) =>
    maybe(isText)(head) &&
    maybe(isText)(signedOn) &&
    maybe(recordOf(isValue))(figures) &&
    maybe(listOf(isKeptFinding))(findings) &&
    maybe(isNumber)(more),
  returnRefused: ({ findings }) => maybe(listOf(isKeptFinding))(findings),
  returnChecked: ({ seen }) => maybe(recordOf(isText))(seen),
  returnSentBack: ({ round, remarks }) => isNumber(round) && listOf(isRemark)(remarks),
  returnAccepted: ({ seen }) => maybe(recordOf(isText))(seen),
};

/**
 * A record as the text of a cell.
 * @returns JSON behind the mark of its shape.
 */
export function wayText(record: WayRecord): string {
  return mark + JSON.stringify(record);
}

/**
 * The record that the mark of a record of the log holds.
 * @param text Any text.
 * @returns `null` where it is none, or one that anybody has damaged: it stays readable for people and says nothing of a return.
 */
export function readWayText(text: string): WayRecord | null {
  if (!text.startsWith(mark)) return null;
  const value = parsed(text.slice(mark.length));
  if (!isRecord(value) || !isText(value["organisation"])) return null;
  const type = value["type"];
  if (!isText(type) || !Object.hasOwn(kinds, type)) return null;
  return kinds[type as WayType](value) ? (value as unknown as WayRecord) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off or overwritten by hand: it says nothing.
    return null;
  }
}
