import type { CampaignOrganisation } from "../../campaign/model/organisation";
import { levelOf } from "../../campaign/words/level-of";
import { levelCaption, totalLine } from "../words/year/roster-captions";
import { parseNumber } from "../../text/parse-cell";

/** Why a line is no organisation. */
type LineFault = "code" | "twice" | "level" | "members";

/** A line that is no organisation: its number from 1, and what was read there. */
interface UnreadLine {
  readonly line: number;
  readonly fault: LineFault;
  readonly said: string;
}

/** Organisations of a pasted list, and the lines that are none. */
interface PastedOrganisations {
  readonly organisations: readonly CampaignOrganisation[];
  readonly unread: readonly UnreadLine[];
}

/**
 * Reads a pasted list: code, name, level, code of the organisation above, members; parted by tabs or semicolons.
 * @param text Lines as copied from a sheet or typed.
 * @returns Every line either as an organisation or by its number and what is wrong with it; empty lines and one of headings
 *   over all others are passed over.
 */
export function pastedOrganisations(text: string): PastedOrganisations {
  const organisations: CampaignOrganisation[] = [];
  const unread: UnreadLine[] = [];
  const seen = new Set<string>();
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    const [id = "", name = "", said = "", parent = "", count = ""] = line.split(/\t|;/).map((part) => part.trim());
    if (levelCaption.test(said) && organisations.length + unread.length === 0) return;
    const level = levelOf(said);
    const members = parseNumber(count);
    const isCount =
      members.kind === "blank" || (members.kind === "value" && Number.isInteger(members.value) && members.value >= 0);
    const refuse = (fault: LineFault, about: string): void => void unread.push({ line: at + 1, fault, said: about });
    if (id === "" || totalLine.test(id)) return refuse("code", line.trim());
    if (seen.has(id)) return refuse("twice", id);
    if (level === undefined) return refuse("level", said);
    if (!isCount) return refuse("members", count);
    seen.add(id);
    organisations.push({
      id,
      kk: name || id,
      ru: name || id,
      level,
      ...(parent !== "" && { parent }),
      ...(members.kind === "value" && { members: members.value }),
    });
  });
  return { organisations, unread };
}
