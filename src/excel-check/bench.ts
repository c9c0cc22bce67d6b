import type { ProbeId, ProbeResult, ProbeStatus } from "./probe-result";

/** What the check knows of the add-in, so that it tries what the add-in does. */
export interface CheckedAddIn {
  /** A function over the column `A1:A3` whose answer spills, such as places, with the answers for 3, 1, 2. */
  readonly formula: string;
  readonly answers: readonly [number, number, number];
  /** A call of every function, with empty cells for what it needs. */
  readonly calls: readonly { readonly name: string; readonly formula: string }[];
  /** Every sheet name that the add-in may give. */
  readonly sheetNames: readonly string[];
  /** Lowest version of each requirement set. */
  readonly floor: Readonly<Record<string, string>>;
}

/** Where the probes work. */
export interface Bench {
  readonly addIn: CheckedAddIn;
  /** Id of the scratch sheet: it is found by it under any name. */
  readonly sheet: string;
  readonly sheetName: string;
  /** Most milliseconds to wait for a function. */
  readonly patience: number;
}

/** What probes add beside the scratch sheet, under names that nobody else gives; what a probe that broke off left goes in the end. */
export const added = { name: "bag_check_cell", settings: ["bagalau.check", "bagalau.check.two"] } as const;

/** One thing to try; it throws what Excel refuses, and the check tells that as not tried. */
export type Probe = (bench: Bench) => Promise<ProbeResult>;

export function found(
  id: ProbeId,
  status: ProbeStatus,
  facts: Readonly<Record<string, string | number>> = {},
): ProbeResult {
  return { id, status, facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)])) };
}

/**
 * Values of a range of the scratch sheet, read again until they satisfy or patience ends.
 * @returns The values read last, the milliseconds waited, and the texts seen on the way.
 */
export async function waitForValues(
  { sheet, patience }: Bench,
  address: string,
  isDone: (values: readonly (readonly unknown[])[]) => boolean,
): Promise<{
  readonly values: readonly (readonly unknown[])[];
  readonly waited: number;
  readonly seen: readonly string[];
}> {
  const began = Date.now();
  const seen = new Set<string>();
  for (;;) {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values");
      await context.sync();
      return range.values as readonly (readonly unknown[])[];
    });
    values.flat().forEach((value) => typeof value === "string" && value !== "" && seen.add(value));
    const waited = Date.now() - began;
    if (isDone(values) || waited >= patience) return { values, waited, seen: [...seen] };
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Queues work on the scratch sheet and sends it. */
export async function onSheet(
  { sheet }: Bench,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet), context);
    await context.sync();
  });
}

/** Whether an error is an answer of Excel; not by class: Office.js may live in a realm of its own. */
export function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error;
}
