import type { ProbeResult, ProbeStatus } from "../../excel-check/probe-result";
import { fillTemplate } from "../../text/fill-template";
import type { ExcelCheckWords } from "../words/excel-check/ru";

/**
 * What a row says of its result.
 * @returns One or more sentences; Excel's own words where it refused.
 */
export function probeSentence({ id, status, facts }: ProbeResult, words: ExcelCheckWords): string {
  if (status === "untried") {
    const { error } = facts;
    const untried = words.probes[id].untried ?? words.untried;
    return error === undefined ? untried : `${untried} ${fillTemplate(words.refused, { error })}`;
  }
  const sentence = words.probes[id][status];
  if (sentence === undefined) throw new Error(`The dictionary has no sentence for ${id}: ${status}`);
  return fillTemplate(sentence, facts);
}

/** How many rows have each status, as texts for a sentence. */
export function countStatuses(results: readonly ProbeResult[]): Readonly<Record<ProbeStatus, string>> {
  const count = (status: ProbeStatus): string => String(results.filter((one) => one.status === status).length);
  return { right: count("right"), different: count("different"), wrong: count("wrong"), untried: count("untried") };
}

/**
 * The whole check as a text to send: versions first, then row by row.
 * @param facts Host, versions, requirement sets.
 */
export function checkText(
  results: readonly ProbeResult[],
  words: ExcelCheckWords,
  facts: Readonly<Record<string, string>>,
): string {
  const marks: Readonly<Record<ProbeStatus, string>> = { right: "+", different: "~", wrong: "-", untried: "?" };
  return [
    words.title,
    ...Object.entries(facts).map(([name, value]) => `${name}: ${value}`),
    fillTemplate(words.summary, countStatuses(results)),
    ...results.map((one) => `${marks[one.status]} ${words.probes[one.id].name}: ${probeSentence(one, words)}`),
  ].join("\n");
}
