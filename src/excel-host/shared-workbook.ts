import { AsyncLocalStorage } from "node:async_hooks";
import type { TimedChange } from "./host/merge-changes";
import { mergeChanges } from "./host/merge-changes";
import type { Json } from "./host/requests/protocol";
import { createHeadlessHost, type HeadlessHost, type HeadlessOptions } from "./headless";

export interface SharedOptions extends HeadlessOptions {
  /** Whether what the add-in keeps in the workbook reaches the other with the cells, one merge later, or never. */
  readonly settings?: "merged" | "late" | "never";
}

/** One workbook that two people have open, each in an Excel of their own. */
export interface SharedWorkbook {
  readonly people: readonly [HeadlessHost, HeadlessHost];
  /** Runs an add-in's work in the Excel of one of them: `Excel`, `Office` and `CustomFunctions` are theirs. */
  as<T>(person: HeadlessHost, work: () => T): T;
  /** What each has done since reaches the other. */
  merge(): Promise<void>;
  /** Asked after every batch of either, between two syncs of a step; true merges before the next batch. */
  mergeWhen(decide: () => boolean): void;
  /** Resolves when both have nothing more to do; merges nothing. */
  idle(): Promise<void>;
  dispose(): void;
}

interface Person {
  readonly excel: HeadlessHost;
  changes: TimedChange[];
  /** Settings as the other knows them. */
  shared: Map<string, Json>;
  /** On their way to the other. */
  late: Map<string, Json | undefined>;
}

const current = new AsyncLocalStorage<HeadlessHost>();

/**
 * Opens one workbook in two Excels. Each calculates for itself and sees its own changes at once, the other's with the next
 * merge, as changes of source `Remote`; protection, rules and charts are there at once.
 * @param options As for one Excel.
 */
export async function createSharedWorkbook(options: SharedOptions = {}): Promise<SharedWorkbook> {
  const { settings = "merged", profiles = [], ...rest } = options;
  let tick = 0;
  const open = async (opener: string): Promise<Person> => {
    const person: Omit<Person, "excel"> = { changes: [], shared: new Map(), late: new Map() };
    const excel = await createHeadlessHost({
      ...rest,
      profiles: [...profiles, "two-people"],
      opener,
      onChange: (change) => {
        tick += 1;
        if (!excel.host.isMerging) person.changes.push({ change, tick });
      },
    });
    return Object.assign(person, { excel, shared: new Map(excel.host.settings) });
  };
  const people = [await open("a"), await open("b")] as const;
  const [one, other] = people;
  other.excel.host.shareRecords(one.excel.host);
  for (const { excel } of people) hearInOwnName(excel);
  lendGlobals();

  let merging: Promise<void> = Promise.resolve();
  const merge = (): Promise<void> => {
    merging = merging.then(() =>
      one.excel.bridge.serialise(() =>
        other.excel.bridge.serialise(async () => {
          const [ours, theirs] = [one.changes.splice(0), other.changes.splice(0)];
          mergeChanges(one.excel.host, theirs, ours);
          mergeChanges(other.excel.host, ours, theirs);
          if (settings !== "never") mergeSettings(one, other, settings);
          for (const { excel } of people) {
            await excel.host.engine.settle();
            await excel.bridge.flushEvents();
          }
        }),
      ),
    );
    return merging;
  };
  return {
    people: [one.excel, other.excel],
    as: (person, work) => current.run(person, work),
    merge,
    mergeWhen: (decide) => {
      for (const { excel } of people) excel.bridge.onBatch(() => void (decide() && merge()));
    },
    idle: async () => {
      await merging;
      for (const { excel } of people) await excel.idle();
    },
    dispose: () => {
      for (const { excel } of people) excel.dispose();
    },
  };
}

/** Events and answers are heard by the add-in of the person whose Excel tells them. */
function hearInOwnName(excel: HeadlessHost): void {
  const { bridge } = excel;
  const { onMessageFromHost } = bridge;
  bridge.onMessageFromHost = (text) => current.run(excel, () => onMessageFromHost?.(text));
}

/** The add-in's code finds the globals of whoever it runs for. */
function lendGlobals(): void {
  for (const name of ["Excel", "Office", "CustomFunctions"] as const) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        const person = current.getStore();
        if (!person) throw new Error(`${name} is asked for outside of SharedWorkbook.as().`);
        return person[name];
      },
    });
  }
}

/** What either changed reaches the other; of one key changed by both the second person's holds. */
function mergeSettings(one: Person, other: Person, mode: "merged" | "late"): void {
  const moves = [one, other].map((person): Map<string, Json | undefined> => {
    const { settings } = person.excel.host;
    const keys = new Set([...settings.keys(), ...person.shared.keys()]);
    const changed = [...keys].filter((key) => settings.get(key) !== person.shared.get(key));
    return new Map(changed.map((key) => [key, settings.get(key)]));
  });
  const [ofOne = new Map<string, Json | undefined>(), ofOther = new Map<string, Json | undefined>()] = moves;
  const arriving = mode === "merged" ? [ofOne, ofOther] : [one.late, other.late];
  const [toOther = new Map<string, Json | undefined>(), toOne = new Map<string, Json | undefined>()] = arriving;
  for (const [key, value] of toOther) if (!ofOther.has(key)) put(other, key, value);
  for (const [key, value] of toOne) put(one, key, value);
  [one.late, other.late] = [ofOne, ofOther];
  for (const person of [one, other]) person.shared = new Map(person.excel.host.settings);
}

function put({ excel }: Person, key: string, value: Json | undefined): void {
  if (value === undefined) excel.host.settings.delete(key);
  else excel.host.settings.set(key, value);
}
