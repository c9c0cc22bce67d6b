import type { BringInDraft, OpenIndicator } from "../evaluation/bring-in/bring-in-draft";
import type { OpenBlock } from "../evaluation/criteria/block/block-draft";
import type { ReturnsDraft } from "../evaluation/returns/returns-draft";
import type { RosterEdits } from "../../evaluation/year/acts/roster-edits";

/** What the user began in one year and has not written yet; leaving a page, the year or the pane keeps it. */
export interface Drafts {
  /** Reasons begun and not accepted yet, by key of the finding; closing the editor keeps them. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Changes of the roster. */
  readonly roster: RosterEdits;
  readonly indicatorForms: readonly OpenIndicator[];
  readonly blockForms: readonly OpenBlock[];
  /** The table being brought in. */
  readonly bringIn: BringInDraft | null;
}

/** The same with what lasts as long as the pane: files can be chosen again. */
export interface YearDrafts extends Drafts {
  /** Returns that were read. */
  readonly returns: ReturnsDraft | null;
}

export const noDrafts: YearDrafts = {
  reasons: {},
  roster: {},
  indicatorForms: [],
  blockForms: [],
  bringIn: null,
  returns: null,
};

/** The drafts among other things. */
export function draftsOf({ reasons, roster, indicatorForms, blockForms, bringIn, returns }: YearDrafts): YearDrafts {
  return { reasons, roster, indicatorForms, blockForms, bringIn, returns };
}

/** Whether anything is begun that a machine keeps. */
export function hasDrafts({ reasons, roster, indicatorForms, blockForms, bringIn }: Drafts): boolean {
  const count = Object.keys(reasons).length + Object.keys(roster).length + indicatorForms.length + blockForms.length;
  return count > 0 || bringIn !== null;
}

/** Before the key of the question whose decision is being written down, among the reasons. */
export const decisionPrefix = "decision:";

/** Before what is typed for the approval, among the reasons. */
export const approvalPrefix = "approval:";

/** Before the id of the organisation whose return is to go back, among the reasons. */
export const remarksPrefix = "remarks:";

/** Before what is typed on the campaign's page, among the reasons. */
export const campaignPrefix = "campaign:";

/** In place of a year: what is typed about the workbook, such as a campaign, and belongs to none. */
export const noYear = 0;

/**
 * Texts of the workbook apart from those of the year that is open.
 * @param reasons By key.
 * @example reasonsApart({ "campaign:list": "a", "approval:reason": "b" }).ofBook //=> { "campaign:list": "a" }
 */
export function reasonsApart(reasons: Drafts["reasons"]): Readonly<Record<"ofBook" | "ofYear", Drafts["reasons"]>> {
  const entries = Object.entries(reasons);
  const isOfBook = ([key]: (typeof entries)[number]): boolean => key.startsWith(campaignPrefix);
  return {
    ofBook: Object.fromEntries(entries.filter(isOfBook)),
    ofYear: Object.fromEntries(entries.filter((entry) => !isOfBook(entry))),
  };
}

/** Before what is typed on the page of decisions under control, among the reasons. */
export const executionPrefix = "execution:";

/** Where in the year something begun stands. */
export type UnwrittenPart =
  "roster" | "criteria" | "figures" | "remarks" | "execution" | "check" | "awards" | "approval" | "campaign";

const prefixes = [decisionPrefix, approvalPrefix, remarksPrefix, executionPrefix, campaignPrefix];

/** Parts of the year with something begun and not written, in the order of the steps. */
export function unwrittenParts(drafts: YearDrafts): readonly UnwrittenPart[] {
  const { reasons, roster, indicatorForms, blockForms, bringIn, returns } = drafts;
  const begun = Object.keys(reasons).filter((key) => (reasons[key] ?? "").trim() !== "");
  const parts: readonly (readonly [UnwrittenPart, boolean])[] = [
    ["roster", Object.keys(roster).length > 0],
    ["criteria", indicatorForms.length + blockForms.length > 0 || bringIn !== null],
    ["figures", returns !== null && returns.files.length > 0],
    ["remarks", begun.some((key) => key.startsWith(remarksPrefix))],
    ["execution", begun.some((key) => key.startsWith(executionPrefix))],
    ["check", begun.some((key) => !prefixes.some((prefix) => key.startsWith(prefix)))],
    ["awards", begun.some((key) => key.startsWith(decisionPrefix))],
    ["approval", begun.some((key) => key.startsWith(approvalPrefix))],
    ["campaign", begun.some((key) => key.startsWith(campaignPrefix))],
  ];
  return parts.flatMap(([part, is]) => (is ? [part] : []));
}

/**
 * Drafts kept earlier below those of now: what was typed since counts.
 * @param kept As they were kept.
 * @param present As they are.
 */
export function joinDrafts(kept: Drafts, present: YearDrafts): YearDrafts {
  const isNew = <Form>(forms: readonly Form[], is: (one: Form, other: Form) => boolean, one: Form): boolean =>
    !forms.some((other) => is(one, other));
  return {
    reasons: { ...kept.reasons, ...present.reasons },
    roster: { ...kept.roster, ...present.roster },
    indicatorForms: [
      ...kept.indicatorForms.filter((form) =>
        isNew(present.indicatorForms, (one, other) => one.code === other.code, form),
      ),
      ...present.indicatorForms,
    ],
    blockForms: [
      ...kept.blockForms.filter((form) => isNew(present.blockForms, (one, other) => one.block === other.block, form)),
      ...present.blockForms,
    ],
    bringIn: present.bringIn ?? kept.bringIn,
    returns: present.returns,
  };
}
