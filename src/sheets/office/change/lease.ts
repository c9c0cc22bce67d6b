/**
 * Who writes to the workbook at present, as the workbook itself tells everybody who has it open.
 *
 * It is a hidden defined name whose formula is a text: names belong to the workbook and travel with its edits, while the
 * settings of two people "can get out of sync".
 */
export interface Lease {
  /** Which Excel on which machine. */
  readonly client: string;
  /** Differs between two steps. */
  readonly token: string;
  /** The name the user gave; empty where he gave none. */
  readonly who: string;
  /** Which step of which year. */
  readonly label: string;
  /** The last sign of life, in milliseconds since 1970. */
  readonly at: number;
}

/** The name that bears the lease. */
export const leaseName = "sheets_lease";

/**
 * Milliseconds without a sign of life after which a step counts as given up: longer than Excel makes a batch wait, and than
 * an edit takes to reach a colleague.
 */
export const leaseLife = 120_000;

/**
 * Milliseconds in which what one person does reaches the others and what they did meanwhile comes back. A lease taken while
 * others have the workbook open counts only when it still stands after this time: of two taken at once the later one does.
 */
export const leaseReach = 5000;

const between = "|";
/** A text in a formula has at most 255 letters. */
const mostLetters = { who: 60, label: 60 } as const;

/**
 * A lease as the formula of a name.
 * @example leaseFormula({ client: "c", token: "t", who: 'A "B"', label: "refresh 2025", at: 5 }).startsWith('="c') //=> true
 */
export function leaseFormula({ client, token, who, label, at }: Lease): string {
  const parts = [client, token, who.slice(0, mostLetters.who), label.slice(0, mostLetters.label), String(at)];
  return `="${parts
    .map((part) => part.replaceAll(between, "/"))
    .join(between)
    .replaceAll('"', '""')}"`;
}

/**
 * The lease a formula bears.
 * @param formula What the name refers to, with a leading `=`; absent where there is no such name.
 * @returns Nothing for a formula that is none of ours.
 */
export function leaseOf(formula: string | undefined): Lease | undefined {
  const text = /^="([^]*)"$/.exec(formula ?? "")?.[1]?.replaceAll('""', '"');
  const [client, token, who, label, at] = text?.split(between) ?? [];
  if (client === undefined || token === undefined || who === undefined || label === undefined) return undefined;
  return Number.isFinite(Number(at)) ? { client, token, who, label, at: Number(at) } : undefined;
}

/**
 * Whether the step that took a lease is still running somewhere else.
 * @param lease What the workbook tells.
 * @param me This Excel: a step of its own that is not running any more was given up.
 * @param now Milliseconds since 1970; clocks that run ahead by less than the life of a lease do no harm.
 * @example isAlive({ client: "a", token: "", who: "", label: "", at: 1000 }, "b", 2000) //=> true
 */
export function isAlive(lease: Lease | undefined, me: string, now: number): boolean {
  return lease !== undefined && lease.client !== me && Math.abs(now - lease.at) < leaseLife;
}
