/**
 * What is counted at every level and summed upward.
 * Item 9 asks for «statistical data» without a form: the list is a proposal; items 7 and 8 are recommendations, their counters optional.
 */
const counters = [
  { key: "toHold", item: 9, group: "meetings" },
  { key: "held", item: 9, group: "meetings", partOf: "toHold" },
  { key: "notHeld", item: 9, group: "meetings", partOf: "toHold" },
  { key: "members", item: 9, group: "attendance" },
  { key: "entitled", item: 9, group: "attendance" },
  { key: "present", item: 9, group: "attendance", partOf: "entitled" },
  { key: "quorate", item: 9, group: "attendance", partOf: "held" },
  { key: "speakers", item: 9, group: "discussion" },
  { key: "remarks", item: 9, group: "discussion" },
  { key: "proposals", item: 9, group: "discussion" },
  { key: "satisfactory", item: 9, group: "discussion", partOf: "held" },
  { key: "unsatisfactory", item: 9, group: "discussion", partOf: "held" },
  { key: "heads", item: 9, group: "heads" },
  { key: "headsFirst", item: 9, group: "heads", partOf: "heads" },
  { key: "headsAgain", item: 9, group: "heads", partOf: "heads" },
  { key: "headsWomen", item: 9, group: "heads", partOf: "heads" },
  { key: "headsYoung", item: 7, group: "heads", partOf: "heads" },
  { key: "committee", item: 9, group: "committee" },
  { key: "committeeFirst", item: 9, group: "committee", partOf: "committee" },
  { key: "committeeWomen", item: 9, group: "committee", partOf: "committee" },
  { key: "committeeYoung", item: 7, group: "committee", partOf: "committee" },
  { key: "audit", item: 9, group: "audit" },
  { key: "auditFirst", item: 9, group: "audit", partOf: "audit" },
  { key: "auditWomen", item: 9, group: "audit", partOf: "audit" },
  { key: "auditYoung", item: 7, group: "audit", partOf: "audit" },
  { key: "reserve", item: 7, group: "reserve" },
  { key: "reserveYoung", item: 7, group: "reserve", partOf: "reserve" },
  { key: "seminars", item: 7, group: "help" },
  { key: "trained", item: 7, group: "help" },
  { key: "helped", item: 7, group: "help" },
  { key: "guestsHigher", item: 7, group: "guests" },
  { key: "guestsPartners", item: 7, group: "guests" },
  { key: "guestsDeputies", item: 7, group: "guests" },
  { key: "guestsAkimats", item: 7, group: "guests" },
  { key: "publications", item: 8, group: "openness" },
] as const satisfies readonly CounterRow[];

interface CounterRow {
  readonly key: string;
  /** Item of the resolution. */
  readonly item: 7 | 8 | 9;
  readonly group: string;
  /** The counter it cannot exceed. */
  readonly partOf?: string;
}

export type CounterKey = (typeof counters)[number]["key"];
export type CounterGroup = (typeof counters)[number]["group"];

/** A counter with what bounds it. */
interface Counter {
  readonly key: CounterKey;
  readonly item: 7 | 8 | 9;
  readonly group: CounterGroup;
  readonly partOf?: CounterKey;
}

/** The counters in their order, each with what bounds it. */
export const counterList: readonly Counter[] = counters;

/** Counts of one organisation or sum; a counter that is absent was not given, which is not 0. */
export type Counts = { readonly [Key in CounterKey]?: number };

/** Counters that together are another one: what was and was not held is all there was to hold. */
export const wholes: readonly { readonly whole: CounterKey; readonly parts: readonly CounterKey[] }[] = [
  { whole: "toHold", parts: ["held", "notHeld"] },
  { whole: "held", parts: ["satisfactory", "unsatisfactory"] },
  { whole: "heads", parts: ["headsFirst", "headsAgain"] },
];
