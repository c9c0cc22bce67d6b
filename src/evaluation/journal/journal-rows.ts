import { logTime } from "../../kernel/log-record";
import type { Organisation } from "../../rating/organisations/organisation";
import type { Language } from "../../text/language";
import { shortName } from "../../rating/organisations/organisation-names";
import { wordsOfJournal } from "../words/journal/words-of-journal";
import type { ChangeRecord, PartChange } from "./change-record";
import { partsOfPath } from "./parts-of-year";
import { valueInWords } from "./value-in-words";

/** A change in words: one value that became another. */
export interface JournalRow {
  /** Number of its run, from 1. */
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly way: string;
  readonly subject: string;
  /** Id of the organisation it is about, where it is about one. */
  readonly organisation?: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Records as rows for sheet, page and file.
 * @param records Oldest first.
 * @param year Its number, names of organisations and the language of the words.
 */
export function journalRows(
  records: readonly ChangeRecord[],
  {
    year,
    organisations,
    language,
  }: { readonly year: number; readonly organisations: readonly Organisation[]; readonly language: Language },
): JournalRow[] {
  const words = wordsOfJournal(language);
  const names = new Map(organisations.map((one) => [one.id, shortName(one, language)]));
  return records.flatMap(({ from, to, who, way, subject, changes }, index) => {
    const id = typeof subject === "string" ? undefined : subject.organisation;
    const common = {
      number: index + 1,
      from: logTime(new Date(from)),
      to: logTime(new Date(to)),
      who: who === "" ? words.unknown : who,
      way: words.ways[way],
      subject:
        typeof subject === "string"
          ? words.subjects[subject]
          : (names.get(subject.organisation) ?? subject.organisation),
      ...(id !== undefined && { organisation: id }),
    };
    return changes.map((change) => ({
      ...common,
      field: fieldOf(change, language),
      ...bothInWords(change, language, year),
    }));
  });
}

function fieldOf({ path }: PartChange, language: Language): string {
  const { parts, settings } = wordsOfJournal(language);
  const [kind = "", one = "", code = ""] = partsOfPath(path);
  const setting = (settings as Readonly<Record<string, string>>)[kind === "settings" ? one : kind];
  if (setting !== undefined) return setting;
  if (kind === "figures" || kind === "base") return code;
  const said = (parts as Readonly<Record<string, string>>)[kind];
  const about = kind === "return" || kind === "signature" ? "" : code === "" ? one : code;
  return [about, said].filter((part) => part !== undefined && part !== "").join(" · ") || kind;
}

/** Both values; where what differs has no words, the later one says that it does. */
function bothInWords(
  { path, before, after }: PartChange,
  language: Language,
  year: number,
): Pick<JournalRow, "before" | "after"> {
  const [was, is] = [before, after].map((value) => valueInWords(path, value, language, year)) as [string, string];
  const isHidden = was === is && was !== "";
  return { before: was, after: isHidden ? `${is} (${wordsOfJournal(language).otherProperties})` : is };
}
