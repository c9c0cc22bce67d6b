import type { Language } from "../../../text/language";
import type { MissingDetail } from "../../records/missing-details";
import { approvalEn } from "./en";
import { approvalKk } from "./kk";
import { approvalRu } from "./ru";

/** Words of the page on which results are submitted, approved, verified and opened again. */
export interface ApprovalWords {
  readonly status: Readonly<Record<"draft" | "submitted" | "approved", string>>;
  readonly version: (version: string) => string;
  readonly practice: string;
  /** What protection is and is not. */
  readonly protection: string;
  readonly selfDeclared: string;
  readonly body: string;
  readonly bodies: Readonly<Record<"executive-committee" | "central-committee", string>>;
  readonly protocol: string;
  readonly item: string;
  readonly date: string;
  readonly chair: string;
  readonly reporter: string;
  readonly reporterHint: string;
  readonly control: string;
  readonly controlHint: string;
  readonly addControl: string;
  readonly inKazakh: (field: string) => string;
  readonly inRussian: (field: string) => string;
  readonly choices: {
    readonly title: string;
    readonly encouragement: string;
    readonly encouragementHint: string;
    readonly candidate: (place: string, name: string, points: string) => string;
    readonly passedOver: (names: string) => string;
    readonly recordChoice: string;
    readonly points: string;
    readonly pointsHint: string;
    readonly organisation: string;
    readonly recordPoints: string;
    readonly badPoints: string;
    readonly moneyTitle: string;
    readonly moneyHint: string;
    readonly tenge: string;
    readonly recordMoney: string;
    readonly badMoney: string;
    readonly chosen: (names: string) => string;
    readonly nobody: string;
    readonly given: (name: string, points: string) => string;
    readonly money: (name: string, tenge: string) => string;
    readonly openAgain: (changes: string) => string;
    readonly totalChanged: (name: string, before: string, now: string) => string;
    readonly placeChanged: (name: string, before: string, now: string) => string;
    /** In place of a total or place there is none of. */
    readonly unknown: string;
    readonly signed: (reason: string, who: string, at: string) => string;
    readonly withdraw: string;
    readonly withdrawn: string;
  };
  readonly amendments: {
    readonly title: string;
    readonly hint: string;
    readonly clause: string;
    readonly text: string;
    readonly add: string;
    readonly remove: (clause: string) => string;
    readonly newAppendix: string;
  };
  readonly who: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly whoMissing: string;
  readonly missing: Readonly<Record<MissingDetail, string>>;
  readonly submit: string;
  readonly approve: string;
  readonly takeBack: string;
  readonly reopen: string;
  readonly said: (version: string) => string;
  readonly approvedBy: (who: string, at: string) => string;
  readonly reference: (reference: string) => string;
  readonly fingerprint: string;
  readonly verify: string;
  readonly verifying: string;
  readonly asApproved: string;
  /** What the verification does not compare. */
  readonly notCovered: string;
  /** Before the sentences of sheets that read otherwise. */
  readonly wordings: string;
  readonly differs: (count: string) => string;
  readonly sealBroken: string;
  readonly cell: (sheet: string, cell: string, approved: string, found: string) => string;
  readonly fact: (path: string, approved: string, found: string) => string;
  readonly blank: string;
  readonly sheet: string;
  readonly actSheet: string;
  readonly editionsSheet: string;
  readonly toEditions: string;
  readonly papers: string;
  readonly papersHint: string;
  /** Over what is not settled. */
  readonly unsettled: string;
  /** What to tick to have papers all the same. */
  readonly asDrafts: string;
  readonly actKk: string;
  readonly actRu: string;
  readonly actBoth: string;
  readonly letters: string;
  readonly extract: string;
  readonly handOuts: string;
  readonly cannotSave: string;
  readonly text: string;
  readonly earlier: string;
  readonly earlierLine: (version: string, who: string, at: string, fingerprint: string) => string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly signedFile: string;
  readonly signatureFile: string;
  readonly attach: string;
  readonly attached: (file: string, signedFile: string, hash: string) => string;
}

/**
 * Words of the page of approval.
 * @example approvalWordsOf("ru").submit //=> "Внести на утверждение"
 */
export function approvalWordsOf(language: Language): ApprovalWords {
  return { kk: approvalKk, ru: approvalRu, en: approvalEn }[language];
}
