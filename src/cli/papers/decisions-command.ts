import { executionRegister } from "../../evaluation/followup/execution/execution-register";
import { executionTable } from "../../evaluation/followup/execution/execution-table";
import { offeredValues } from "../../evaluation/followup/execution/offered-values";
import { ruleInWords } from "../../evaluation/followup/execution/rule-in-words";
import { wordsOfExecution } from "../../evaluation/words/execution/words-of-execution";
import { formatFigure, formatNumber } from "../../text/format-number";
import type { Terminal } from "../terminal";
import { visibleText } from "../visible-text";
import type { CliWords } from "../words/ru";
import { yearOfPaths, type YearSources } from "./year-of-paths";

/**
 * `decisions`: the register of decisions under control, the overdue ones first, with the values that it gives.
 * @returns Exit status 0.
 * @throws UsageError where nothing can be read.
 */
export async function runDecisions(
  sources: YearSources & { readonly json: boolean },
  words: CliWords,
  terminal: Terminal,
): Promise<number> {
  const { data } = await yearOfPaths(sources, words, terminal);
  const register = executionRegister(data, sources.today);
  const offers = offeredValues(data, register);
  const { language } = sources;
  const said = wordsOfExecution(language);
  if (sources.json) {
    terminal.out(`${JSON.stringify({ year: data.year, ...register, offers })}\n`);
    return 0;
  }
  const { entries } = register;
  const inOrder = [
    ...entries.filter(({ state }) => state === "overdue"),
    ...entries.filter(({ state }) => state !== "overdue"),
  ];
  const { captions, rows } = executionTable(data, { entries: inOrder }, language);
  const lines = rows.map((cells) =>
    cells
      .flatMap((value, column) =>
        value === null ? [] : [`${captions[column] ?? ""}: ${visibleText(valueText(value, language))}`],
      )
      .join("; "),
  );
  const given = offers.map(({ organisation, due, score, values }) =>
    [
      `${organisation}: ${said.offeredColumns.due}: ${due}`,
      `${said.offeredColumns.score}: ${formatNumber(score, 2, language)}`,
      ...values.map(({ code, offered }) => `${code}: ${formatFigure(offered, language)}`),
    ].join("; "),
  );
  const of = (state: "overdue" | "reported"): string => String(entries.filter((entry) => entry.state === state).length);
  const parts = [
    said.title(String(data.year)),
    ...(data.synthetic ? [words.markSynthetic] : []),
    entries.length === 0 ? said.none : said.counts(String(entries.length), of("overdue"), of("reported")),
    ...["", ...lines, "", ...ruleInWords(register.rule, { language })],
    ...(given.length > 0 ? ["", said.offered, ...given] : []),
  ];
  terminal.out(`${parts.join("\n")}\n`);
  return 0;
}

function valueText(value: string | number, language: YearSources["language"]): string {
  return typeof value === "number" ? formatFigure(value, language) : value;
}
