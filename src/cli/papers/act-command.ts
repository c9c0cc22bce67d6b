import { composeAct, type ActHead } from "../../decisions/act/compose-act";
import { paperText } from "../../decisions/act/paper-text";
import { writeDocx } from "../../decisions/act/docx/write-docx";
import { paperLanguages } from "../../decisions/facts/two-names";
import { awardLetters } from "../../decisions/publish/award-letters";
import { paperStem } from "../../decisions/publish/paper-stem";
import { actWordsOf } from "../../decisions/words/act/act-words";
import { blankDetails } from "../../decisions/words/act/known-persons";
import { actOfYear } from "../../evaluation/approval/papers/act-of-year";
import { approvalOf } from "../../evaluation/year/committee/approval-records";
import type { Language } from "../../text/language";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage-error";
import type { NewFile } from "../files/write-files";
import { refuseUnsettled } from "./refuse-unsettled";
import { writePapers } from "./write-papers";
import { readYearFile } from "./year-file";
import type { CliWords } from "../words/ru";

interface ActOptions {
  readonly path: string;
  readonly year?: number;
  readonly out: string;
  readonly overwrite: boolean;
  readonly language: Language;
  /** Papers of results that are not settled are wanted, as drafts that say so. */
  readonly draft: boolean;
  readonly head: ActHead;
  readonly protocol?: string;
  readonly item?: string;
  /** ISO date. */
  readonly date?: string;
}

/**
 * `act`: the resolution on a year's results in Kazakh and Russian, and the letters to the awarded, as Word files and as text.
 * @param options As given on the command line; number and date of an approved year stand in its workbook.
 * @param words Words of the language asked for.
 * @param terminal Where to write.
 * @returns Exit status: 0, or 1 where the results are not settled and no draft was asked for.
 * @throws UsageError where the workbook cannot be read, files are in the way, or an approved number would be contradicted.
 */
export async function runAct(options: ActOptions, words: CliWords, terminal: Terminal): Promise<number> {
  const { path, year, head } = options;
  const file = await readYearFile(path, year);
  const { data, rating } = file;
  const approval = approvalOf(data.log);
  const given = Object.fromEntries(
    (["protocol", "item", "date"] as const).flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])),
  );
  if (approval.status === "approved" && Object.keys(given).length > 0) {
    throw new UsageError((_, papers) => papers.errors.alreadyApproved);
  }
  if (await refuseUnsettled(file, options, words, terminal)) return 1;
  const facts = actOfYear(data, rating, { details: { ...(approval.details ?? blankDetails), ...given } });
  const files = paperLanguages.flatMap((language): NewFile[] => {
    const act = composeAct(facts, language, head);
    const letters = awardLetters(facts, language);
    const author = actWordsOf(language).union;
    const name = paperStem("act", facts);
    return [
      { name: `${name}.${language}.docx`, make: () => writeDocx(act, author) },
      { name: `${name}.${language}.txt`, make: async () => new TextEncoder().encode(`${paperText(act)}\n`) },
      { name: `${paperStem("letters", facts)}.${language}.docx`, make: () => writeDocx(letters, author) },
    ];
  });
  await writePapers(files, options, facts, words, terminal);
  return 0;
}
