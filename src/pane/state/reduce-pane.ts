import { joinDrafts } from "../drafts/drafts";
import type { BlockId } from "../../rating/criteria/criteria";
import { isPassing, noticeSentence, noticeText, type Notice } from "./notice";
import type { PaneAction } from "./pane-action";
import type { Snapshot } from "../../evaluation/year/ports";
import type { Page, PaneState } from "./pane-state";
import { boardRow, reachRow } from "./row-keys";
import { changeDrafts, leaveYear, openYear } from "./year-drafts";

/**
 * The one place where the pane's state changes.
 * @returns The next state; the same object where nothing changes.
 */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "no-year":
      return {
        ...state,
        ...leaveYear(state),
        ...{ snapshot: null, readAt: null },
        ...{ phase: "first-run", years: action.years, step: "year", page: null },
      };
    case "read":
      return {
        ...withSnapshot(state, action),
        years: action.years ?? state.years,
      };
    case "written":
      return {
        ...withSnapshot(state, action),
        years: action.years,
        undo: action.undo,
        redo: [],
        ...tell(
          { ...state, years: action.years },
          { kind: "written", step: action.kind, facts: action.facts ?? {}, undo: newestOf(action.undo, state.undo) },
        ),
        summary: action.summary === null ? state.summary : { rating: action.summary, at: action.at },
        page: state.page?.kind === "start" ? null : state.page,
        moves: state.page?.kind === "start" || state.phase !== "year" ? state.moves + 1 : state.moves,
      };
    case "undone":
    case "redone":
      return {
        ...state,
        summary: null,
        ...(action.entry !== undefined && tell(state, { kind: action.type, entry: action.entry })),
      };
    case "put-back":
      return { ...state, ...tell(state, { kind: "putBack" }) };
    case "undoable":
      return { ...state, undo: action.undo, redo: action.redo };
    case "step":
      return { ...moved(state), step: action.step, page: null, origin: null, restore: null };
    case "page": {
      // From "why" one goes one step further and comes back to it: the way to the standings stays.
      const origin = isOneDeeper(state.page, action.page) ? state.origin : action.origin;
      return { ...moved(state), page: action.page, origin, restore: null };
    }
    case "turn":
      return state.page?.kind === "why" || state.page?.kind === "organisation"
        ? { ...state, page: { ...state.page, organisation: action.organisation } }
        : state;
    case "back":
      if (action.from !== undefined && state.page?.kind !== action.from) return state;
      if (state.page?.kind === "reach") {
        const { organisation } = state.page;
        const restore = { focus: reachRow, scroll: 0 };
        return { ...state, page: { kind: "why", organisation }, restore, moves: state.moves + 1 };
      }
      if (state.page?.kind === "remarks") {
        const restore = { focus: boardRow(state.page.organisation), scroll: 0 };
        return { ...state, page: { kind: "board" }, restore, moves: state.moves + 1 };
      }
      return state.page === null
        ? state
        : { ...state, page: null, origin: null, restore: state.origin, moves: state.moves + 1 };
    case "restored":
      return { ...state, restore: null };
    case "busy":
      return {
        ...state,
        busy: { kind: action.kind },
        failure: null,
        ...(action.kind !== "show" && putNoticeAway(state)),
      };
    case "progress":
      return state.busy === null ? state : { ...state, busy: { ...state.busy, progress: action.progress } };
    case "idle":
      return { ...state, busy: null, notice: state.notice?.kind === "running" ? null : state.notice };
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
    case "reason": {
      const others = Object.fromEntries(Object.entries(state.reasons).filter(([key]) => key !== action.key));
      return { ...state, reasons: action.text === null ? others : { ...others, [action.key]: action.text } };
    }
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
    case "returns":
      return changeDrafts(state, action.year, (drafts) => {
        const files = action.change(drafts.returns?.files ?? []);
        return { ...drafts, returns: files.length === 0 ? null : { files } };
      });
    case "restored-drafts": {
      const joined = changeDrafts(state, action.year, (drafts) => joinDrafts(action.drafts, drafts));
      return reducePane(joined, { type: "notice", notice: { kind: "restored" } });
    }
    case "notice": {
      const { notice } = action;
      return notice === null ? { ...state, notice } : { ...state, ...tell(state, notice) };
    }
    case "roster-written":
      return state.roster === action.was ? { ...state, roster: {} } : state;
    case "close-indicator":
      return closeForm(state, "indicatorForms", action.form, isOf(state.page, "indicator", action.form?.code));
    case "close-block":
      return closeForm(state, "blockForms", action.form, isOf(state.page, "block", action.form?.block));
    case "name":
      return { ...state, name: action.name, typedName: null };
    case "typed-name":
      return { ...state, typedName: action.name };
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

/** The year as it was read, with its own drafts where another was open. */
function withSnapshot(
  state: PaneState,
  { snapshot, at }: { readonly snapshot: Snapshot; readonly at: Date },
): PaneState {
  const { year } = snapshot.data;
  const opened = state.snapshot?.data.year === year ? {} : openYear(state, year);
  return { ...state, ...opened, phase: "year", snapshot, readAt: at };
}

/** A move was made: what was told about the step before has been read. */
function moved(state: PaneState): PaneState {
  return { ...state, ...putNoticeAway(state), moves: state.moves + 1 };
}

function putNoticeAway({ notice }: PaneState): Pick<PaneState, "notice"> {
  return { notice: notice !== null && isPassing(notice) ? null : notice };
}

/** Shown above the page and said to who hears it. */
function tell(state: PaneState, notice: Notice): Pick<PaneState, "notice" | "said"> {
  return { notice, said: say(state, noticeSentence(noticeText(notice, state.pack, state.years))) };
}

/** The way back of the step that was just done; none where it left none. */
function newestOf(now: PaneState["undo"], before: PaneState["undo"]): PaneState["undo"][number] | null {
  const [newest] = now;
  return newest === undefined || before.includes(newest) ? null : newest;
}

/** Whether a form's own page is open: while it was written another may have been. */
function isOf(page: Page | null, kind: "indicator" | "block", of: BlockId | null | undefined): boolean {
  if (page?.kind !== kind) return false;
  return of === undefined || (page.kind === "indicator" ? page.code : page.block) === of;
}

/** Puts a form away that is as it was, and goes back from its page; one that was changed meanwhile stays open. */
function closeForm<Slot extends "indicatorForms" | "blockForms">(
  state: PaneState,
  slot: Slot,
  form: PaneState[Slot][number] | null,
  isOpen: boolean,
): PaneState {
  const forms: readonly unknown[] = state[slot];
  if (form !== null && !forms.includes(form)) return state;
  const rest = { ...state, [slot]: forms.filter((one) => one !== form) };
  return isOpen ? reducePane(rest, { type: "back" }) : rest;
}

function isOneDeeper(from: Page | null, to: Page): boolean {
  return (from?.kind === "why" && to.kind === "reach") || (from?.kind === "board" && to.kind === "remarks");
}

function say({ said }: PaneState, text: string): PaneState["said"] {
  return { text, count: said.count + 1 };
}

function toggle<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
