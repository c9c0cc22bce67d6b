import type { PaneWords } from "../words/pane/ru";

/** What the pane can be busy with; each has its words. */
export type BusyKind = keyof PaneWords["busy"];
/** What the pane can have written; each has its words. */
export type WriteKind = keyof PaneWords["done"];

/** Steps after which the summary sheet shows the present figures. */
export const writesSummary: ReadonlySet<WriteKind> = new Set([
  "layOut",
  "sample",
  "refresh",
  "criteria",
  "roster",
  "import",
  "correction",
  "dueDate",
  "lastYear",
  "decide",
  "withdraw",
  "approval",
  "choice",
  "history",
]);
