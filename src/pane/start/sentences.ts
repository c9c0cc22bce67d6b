import { explainArithmetic } from "../../evaluation/words/explain/explain-sentence";
import { ruleWords } from "../../evaluation/words/explain/rule-words";
import type { FindingWords } from "../../evaluation/words/findings/finding-words";
import { phraseFinding } from "../../evaluation/words/findings/phrase-finding";
import { toRatingInput } from "../../evaluation/year/year-data";
import type { Indicator } from "../../rating/criteria/criteria";
import { explainFigure } from "../../rating/points/explain/explain-figure";
import type { Language } from "../../text/language";
import { localText } from "../../text/local-text";
import type { LanguagePack } from "./language-pack";
import type { PaneWords } from "../words/pane/ru";

/**
 * The sentences of a language pack, in a file of their own that comes beside the words.
 * @param language Their language.
 * @param words Of the pane.
 * @param findingWords Of findings.
 * @returns Sentences about findings, rules and arithmetic.
 */
export function sentencesIn(
  language: Language,
  words: PaneWords,
  findingWords: FindingWords,
): Pick<LanguagePack, "finding" | "arithmetic" | "rule"> {
  return {
    finding: (finding, { criteria, organisations }) =>
      phraseFinding(finding, findingWords, { criteria, organisations }),
    arithmetic: (data, rating, organisation, indicator) => {
      const explanation = explainFigure(toRatingInput(data), rating, organisation, indicator.code);
      if (explanation === null) return words.shell.noData;
      return explainArithmetic(explanation, language, unitOf(indicator, language));
    },
    rule: ({ rule, weight = 1, direction, ...named }, year) => {
      const text = ruleWords({ rule, weight, ...(direction !== undefined && { direction }) }, language, year);
      const unit = unitOf(named, language);
      const whole = text.split("; ").map(holdTogether).join("; ");
      // A unit behind the last bound would read as the bound's own.
      return unit === undefined ? whole : `${whole}; ${holdTogether(words.shell.unit(unit))}`;
    },
  };
}

/** A line of the narrow pane never ends between a percent and its points, nor within a short condition. */
function holdTogether(condition: string): string {
  const short = condition.length <= 24;
  return short ? condition.replaceAll(" ", "\u00A0") : condition.replaceAll(/ (–) /g, "\u00A0$1\u00A0");
}

/** The unit of a figure that is counted; percents, dates and answers say theirs themselves. */
function unitOf({ type, unit }: Pick<Indicator, "type" | "unit">, language: Language): string | undefined {
  const counted = type === "integer" || type === "decimal" || type === "money";
  return counted && unit !== undefined ? localText(unit, language) : undefined;
}
