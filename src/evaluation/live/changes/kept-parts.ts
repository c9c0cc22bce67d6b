import { mergeRecords } from "../../journal/merge-records";
import { unpackChanges } from "../../journal/packed-changes";
import type { ChangeRecord } from "../../journal/change-record";
import type { Parts } from "../../journal/parts-of-year";

const stemOf = (year: number): string => `year.changes.${year}.`;

/** The setting that keeps the year as it was before the first record. */
export function startKey(year: number): string {
  return `${stemOf(year)}start`;
}

/**
 * The setting of a part of the records. A writer is one opening of the pane, so that no two ever write the same one.
 * @param writer The machine and the opening, such as `k3f9.x81c`.
 * @param number From 1.
 */
export function partKey(year: number, writer: string, number: number): string {
  return `${stemOf(year)}of.${writer}.${number}`;
}

/**
 * Whether a setting keeps changes of a year.
 * @example isChangeKey(2025, "year.changes.2025.start") //=> true
 */
export function isChangeKey(year: number, key: string): boolean {
  return key.startsWith(stemOf(year)) && /^(start|of\.[\w.-]{1,80}\.\d{1,6})$/.test(key.slice(stemOf(year).length));
}

/** A part of the records as the workbook keeps it. */
export interface KeptPart {
  readonly key: string;
  readonly records: readonly ChangeRecord[];
}

/**
 * Queues the names of all settings.
 * @returns Call it after the sync: the keys of the parts of a year, whoever wrote them.
 */
export function queuePartKeys({ workbook }: Excel.RequestContext, year: number): () => string[] {
  const { settings } = workbook;
  settings.load("items/key");
  return () => settings.items.map(({ key }) => key).filter((key) => key.startsWith(`${stemOf(year)}of.`));
}

/**
 * Queues the texts of settings.
 * @returns Call it after the sync; nothing for one that is not there.
 */
export function queueTexts({ workbook }: Excel.RequestContext, keys: readonly string[]): () => (string | undefined)[] {
  const items = keys.map((key) => {
    const item = workbook.settings.getItemOrNullObject(key);
    item.load("value");
    return item;
  });
  return () => items.map((item) => (item.isNullObject ? undefined : String(item.value)));
}

/** The parts in their texts; one that anybody has damaged holds nothing. */
export function partsOfTexts(texts: ReadonlyMap<string, string | undefined>): Promise<readonly KeptPart[]> {
  return Promise.all([...texts].map(async ([key, text = ""]) => ({ key, records: (await unpackChanges(text)) ?? [] })));
}

/** All parts as one journal, the parts of a writer in their order. */
export function journalOfParts(parts: readonly KeptPart[], start?: Parts): readonly ChangeRecord[] {
  const numberOf = (key: string): number => Number(key.slice(key.lastIndexOf(".") + 1));
  const writers = new Map<string, ChangeRecord[]>();
  for (const { key, records } of [...parts].sort((one, other) => numberOf(one.key) - numberOf(other.key))) {
    const writer = key.slice(0, key.lastIndexOf("."));
    writers.set(writer, [...(writers.get(writer) ?? []), ...records]);
  }
  return mergeRecords([...writers.values()], start);
}
