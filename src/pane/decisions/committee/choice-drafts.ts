import { approvalPrefix, type Drafts } from "../../drafts/drafts";

/** What the Committee decides on the page of approval beside ties. */
type Choice = "encouragement" | "points" | "money";

const choices: readonly Choice[] = ["encouragement", "points", "money"];

/** Under which key what is typed of a decision is kept, until it is a record. */
export function choiceKey(choice: Choice): string {
  return `${approvalPrefix}choice:${choice}`;
}

/** An amount being given to an organisation. */
export interface AmountDraft {
  /** Id of the organisation; empty before one is chosen. */
  readonly target: string;
  /** As typed. */
  readonly amount: string;
}

/** @returns Empty fields where nothing is typed. */
export function amountDraft(text: string | undefined): AmountDraft {
  const [target = "", amount = ""] = (text ?? "").split("\n");
  return { target, amount };
}

/** @returns The text to keep, `null` where nothing is typed. */
export function keptAmount({ target, amount }: AmountDraft): string | null {
  return target === "" && amount.trim() === "" ? null : `${target}\n${amount}`;
}

/** @returns Ids ticked and not recorded; `undefined` where nobody ticked anything. */
export function chosenDraft(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : text.split("\n").filter((id) => id !== "");
}

/**
 * What is chosen or typed and is no record: results must not go before the Committee without it.
 * @param reasons Texts begun, by key.
 */
export function unrecordedChoices(reasons: Drafts["reasons"]): readonly Choice[] {
  return choices.filter((choice) => reasons[choiceKey(choice)] !== undefined);
}
