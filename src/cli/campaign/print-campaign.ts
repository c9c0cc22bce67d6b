import type { FileFindings, FormChange } from "../../campaign/model/form-change";
import type { Campaign } from "../../campaign/model/campaign";
import type { CampaignData } from "../../campaign/model/campaign-data";
import type { CampaignFindingLevel } from "../../campaign/model/finding-codes";
import { levels } from "../../campaign/model/level";
import type { CampaignFinding } from "../../campaign/model/finding";
import { describeCampaignFinding } from "../../campaign/words/findings/describe-campaign-finding";
import { campaignSheetsIn } from "../../campaign/words/sheets/sheets-in";
import { formatNumber } from "../../text/format-number";
import type { Language } from "../../text/language";
import { visibleText } from "../visible-text";
import type { CliWords } from "../words/ru";

/** What is printed of a campaign; without one, of files that were refused. */
interface PrintedCampaign {
  readonly told: readonly FileFindings[];
  readonly language: Language;
  readonly campaign?: Campaign;
  readonly data?: CampaignData;
  readonly changes?: readonly FormChange[];
  /** Forms that bring nothing: not filled in, or with what the campaign has already. */
  readonly untouched?: readonly string[];
  /** Files of which nothing was taken. */
  readonly refused?: readonly string[];
  /** Only what concerns empty forms: warnings tell how the campaign goes, and another command lists them. */
  readonly isForForms?: boolean;
}

/**
 * A campaign for a terminal: progress by level, delegates, what forms changed, errors and warnings by file.
 * @param printed What there is.
 * @param words Words of the command line.
 * @returns Lines, each ended.
 */
export function printCampaign(
  { told, language, campaign, data, changes = [], untouched = [], refused = [], isForForms = false }: PrintedCampaign,
  words: CliWords,
): string {
  const sheets = campaignSheetsIn(language);
  const count = (number: number): string => formatNumber(number, 0, language);
  const lines: string[] = [];
  if (campaign !== undefined && data !== undefined) {
    const [from, to] = data.settings.years;
    lines.push(`${sheets.sheets.settings} ${from}–${to}`);
    if (data.synthetic) lines.push(sheets.synthetic);
    lines.push("");
    for (const level of levels) {
      const { toHold = 0, held = 0 } = campaign.whole[level] ?? {};
      lines.push(`  ${sheets.levels[level]}: ${sheets.results.held} ${count(held)} / ${count(toHold)}`);
    }
    const { byNorm, exOfficio, elected } = campaign.delegates;
    const { delegates } = sheets;
    lines.push(
      "",
      `${delegates.title}: ${delegates.byNorm} ${count(byNorm)}, ${delegates.exOfficio} ${count(exOfficio)}, ${delegates.elected} ${count(elected)}`,
    );
    if (!isForForms) lines.push(`${words.formChanges}: ${count(changes.length)}`);
    const name = (caption: string, files: readonly string[]): void => {
      if (files.length > 0)
        lines.push(`${caption}: ${count(files.length)}`, ...files.map((file) => `  ${visibleText(file)}`));
    };
    name(words.formsUntouched, untouched);
    name(words.filesRefused, refused);
  }
  const all = told.flatMap(({ findings }) => findings);
  const of = (level: CampaignFindingLevel): string => count(all.filter((found) => found.level === level).length);
  lines.push("", words.findings, words.counts(of("error"), of("warning"), of("note")));
  const listed = (level: CampaignFindingLevel): boolean => level === "error" || (level === "warning" && !isForForms);
  if (isForForms && all.some(({ level }) => level === "warning")) lines.push(words.warningsElsewhere);
  const names = new Map(
    (data?.organisations ?? []).map((one) => [one.id, (language === "kk" ? one.kk : one.ru) || one.id]),
  );
  for (const { file, findings } of told) {
    const shown = findings.filter(({ level }) => listed(level));
    if (shown.length === 0) continue;
    lines.push("", file === "" ? sheets.sheets.settings : visibleText(file));
    for (const found of shown) {
      const { organisation } = found.place;
      const where = organisation === undefined ? "" : `${placeText(organisation, names)}: `;
      lines.push(`  ${words.findingLevels[found.level]}. ${where}${describeCampaignFinding(visible(found), language)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** An organisation by its code, as findings name others by theirs, and its name. */
function placeText(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id);
  return name === undefined || name === id ? visibleText(id) : `${visibleText(id)} · ${visibleText(name)}`;
}

/** The finding with what came from outside made fit to be shown. */
function visible(found: CampaignFinding): CampaignFinding {
  const params = Object.entries(found.params).map(([name, value]) => [
    name,
    typeof value === "string" ? visibleText(value) : value,
  ]);
  return { ...found, params: Object.fromEntries(params) as CampaignFinding["params"] };
}
