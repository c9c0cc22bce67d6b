import { levels, type Level } from "../../campaign/model/level";
import type { CampaignOrganisation } from "../../campaign/model/organisation";
import { parseNumber } from "../../text/parse-cell";

/** Why a line is no organisation. */
export type LineFault = "code" | "twice" | "level" | "members";

/** A line that is no organisation: its number from 1, and what was read there. */
export interface UnreadLine {
  readonly line: number;
  readonly fault: LineFault;
  readonly said: string;
}

/** Organisations of a pasted list, and the lines that are none. */
export interface PastedOrganisations {
  readonly organisations: readonly CampaignOrganisation[];
  readonly unread: readonly UnreadLine[];
}

/** How levels are called, by the beginnings of the words in Kazakh, Russian and English. */
const levelStems = {
  primary: /^(?:бастауыш|первичн|primary)/,
  district: /^(?:аудан|қала|район|город|district|town|city)/,
  oblast: /^(?:облыс|област|oblast|region)/,
  union: /^(?:кәсіподақ|кәсіптік одақ|профсоюз|union)/,
} as const satisfies Readonly<Record<Level, RegExp>>;

/**
 * The level a word names.
 * @param said As typed, in Kazakh, Russian or English.
 * @example levelOf("Областная") //=> "oblast"
 * @example levelOf("съезд") //=> undefined
 */
export function levelOf(said: string): Level | undefined {
  const word = said.trim().toLowerCase();
  return levels.find((level) => levelStems[level].test(word));
}

/**
 * Reads a pasted list: code, name, level, code of the organisation above, members; parted by tabs or semicolons.
 * @param text Lines as copied from a sheet or typed.
 * @returns Every line either as an organisation or by its number and what is wrong with it; empty lines are passed over.
 */
export function pastedOrganisations(text: string): PastedOrganisations {
  const organisations: CampaignOrganisation[] = [];
  const unread: UnreadLine[] = [];
  const seen = new Set<string>();
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    const [id = "", name = "", said = "", parent = "", count = ""] = line.split(/\t|;/).map((part) => part.trim());
    const level = levelOf(said);
    const members = parseNumber(count);
    const isCount =
      members.kind === "blank" || (members.kind === "value" && Number.isInteger(members.value) && members.value >= 0);
    const refuse = (fault: LineFault, about: string): void => void unread.push({ line: at + 1, fault, said: about });
    if (id === "") return refuse("code", line.trim());
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
