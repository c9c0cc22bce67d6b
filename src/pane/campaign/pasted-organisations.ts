import { levels } from "../../campaign/model/level";
import type { CampaignOrganisation } from "../../campaign/model/organisation";
import { parseNumber } from "../../text/parse-cell";
import type { CampaignPaneWords } from "../words/campaign/ru";

/** Organisations of a pasted list, and the numbers of lines that are none. */
export interface PastedOrganisations {
  readonly organisations: readonly CampaignOrganisation[];
  readonly unread: readonly number[];
}

/**
 * Reads a pasted list: code, name, level, code of the organisation above, members; parted by tabs or semicolons.
 * @param text Lines as copied from a sheet or typed.
 * @param words Levels in words of the pane's language; their keys are read too.
 * @returns Every line either as an organisation or by its number, from 1; empty lines are passed over.
 */
export function pastedOrganisations(text: string, { levels: names }: CampaignPaneWords): PastedOrganisations {
  const organisations: CampaignOrganisation[] = [];
  const unread: number[] = [];
  const seen = new Set<string>();
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    const [id = "", name = "", said = "", parent = "", count = ""] = line.split(/\t|;/).map((part) => part.trim());
    const level = levels.find((one) => one === said.toLowerCase() || names[one].toLowerCase() === said.toLowerCase());
    const members = parseNumber(count);
    const isCount =
      members.kind === "blank" || (members.kind === "value" && Number.isInteger(members.value) && members.value >= 0);
    if (id === "" || seen.has(id) || level === undefined || !isCount) {
      unread.push(at + 1);
      return;
    }
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
