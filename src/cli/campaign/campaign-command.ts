import { openCampaignFile, type CampaignFile } from "../../campaign/forms/campaign-file";
import { planForm } from "../../campaign/forms/plan-form";
import { takeForms } from "../../campaign/forms/take-forms";
import type { Campaign } from "../../campaign/model/campaign";
import type { CampaignData } from "../../campaign/model/campaign-data";
import { campaignPapers } from "../../campaign/model/campaign-paper";
import { campaignFinding } from "../../campaign/model/finding";
import type { FileFindings } from "../../campaign/model/form-change";
import { followCampaign } from "../../campaign/model/follow-campaign";
import { composePaper } from "../../campaign/papers/compose-papers";
import { planCampaign } from "../../campaign/sheets/plan-campaign";
import { writeDocx } from "../../decisions/act/docx/write-docx";
import { paperLanguages } from "../../decisions/facts/two-names";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import { formatNumber } from "../../text/format-number";
import type { Language } from "../../text/language";
import { listReturnFiles } from "../rate/list-return-files";
import { printCampaign } from "./print-campaign";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import { writeFiles, type NewFile } from "../files/write-files";
import type { CliWords } from "../words/ru";

interface CampaignOptions {
  readonly paths: readonly string[];
  readonly language: Language;
  /** Folder for the workbook, its papers and, if asked, the forms. */
  readonly out?: string;
  readonly overwrite: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  /** Writes a form for each oblast organisation instead of the papers. */
  readonly forms: boolean;
}

/**
 * `campaign <folder or files>`: takes filled forms into a campaign, shows what follows, writes workbook and papers.
 * @param options As given on the command line.
 * @param words Words of the language asked for.
 * @param terminal Where to write.
 * @param today ISO date.
 * @returns Exit status: 0, or 1 where a file was refused, or where there are errors and the run is strict.
 * @throws UsageError for paths that do not exist, or where there is no campaign.
 */
export async function runCampaign(
  options: CampaignOptions,
  words: CliWords,
  terminal: Terminal,
  today: string,
): Promise<number> {
  const { language, out, json, strict } = options;
  const listed = await listReturnFiles(options.paths);
  const told: FileFindings[] = [];
  const refused: string[] = [];
  for (const { code, level, file = "", params } of listed.passedOver) {
    const found = campaignFinding(level === "error" ? "file.faulty" : "file.passed-over", {}, { value: faultOf(code) });
    const label = typeof params.other === "string" ? params.other : file;
    told.push({ file: label, findings: [found] });
    if (level === "error") refused.push(label);
  }
  const opened: { readonly label: string; readonly file: CampaignFile }[] = [];
  for (const { label, read } of listed.files) {
    const found = await read();
    const result =
      "bytes" in found
        ? openCampaignFile(found.bytes)
        : { findings: found.findings.map(({ code }) => campaignFinding("file.faulty", {}, { value: faultOf(code) })) };
    if ("file" in result) opened.push({ label, file: result.file });
    else {
      told.push({ file: label, findings: result.findings });
      refused.push(label);
    }
  }
  const base = opened.find(({ file }) => file.kind === "campaign");
  if (base === undefined) {
    terminal.out(printCampaign({ told, language }, words));
    throw new UsageError((errors) => errors.noCampaignFile);
  }
  told.push({ file: base.label, findings: base.file.findings });
  for (const { label, file } of opened) {
    if (file.kind !== "campaign" || file === base.file) continue;
    told.push({ file: label, findings: [campaignFinding("file.second-campaign", {}, { file: base.label })] });
    refused.push(label);
  }
  const taken = takeForms(base.file.data, opened);
  told.push(...taken.told);
  refused.push(...taken.refused);
  const { changes, untouched } = taken;
  const campaign = followCampaign({ ...taken.data, today });
  told.push({ file: "", findings: campaign.findings });
  terminal.out(
    json
      ? `${JSON.stringify({ ...campaign, changes, untouched, refused, files: told.slice(0, -1) })}\n`
      : printCampaign(
          {
            told,
            language,
            campaign,
            data: taken.data,
            changes,
            untouched,
            refused,
            isForForms: options.forms,
          },
          words,
        ),
  );
  if (out !== undefined) {
    const files = options.forms ? formsOf(taken.data) : filesOf(taken.data, campaign);
    const count = (number: number): string => formatNumber(number, 0, language);
    await writeFiles([{ folder: out, files }], { overwrite: options.overwrite, onFile: () => undefined, count });
    terminal.err(`${words.filesWritten(count(files.length), out)}\n`);
  }
  const hasErrors = told.some(({ findings }) => findings.some(({ level }) => level === "error"));
  return refused.length > 0 || (strict && hasErrors) ? 1 : 0;
}

/** The fault of a file by the code its finding has in the yearly rating. */
const faultOf = (code: string): string => code.replace("file.", "");

function filesOf(data: CampaignData, campaign: Campaign): NewFile[] {
  const [from, to] = data.settings.years;
  const papers = campaignPapers.flatMap((paper) =>
    paperLanguages.map((language) => ({
      name: `${paper}-${from}-${to}-${language}.docx`,
      make: () => writeDocx(composePaper(paper, { data, campaign, language }), ""),
    })),
  );
  const workbook = {
    name: `campaign-${from}-${to}-${data.language}.xlsx`,
    make: () => writePlan(planCampaign(data, campaign)),
  };
  return [workbook, ...papers];
}

function formsOf(data: CampaignData): NewFile[] {
  const [from, to] = data.settings.years;
  return data.organisations
    .filter(({ level }) => level === data.settings.schedule.level)
    .map(({ id }) => ({ name: `form-${from}-${to}-${id}.xlsx`, make: () => writePlan(planForm(data, id)) }));
}
