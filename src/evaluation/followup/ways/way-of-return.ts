import type { Remark } from "./way-record";
import type { WayEvent } from "./ways-of-returns";

/**
 * Where a return is on its way (есептің күйі / состояние отчёта): no form made, form made, a file came and was refused whole, came, checked, sent back to be mended,
 * accepted, or changed since it was checked or accepted, which only the figures of the year tell and no record.
 */
export type ReturnStatus = "none" | "formMade" | "refused" | "came" | "checked" | "sentBack" | "accepted" | "changed";

/** All of them, in the order in which a return passes them. */
export const returnStatuses: readonly ReturnStatus[] = [
  "none",
  "formMade",
  "refused",
  "came",
  "checked",
  "sentBack",
  "accepted",
  "changed",
];

/** A round of sending back, joined where its remarks took several records. */
export interface SentBack {
  readonly round: number;
  readonly at: string;
  readonly who: string;
  readonly remarks: readonly Remark[];
  /** Another version of the return came after it. */
  readonly isAnswered: boolean;
}

/** The way of one return as its records tell it. */
export interface WayOfReturn {
  readonly status: ReturnStatus;
  readonly form?: WayEvent<"formMade">;
  /** The last file that was refused whole, while none has come since. */
  readonly refused?: WayEvent<"returnRefused">;
  /** The version that counts: the last that came. */
  readonly came?: WayEvent<"returnTaken">;
  /** Versions that came; the same file twice is one. */
  readonly versions: number;
  readonly checked?: WayEvent<"returnChecked">;
  readonly rounds: readonly SentBack[];
  readonly accepted?: WayEvent<"returnAccepted">;
}

/**
 * The way of a return, derived from its records and from nothing else.
 * @param events Of one organisation, oldest first.
 * @returns What counts of each kind; a new version makes the check and the acceptance of the one before it void.
 * @example wayOfReturn([]).status //=> "none"
 */
export function wayOfReturn(events: readonly WayEvent[]): WayOfReturn {
  let way: WayOfReturn = { status: "none", versions: 0, rounds: [] };
  const hashes = new Set<string>();
  for (const event of events) way = after(way, event, hashes);
  return way;
}

function after(way: WayOfReturn, { record, said }: WayEvent, hashes: Set<string>): WayOfReturn {
  switch (said.type) {
    case "formMade":
      return { ...way, form: { record, said }, status: way.status === "none" ? "formMade" : way.status };
    case "returnTaken":
      return afterComing(way, { record, said }, hashes);
    case "returnRefused": {
      // Of a return that has come before, the version that counts stays.
      const isFirst = way.status === "none" || way.status === "formMade";
      return { ...way, refused: { record, said }, ...(isFirst && { status: "refused" }) };
    }
    case "returnChecked":
      return { ...way, status: "checked", checked: { record, said } };
    case "returnAccepted":
      return { ...way, status: "accepted", accepted: { record, said } };
    case "returnSentBack": {
      const { form, came, checked, versions, rounds } = way;
      const kept = { ...(form && { form }), ...(came && { came }), ...(checked && { checked }), versions };
      return { ...kept, status: "sentBack", rounds: withRound(rounds, { record, said }) };
    }
  }
}

function afterComing(way: WayOfReturn, event: WayEvent<"returnTaken">, hashes: Set<string>): WayOfReturn {
  const { hash } = event.record;
  if (hash !== undefined && hash === way.came?.record.hash) return way;
  const isNew = hash === undefined || !hashes.has(hash);
  if (hash !== undefined) hashes.add(hash);
  const { form, versions, rounds } = way;
  return {
    ...(form && { form }),
    status: "came",
    came: event,
    versions: versions + (isNew ? 1 : 0),
    rounds: rounds.map((round) => ({ ...round, isAnswered: true })),
  };
}

function withRound(
  rounds: readonly SentBack[],
  { record: { at, who }, said }: WayEvent<"returnSentBack">,
): readonly SentBack[] {
  const known = rounds.find(({ round, isAnswered }) => round === said.round && !isAnswered);
  if (known === undefined) return [...rounds, { round: said.round, at, who, remarks: said.remarks, isAnswered: false }];
  const joined = { ...known, remarks: [...known.remarks, ...said.remarks] };
  return rounds.map((one) => (one === known ? joined : one));
}
