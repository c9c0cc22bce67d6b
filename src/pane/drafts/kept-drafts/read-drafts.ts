import type { TableSheet } from "../../../evaluation/criteria-import/best-sheet";
import type { Criteria } from "../../../rating/criteria/criteria";
import { noDrafts, type Drafts } from "../drafts";
import type { BringInDraft, SheetDraft } from "../../evaluation/bring-in/bring-in-draft";
import { isBaseField, isBlock, isCheck } from "./criteria-shapes";
import {
  isDecision,
  isIndicatorDraft,
  isMapping,
  isMeanings,
  isOpenBlock,
  isOpenIndicator,
  isRosterEdit,
  isRows,
  isShare,
} from "./draft-shapes";
import { isFlag, isNumber, isRecord, isText, listOf, maybe, shape, type Guard } from "../../../text/guards";
import { draftsFormat } from "./write-drafts";

/**
 * Drafts from text that anything may have written.
 * @param text What was kept.
 * @returns What has the shape of a draft; the rest is passed over.
 */
export function readDrafts(text: string): Drafts {
  const kept = parsed(text);
  if (!isRecord(kept) || kept["format"] !== draftsFormat) return noDrafts;
  return {
    reasons: entriesOf(kept["reasons"], isText),
    roster: entriesOf(kept["roster"], isRosterEdit),
    indicatorForms: itemsOf(kept["indicatorForms"], isOpenIndicator),
    blockForms: itemsOf(kept["blockForms"], isOpenBlock),
    bringIn: readTable(kept["bringIn"]),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut short or not ours: as good as none.
    return null;
  }
}

function entriesOf<Value>(value: unknown, is: Guard<Value>): Readonly<Record<string, Value>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => is(entry[1])));
}

function itemsOf<Value>(value: unknown, is: Guard<Value>): readonly Value[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function byLine<Value>(value: unknown, is: Guard<Value>): ReadonlyMap<number, Value> {
  const isEntry = (one: unknown): one is [number, Value] => Array.isArray(one) && isNumber(one[0]) && is(one[1]);
  return new Map(itemsOf(value, isEntry));
}

const isSheets = listOf(shape<TableSheet>({ name: isText, rows: isRows, isHidden: isFlag }));
const isGiven = maybe(shape<Pick<Criteria, "blocks" | "checks">>({ blocks: listOf(isBlock), checks: listOf(isCheck) }));
const isAround = shape<
  Pick<BringInDraft, "baseFields" | "isSetAside" | "isApproved" | "act" | "sheet" | "file" | "meanings">
>({
  meanings: maybe(isMeanings),
  file: maybe(isText),
  baseFields: listOf(isBaseField),
  isSetAside: isFlag,
  isApproved: isFlag,
  act: isText,
  sheet: isNumber,
});

/** A table without its rows or columns is none; a decision that is none is asked again. */
function readTable(value: unknown): BringInDraft | null {
  if (!isRecord(value) || !isAround(value)) return null;
  const { sheets, given, shown, others } = value as Readonly<Record<string, unknown>>;
  if (!isSheets(sheets) || !isGiven(given)) return null;
  const { baseFields, isSetAside, isApproved, act, sheet, file, meanings } = value;
  const present = readSheet(shown, sheets[sheet]);
  if (present === null) return null;
  const before = itemsOf(others, (one): one is [number, unknown] => Array.isArray(one) && isNumber(one[0]));
  return {
    ...present,
    ...{ sheets, sheet, baseFields, isSetAside, isApproved, act },
    ...(given && { given }),
    ...(file !== undefined && { file }),
    ...(meanings !== undefined && { meanings }),
    others: new Map(
      before.flatMap(([at, one]) => {
        const draft = readSheet(one, sheets[at]);
        return draft ? [[at, draft] as const] : [];
      }),
    ),
  };
}

function readSheet(value: unknown, sheet: TableSheet | undefined): SheetDraft | null {
  if (!isRecord(value)) return null;
  const rows = value["rows"] ?? sheet?.rows;
  const { mapping } = value;
  if (!isRows(rows) || !isMapping(mapping)) return null;
  return {
    rows,
    mapping,
    decisions: byLine(value["decisions"], isDecision),
    forms: byLine(value["forms"], isIndicatorDraft),
    shares: byLine(value["shares"], isShare),
  };
}
