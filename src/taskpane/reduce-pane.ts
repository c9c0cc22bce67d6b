import { allFindings, type Page, type PaneAction, type PaneState } from "./pane-state";
import { undoStepText } from "./undo-step-text";

/**
 * The one place where the pane's state changes.
 * @returns The next state; the same object where nothing changes.
 */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  const { words } = state.pack;
  switch (action.type) {
    case "no-year":
      return { ...state, ...nothingRead, phase: "first-run", years: action.years, step: "year", page: null };
    case "read":
      return {
        ...state,
        ...(state.snapshot?.data.year !== action.snapshot.data.year && otherYear),
        phase: "year",
        snapshot: action.snapshot,
        readAt: action.at,
        years: action.years ?? state.years,
      };
    case "written":
      return {
        ...state,
        ...(state.snapshot?.data.year !== action.snapshot.data.year && otherYear),
        phase: "year",
        snapshot: action.snapshot,
        readAt: action.at,
        years: action.years,
        undo: action.undo,
        said: say(state, words.done[action.kind]),
        summary: action.summary === null ? state.summary : { rating: action.summary, at: action.at },
        page: state.page?.kind === "start" ? null : state.page,
        moves: state.page?.kind === "start" || state.phase !== "year" ? state.moves + 1 : state.moves,
      };
    case "undone":
      return {
        ...state,
        summary: null,
        said: say(state, action.entry === undefined ? "" : words.shell.undone(undoStepText(action.entry, words))),
      };
    case "put-back":
      return { ...state, said: say(state, words.shell.wasPutBack) };
    case "undoable":
      return { ...state, undo: action.undo };
    case "step":
      return { ...state, step: action.step, page: null, origin: null, restore: null, moves: state.moves + 1 };
    case "page": {
      // From "why" one goes one step further and comes back to it: the way to the standings stays.
      const origin = isReachFromWhy(state.page, action.page) ? state.origin : action.origin;
      return { ...state, page: action.page, origin, restore: null, moves: state.moves + 1 };
    }
    case "turn":
      return state.page?.kind === "why" || state.page?.kind === "organisation"
        ? { ...state, page: { ...state.page, organisation: action.organisation } }
        : state;
    case "back":
      if (state.page?.kind === "reach") {
        const { organisation } = state.page;
        const restore = { focus: reachRow, scroll: 0 };
        return { ...state, page: { kind: "why", organisation }, restore, moves: state.moves + 1 };
      }
      return state.page === null
        ? state
        : { ...state, page: null, origin: null, restore: state.origin, moves: state.moves + 1 };
    case "restored":
      return { ...state, restore: null };
    case "busy":
      return { ...state, busy: { kind: action.kind }, failure: null };
    case "progress":
      return state.busy === null ? state : { ...state, busy: { ...state.busy, progress: action.progress } };
    case "idle":
      return { ...state, busy: null };
    case "failed":
      return { ...state, failure: action.failure, busy: action.failure.waiting ? state.busy : null };
    case "dismiss":
      return { ...state, failure: null };
    case "filter":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "finding":
      return { ...state, finding: action.key, accepting: state.accepting === action.key ? state.accepting : null };
    case "accepting":
      return { ...state, accepting: action.key };
    case "reason":
      return { ...state, reasons: { ...state.reasons, [action.key]: action.text } };
    case "roster":
      return { ...state, roster: action.edits };
    case "open-indicator":
      return {
        ...state,
        indicatorForms: [...state.indicatorForms.filter(({ code }) => code !== action.open.code), action.open],
      };
    case "open-block":
      return {
        ...state,
        blockForms: [...state.blockForms.filter(({ block }) => block !== action.open.block), action.open],
      };
    case "bring-in":
      return { ...state, bringIn: action.draft };
    case "change-bring-in":
      return state.bringIn === null ? state : { ...state, bringIn: action.change(state.bringIn) };
    case "returns": {
      const files = action.change(state.returns?.files ?? []);
      return { ...state, returns: files.length === 0 ? null : { files } };
    }
    case "roster-written":
      return state.roster === action.was ? { ...state, roster: {} } : state;
    case "close-indicator":
      return closeForm(state, "indicatorForms", action.form);
    case "close-block":
      return closeForm(state, "blockForms", action.form);
    case "name":
      return { ...state, name: action.name };
    case "robustness":
      return { ...state, robustness: action.kept };
    case "by":
      return { ...state, by: action.by };
    case "block":
      return { ...state, openBlocks: toggle(state.openBlocks, action.block) };
    case "search":
      return { ...state, search: action.text };
    case "language":
      return { ...state, pack: action.pack };
    case "theme":
      return { ...state, theme: action.theme };
    case "say":
      return { ...state, said: say(state, action.text) };
  }
}

/** Goes back from a form that is as it was; one that was changed meanwhile stays open. */
function closeForm<Slot extends "indicatorForms" | "blockForms">(
  state: PaneState,
  slot: Slot,
  form: PaneState[Slot][number] | null,
): PaneState {
  const forms: readonly unknown[] = state[slot];
  if (form !== null && !forms.includes(form)) return state;
  return reducePane({ ...state, [slot]: forms.filter((one) => one !== form) }, { type: "back" });
}

/** Key of the row on "why" that leads to what a better place would take. */
export const reachRow = "reach";

function isReachFromWhy(from: Page | null, to: Page): boolean {
  return from?.kind === "why" && to.kind === "reach";
}

const otherYear = {
  filter: allFindings,
  finding: null,
  accepting: null,
  reasons: {},
  roster: {},
  indicatorForms: [],
  blockForms: [],
  bringIn: null,
  returns: null,
  by: { kind: "total" },
  robustness: null,
  openBlocks: [],
  search: "",
  summary: null,
} as const satisfies Partial<PaneState>;

const nothingRead = { ...otherYear, snapshot: null, readAt: null } as const satisfies Partial<PaneState>;

function say({ said }: PaneState, text: string): PaneState["said"] {
  return { text, count: said.count + 1 };
}

function toggle<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
