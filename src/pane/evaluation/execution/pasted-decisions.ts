import type { ControlledDecision } from "../../../evaluation/followup/execution/execution-record";
import { matchOrganisation } from "../../../rating/organisations/match-organisation";
import type { Organisation } from "../../../rating/organisations/organisation";
import { separatedText } from "../../../evaluation/criteria-import/cells/separated-text";
import { dateOfText } from "../../ui/names/date-text";

/** Lines of a table read as decisions. */
interface PastedDecisions {
  readonly decisions: readonly ControlledDecision[];
  readonly unread: readonly UnreadLine[];
}

/** A line that is no decision, and why. */
interface UnreadLine {
  /** From 1. */
  readonly line: number;
  readonly lacks: "body" | "text" | "due" | "whom";
  /** What stands where that belongs; "" where nothing does. */
  readonly said: string;
}

/** Letters of an id: those that nobody takes for another. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A name for a decision that no other has. */
export function newDecisionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}

/**
 * Reads rows of body, protocol, item, decision, due date and organisations; nothing is guessed.
 * @param text As Excel puts cells on the clipboard.
 * @param organisations Of the year; a blank cell means all of them.
 */
export function pastedDecisions(text: string, organisations: readonly Organisation[]): PastedDecisions {
  const decisions: ControlledDecision[] = [];
  const unread: UnreadLine[] = [];
  separatedText(text).forEach((cells, index) => {
    const [body = "", protocol = "", item = "", said = "", due = "", whom = ""] = cells.map((cell) => cell.text.trim());
    if ([body, protocol, item, said, due, whom].every((cell) => cell === "")) return;
    const day = dateOfText(due);
    const ids = idsOf(whom, organisations);
    const line = index + 1;
    if (body === "") unread.push({ line, lacks: "body", said: "" });
    else if (said === "") unread.push({ line, lacks: "text", said: "" });
    else if (day === null || day === "") unread.push({ line, lacks: "due", said: due });
    else if (ids === null) unread.push({ line, lacks: "whom", said: whom });
    else decisions.push({ id: newDecisionId(), body, protocol, item, text: said, due: day, organisations: ids });
  });
  return { decisions, unread };
}

function idsOf(whom: string, organisations: readonly Organisation[]): readonly string[] | null {
  if (whom === "") return organisations.map(({ id }) => id);
  const found = whom
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const known = organisations.find(({ id }) => id.toLowerCase() === name.toLowerCase());
      if (known) return known.id;
      const match = matchOrganisation(name, organisations);
      return match.kind === "one" ? match.id : null;
    });
  const ids = found.filter((id) => id !== null);
  return ids.length === found.length && ids.length > 0 ? [...new Set(ids)] : null;
}
