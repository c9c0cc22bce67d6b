import { draftsOf, noDrafts, noYear, reasonsApart, type YearDrafts } from "../drafts/drafts";
import { allFindings, type PaneState } from "./pane-state";

/** What the pane shows of another year to begin with. */
const otherYear = {
  filter: allFindings,
  finding: null,
  accepting: null,
  by: { kind: "total" },
  robustness: null,
  openBlocks: [],
  search: "",
  summary: null,
} as const satisfies Partial<PaneState>;

/** What is put away with a year; its drafts wait until it is opened again. */
export function leaveYear(state: PaneState): typeof otherYear & YearDrafts & Pick<PaneState, "aside"> {
  const year = state.snapshot?.data.year;
  const { ofBook, ofYear } = reasonsApart(state.reasons);
  const aside = year === undefined ? state.aside : { ...state.aside, [year]: { ...draftsOf(state), reasons: ofYear } };
  return { ...otherYear, ...noDrafts, reasons: ofBook, aside };
}

/** The drafts of a year that is opened, and what is put away for it. */
export function openYear(state: PaneState, year: number): Partial<PaneState> {
  const left = leaveYear(state);
  const own = left.aside[year];
  return { ...left, ...own, reasons: { ...own?.reasons, ...left.reasons } };
}

/** Changes the drafts of a year, whether it is open or put away. */
export function changeDrafts(state: PaneState, year: number, change: (drafts: YearDrafts) => YearDrafts): PaneState {
  if (year === noYear || state.snapshot?.data.year === year) return { ...state, ...change(draftsOf(state)) };
  return { ...state, aside: { ...state.aside, [year]: change(state.aside[year] ?? noDrafts) } };
}
