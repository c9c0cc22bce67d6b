import { formatFigure } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import type { ExecutionRule } from "./execution-register";

/**
 * By what rule the register gives values, in sentences for sheet and page.
 * @param rule Weights and fields.
 * @param language Of the sentences.
 */
export function ruleInWords(
  { weights, fields }: ExecutionRule,
  { language }: { readonly language: Language },
): readonly string[] {
  const words = wordsOfExecution(language);
  const { timeliness, quality, completeness } = weights;
  const said = [timeliness, quality, completeness].map((one) => formatFigure(one, language));
  return [
    words.rule(said.join(" : ")),
    fields === undefined ? words.feedsNothing : words.feeds(fields.due, fields.done),
    words.illustrative,
  ];
}
