import type { Figure } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";
import { confirmationOf, type Confirmation, type ConfirmedShare } from "./confirmed-figures";
import { declaredFigures } from "./declared-figures";
import { checkOf } from "./checked-figures";
import { standingCorrections, type RecordedCorrection } from "./correct-figure";
import { fieldsOfApparatus, isReplacedSince, typedOver, type TypedOver, type WhoTyped } from "./typed-over";
import { wayOfReturn, type WayOfReturn } from "../ways/way-of-return";
import { waysOfReturns } from "../ways/ways-of-returns";

/** A declared figure with what confirms it. */
export interface EvidenceEntry {
  readonly organisation: string;
  readonly code: string;
  /** As it counts now. */
  readonly value: Exclude<Figure, null>;
  readonly document: string;
  /** Kinds of information sources of clause 3.3. */
  readonly source: string;
  /** Who checked the return it stands in, and when; a new version of the return makes it void. */
  readonly checked?: { readonly who: string; readonly at: string };
  /** What the organisation had declared, where the apparatus set it right. */
  readonly correction?: RecordedCorrection;
  /** What its return had brought, where another figure was typed over it without a correction. */
  readonly typed?: TypedOver;
  readonly state: Confirmation;
}

/** Documents and sources of all figures that need some (растайтын құжаттар / подтверждающие документы). */
export interface EvidenceRegister {
  /** By organisation in the order of the roster, then by the table. */
  readonly entries: readonly EvidenceEntry[];
  readonly byOrganisation: ReadonlyMap<string, ConfirmedShare>;
  readonly byCode: ReadonlyMap<string, ConfirmedShare>;
  readonly all: ConfirmedShare;
}

/**
 * What confirms the declared figures; nothing, zero and no need no document.
 * @param data The year.
 * @param whoOf Tells who typed over a figure.
 * @see clauses 2.1, 3.3
 */
export function evidenceRegister(data: YearData, whoOf: WhoTyped = () => ({})): EvidenceRegister {
  const corrections = standingCorrections(data);
  const ways = waysOfReturns(data.log);
  const stateOf = confirmationOf(data);
  const ofApparatus = fieldsOfApparatus(data);
  const entries = data.organisations.flatMap(({ id }) => {
    const own = data.returns[id];
    if (own === undefined) return [];
    const way = wayOfReturn(ways.get(id) ?? []);
    const by = checkOf(way)?.record;
    const replaced = isReplacedSince(data.log ?? [], way.came?.record);
    return declaredFigures(data, own).map(([code, value]): EvidenceEntry => {
      const correction = corrections.get(`${id} ${code}`);
      const typed = correction
        ? undefined
        : (typedOver(way, code, value, replaced) ??
          (ofApparatus.has(code) && !isDeclared(way, code) ? apparatusOwn : undefined));
      return {
        ...{ organisation: id, code, value },
        document: own.evidence?.[code] ?? "",
        source: own.source?.[code] ?? "",
        ...(by && { checked: { who: by.who, at: by.at } }),
        ...(correction && { correction }),
        ...(typed && { typed: { ...typed, ...whoOf(id, code, value) } }),
        state: stateOf(id, code, value),
      };
    });
  });
  return {
    entries,
    byOrganisation: sharesBy(entries, ({ organisation }) => organisation),
    byCode: sharesBy(entries, ({ code }) => code),
    all: shareOf(entries),
  };
}

const apparatusOwn: TypedOver = { declared: null, isOfApparatus: true };

/** Whether the return itself brought the figure: a form filled before the field became the apparatus's may. */
function isDeclared({ came }: WayOfReturn, code: string): boolean {
  return (came?.said.figures?.[code] ?? null) !== null;
}

function sharesBy(
  entries: readonly EvidenceEntry[],
  keyOf: (entry: EvidenceEntry) => string,
): ReadonlyMap<string, ConfirmedShare> {
  const groups = new Map<string, EvidenceEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return new Map([...groups].map(([key, group]) => [key, shareOf(group)]));
}

/** The share of some entries. */
export function shareOf(entries: readonly Pick<EvidenceEntry, "state">[]): ConfirmedShare {
  return {
    named: entries.filter(({ state }) => state !== "open").length,
    confirmed: entries.filter(({ state }) => state === "confirmed").length,
    of: entries.length,
  };
}
