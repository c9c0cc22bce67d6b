import { formatDate } from "../../../text/format-date";
import type { Language } from "../../../text/language";
import { shortName } from "../../../rating/organisations/organisation-names";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import type { YearData } from "../../year/year-data";
import type { ExecutionEntry, ExecutionRegister } from "./execution-register";

/** The register as texts and numbers under captions, for sheet, file and terminal. */
interface ExecutionTable {
  readonly captions: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The register as a table in words.
 * @param year Organisations.
 * @param register Of the year.
 * @param language Of captions and states.
 */
export function executionTable(
  { organisations }: Pick<YearData, "organisations">,
  { entries }: Pick<ExecutionRegister, "entries">,
  language: Language,
): ExecutionTable {
  const { columns } = wordsOfExecution(language);
  const names = new Map(organisations.map((one) => [one.id, shortName(one, language)]));
  return {
    captions: Object.values(columns),
    rows: entries.map((entry) => rowOf(entry, names.get(entry.organisation) ?? entry.organisation, language)),
  };
}

function rowOf(
  { decision, answer, judged, state, lateDays, score, isCounted, organisation }: ExecutionEntry,
  name: string,
  language: Language,
): (string | number | null)[] {
  const { states } = wordsOfExecution(language);
  const day = (iso: string | undefined): string | null => (iso === undefined ? null : formatDate(iso, language));
  const { body, protocol, item, text, due, id } = decision;
  return [
    ...[id, body, protocol, item, text, name || organisation, day(due)],
    ...[day(judged?.done ?? answer?.done), lateDays ?? null, states[state], answer?.said ?? null],
    ...[judged?.timeliness ?? null, judged?.quality ?? null, judged?.completeness ?? null],
    judged ? `${judged.who}, ${judged.at}` : null,
    isCounted ? Math.round(score * 100) / 100 : null,
  ];
}
