import type { Criteria } from "../../../rating/criteria/criteria";
import { isComputed } from "../../../rating/criteria/is-computed";
import { usedBaseFields } from "../../../rating/criteria/used-base-fields";
import type { Figure, Return, Signature } from "../../../rating/returns/return";
import type { ReadReturn } from "./return-file";

/** A figure that a return changes; `null` is no data. */
export interface FigureChange {
  readonly code: string;
  readonly before: Figure;
  readonly after: Figure;
}

/** A text beside a figure, or a part of the signature, that a return changes; `""` where there is none. */
export interface TextChange {
  /** Of the figure it belongs to; absent for the signature. */
  readonly code?: string;
  readonly part: (typeof textParts)[number] | keyof Signature;
  readonly before: string;
  readonly after: string;
}

/** What becomes of an organisation's figures. */
export interface MergedReturn {
  readonly merged: Return;
  /** Base data first, both in the order of the table. */
  readonly changes: readonly FigureChange[];
  /** Documents, sources and remarks that are new or other. */
  readonly texts: readonly TextChange[];
  /** The head and the day of signing that become others. */
  readonly signature: readonly TextChange[];
  /** The year had no figure of the organisation. */
  readonly isNew: boolean;
}

const textParts = ["evidence", "source", "remarks"] as const;

/**
 * An organisation's figures with a return that came in.
 *
 * What the organisation fills becomes what its return says, blank included. What could not be read stays, and so does
 * what the apparatus filled. Texts are replaced by texts, never by nothing, but the document and the source of a figure that
 * changes go with it, and a remark that is not another one stays that of the figure it was given for. A signature stands for the figures it was put
 * under: where figures change it is that of the return, blank included, else what the cover says of it is added.
 * @param present What the year has of the organisation.
 * @param read The return.
 * @param criteria The year's table.
 */
export function mergeReturn(present: Return | undefined, read: ReadReturn, criteria: Criteria): MergedReturn {
  const changes: FigureChange[] = [];
  const take = (part: "base" | "figures", codes: readonly string[]): Record<string, Figure> => {
    const kept = new Map(Object.entries(present?.[part] ?? {}));
    for (const code of codes) {
      const [before, after] = [kept.get(code) ?? null, read.declared[part]?.[code] ?? null];
      if (before === after || read.unread.has(code)) continue;
      if (before !== null && read.apparatus.has(code)) continue;
      changes.push({ code, before, after });
      if (after === null) kept.delete(code);
      else kept.set(code, after);
    }
    return Object.fromEntries(kept);
  };
  const asked = new Set([...usedCodes(criteria), ...Object.keys(read.declared.base ?? {})]);
  const base = take(
    "base",
    // What no form asks for stays as people typed it.
    criteria.base_fields.flatMap(({ code }) => (asked.has(code) ? [code] : [])),
  );
  const figures = take(
    "figures",
    criteria.indicators.filter((indicator) => !isComputed(indicator)).map(({ code }) => code),
  );
  const texts: TextChange[] = [];
  const merged: Record<string, Readonly<Record<string, Figure>>> = { base, figures };
  for (const part of textParts) {
    const [before, after] = [present?.[part] ?? {}, read.declared[part] ?? {}];
    const other = Object.entries(after).filter(([code, text]) => {
      const isKept = read.apparatus.has(code) && before[code] !== undefined;
      return before[code] !== text && !isKept;
    });
    // A document and its source confirm the figure they were named for, and no other.
    const gone = part === "remarks" ? [] : changes.filter(({ code }) => before[code] && after[code] === undefined);
    const lost = new Set(gone.map(({ code }) => code));
    const kept = Object.entries(before).filter(([code]) => !lost.has(code));
    const together = Object.fromEntries([...kept, ...other]);
    const news = [...other, ...gone.map(({ code }) => [code, ""] as const)];
    texts.push(...news.map(([code, text]) => ({ code, part, before: before[code] ?? "", after: text })));
    if (Object.keys(together).length > 0) merged[part] = together;
  }
  const explained = explainedOthers(present, merged["remarks"], changes);
  if (explained !== undefined) merged["explained"] = explained;
  const signature = signatureOf(present?.signature, read.declared.signature, changes.length > 0);
  if (signature) (merged as { signature?: Signature }).signature = signature;
  const had = [...Object.values(present?.base ?? {}), ...Object.values(present?.figures ?? {})];
  return {
    ...{ merged: merged as Return, changes, texts, isNew: had.every((figure) => figure === null) },
    signature: (["head", "signedOn"] as const).flatMap((part) => {
      const [before, after] = [present?.signature?.[part] ?? "", signature?.[part] ?? ""];
      return before === after ? [] : [{ part, before, after }];
    }),
  };
}

/** Figures that remarks were given for and that stand no more; a remark in other words is given for the figure beside it. */
function explainedOthers(
  present: Return | undefined,
  remarks: Readonly<Record<string, Figure>> | undefined,
  changes: readonly FigureChange[],
): Readonly<Record<string, Figure>> | undefined {
  const former = new Map([
    ...changes.map(({ code, before }) => [code, before] as const),
    ...Object.entries(present?.explained ?? {}),
  ]);
  const now = new Map(changes.map(({ code, after }) => [code, after]));
  const others = [...former].filter(([code, figure]) => {
    const remark = present?.remarks?.[code];
    return remark !== undefined && remarks?.[code] === remark && now.get(code) !== figure;
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

const used = new WeakMap<Criteria, readonly string[]>();

/** The base fields a table uses, found out once for the returns of hundreds. */
function usedCodes(criteria: Criteria): readonly string[] {
  const codes = used.get(criteria) ?? usedBaseFields(criteria).map(({ code }) => code);
  used.set(criteria, codes);
  return codes;
}

function signatureOf(
  present: Signature | undefined,
  read: Signature | undefined,
  isOfOtherFigures: boolean,
): Signature | undefined {
  if (read === undefined || present === undefined || isOfOtherFigures) return read ?? present;
  return { head: read.head || present.head, signedOn: read.signedOn || present.signedOn };
}
