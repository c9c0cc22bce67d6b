import {
  isNumber,
  isRecord,
  isText,
  listOf,
  oneOf,
  isFlag,
  maybe,
  recordOf,
  shape,
  orNull,
  either,
  type Guard,
} from "../../text/guards";
import type { FactValue, Facts } from "../facts/facts";
import type { TwoNames } from "../facts/two-names";
import type { ActAmendments, ClauseAmendment } from "./amendments";
import type { ApprovalDetails, ApprovalRecord, AttachedSignature } from "./approval";
import type { Outcome, ProtocolRecord, Signed } from "./decision";
import type { Person } from "./person";

/** Marks the text of a record in a cell; the number grows with the shape. */
const mark = "bagalau-record 1:";

const isTwoNames = shape<TwoNames>({ kk: isText, ru: isText });
const isPerson = shape<Person>({ name: isTwoNames, inSentence: isTwoNames });
const isAmendments = shape<ActAmendments>({
  clauses: listOf(shape<ClauseAmendment>({ clause: isText, text: isTwoNames })),
  newAppendix: isFlag,
});
const isFacts: Guard<Facts> = recordOf<FactValue>(orNull(either(either(isText, isNumber), isFlag)));
const signed = { at: isText, who: isText, reason: isText } satisfies Readonly<Record<keyof Signed, Guard<string>>>;

/** Whether something has the shape of the details of an approval. */
export const isDetails = shape<ApprovalDetails>({
  body: oneOf("executive-committee", "central-committee"),
  protocol: isText,
  item: isText,
  date: isText,
  chair: isTwoNames,
  reporter: isPerson,
  control: listOf(isPerson),
  amendments: maybe(isAmendments),
});

const outcomes: readonly Guard<unknown>[] = [
  shape<Extract<Outcome, { kind: "chosen" }>>({ kind: oneOf("chosen"), ids: listOf(isText) }),
  shape<Extract<Outcome, { kind: "points" }>>({ kind: oneOf("points"), id: isText, points: isNumber }),
  shape<Extract<Outcome, { kind: "money" }>>({ kind: oneOf("money"), id: isText, tenge: isNumber }),
];
const isOutcome = (value: unknown): boolean => outcomes.some((is) => is(value));

const isSignature = shape<AttachedSignature>({ file: isText, hash: isText, signedFile: isText, signedHash: isText });

/** What each kind of record has besides who, when and why. */
const kinds: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  decision: (value) =>
    isNumber(value["number"]) && isText(value["question"]) && isOutcome(value["outcome"]) && isFacts(value["facts"]),
  withdrawal: (value) => isNumber(value["number"]) && isNumber(value["withdraws"]),
  submitted: (value) => isNumber(value["version"]) && isDetails(value["details"]),
  returned: (value) => isNumber(value["version"]),
  approved: (value) =>
    isNumber(value["version"]) &&
    isDetails(value["details"]) &&
    isText(value["fingerprint"]) &&
    isFlag(value["practice"]),
  reopened: (value) => isNumber(value["version"]),
  signature: (value) => isNumber(value["version"]) && isSignature(value["signature"]),
};

export type YearRecord = ProtocolRecord | ApprovalRecord;

/**
 * A record as the text of a cell.
 * @param record A decision or a step of the approval.
 * @returns JSON behind the mark of its shape.
 */
export function recordText(record: YearRecord): string {
  return mark + JSON.stringify(record);
}

/**
 * The record a cell holds.
 * @param text Any text.
 * @returns `null` where it is none, or one that anybody has damaged: it stays readable for people and decides nothing.
 */
export function readRecordText(text: string): YearRecord | null {
  if (!text.startsWith(mark)) return null;
  const value = parsed(text.slice(mark.length));
  if (!isRecord(value) || !shape<Signed>(signed)(value)) return null;
  const kind = (value as Readonly<Record<string, unknown>>)["type"];
  const is = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return is?.(value as Readonly<Record<string, unknown>>) === true ? (value as unknown as YearRecord) : null;
}

/** Whether a record belongs to the decisions, not to the way of the approval. */
export function isProtocolRecord(record: YearRecord): record is ProtocolRecord {
  return record.type === "decision" || record.type === "withdrawal";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off or overwritten by hand: it decides nothing.
    return null;
  }
}
