import type { Language } from "../../../text/language";
import { shortName } from "../../../rating/organisations/organisation-names";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";
import { tableInWords } from "../../words/followup/table-in-words";
import type { YearData } from "../../year/year-data";
import type { Board, BoardRow } from "./board";

/** A board as texts and numbers under captions, for sheet, file and terminal. */
interface BoardTable {
  readonly captions: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

type Statuses = ReturnType<typeof wordsOfFollowup>["statuses"];

/**
 * The board as a table in words.
 * @param data The year.
 * @param board Its board.
 * @param language Of captions and states.
 * @param statuses What the states are called; omitted, as the log knows them.
 */
export function boardTable(
  { organisations }: Pick<YearData, "organisations">,
  { rows }: Board,
  language: Language,
  statuses: Statuses = wordsOfFollowup(language).statuses,
): BoardTable {
  const { board: words, log } = wordsOfFollowup(language);
  const names = new Map(organisations.map((one) => [one.id, shortName(one, language)]));
  return {
    captions: [
      words.organisation,
      words.status,
      words.formMade,
      words.formLanguage,
      words.table,
      words.came,
      words.version,
      words.head,
      words.signedOn,
      words.late,
      words.checked,
      words.sentBack,
      words.round,
      words.items,
      words.accepted,
      words.errors,
      words.warnings,
      words.file,
      words.hash,
    ],
    rows: rows.map((row) => cellsOf(row, names.get(row.organisation) ?? row.organisation, statuses, log)),
  };
}

function cellsOf(
  { form, came, refused, signature, checked, rounds, accepted, status, versions, lateDays, errors, warnings }: BoardRow,
  name: string,
  statuses: Statuses,
  log: ReturnType<typeof wordsOfFollowup>["log"],
): (string | number | null)[] {
  const round = rounds.at(-1);
  const file = (came ?? refused)?.record;
  const signed = signature?.signedOn ?? "";
  return [
    name,
    statuses[status],
    form?.record.at ?? null,
    form ? (log.languages[form.said.language] ?? form.said.language) : null,
    form ? tableInWords(form.said.table, log) : null,
    file?.at ?? null,
    versions === 0 ? null : versions,
    signature?.head || null,
    signed === "" ? null : signed.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1"),
    lateDays ?? null,
    checked ? `${checked.record.who}, ${checked.record.at}` : null,
    round ? `${round.who}, ${round.at}` : null,
    round?.round ?? null,
    round?.remarks.length ?? null,
    accepted ? `${accepted.record.who}, ${accepted.record.at}` : null,
    errors,
    warnings,
    file?.file ?? null,
    file?.hash ?? null,
  ];
}
