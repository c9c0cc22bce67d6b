import { followCampaign } from "../../campaign/model/follow-campaign";
import { makeCampaignSample } from "../../campaign/sample/make-campaign-sample";
import { planCampaign } from "../../campaign/sheets/plan-campaign";
import { roster } from "../../rating/organisations/roster";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import { formatNumber } from "../../text/format-number";
import type { Language } from "../../text/language";
import type { Terminal } from "../terminal";
import { writeFiles } from "../files/write-files";
import type { CliWords } from "../words/ru";

/**
 * `campaign sample`: writes the workbook of a synthetic campaign; the same bytes every time.
 * @param options As given on the command line.
 * @param words Words of the language asked for.
 * @param terminal Where to write.
 * @returns Exit status 0.
 * @throws UsageError where the folder cannot be written or a file is in the way.
 */
export async function runCampaignSample(
  options: { readonly language: Language; readonly out: string; readonly overwrite: boolean },
  words: CliWords,
  terminal: Terminal,
): Promise<number> {
  const { language, out, overwrite } = options;
  const count = (number: number): string => formatNumber(number, 0, language);
  const make = (): Promise<Uint8Array> => {
    const data = makeCampaignSample(roster, language);
    return writePlan(planCampaign(data, followCampaign(data)));
  };
  const files = [{ name: `campaign-2023-2024-${language}.xlsx`, make }];
  await writeFiles([{ folder: out, files }], { overwrite, onFile: () => undefined, count });
  terminal.out(`${words.filesWritten(count(files.length), out)}\n`);
  return 0;
}
