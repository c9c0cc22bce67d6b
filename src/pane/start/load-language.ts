import { explainArithmetic } from "../../evaluation/words/explain/explain-sentence";
import { ruleWords } from "../../evaluation/words/explain/rule-words";
import { loadFindingWords } from "../../evaluation/words/findings/load-finding-words";
import { phraseFinding } from "../../evaluation/words/findings/phrase-finding";
import type { Language } from "../../text/language";
import type { PaneWords } from "../words/pane/pane-words";
import type { Indicator } from "../../rating/criteria/criteria";
import { explainFigure } from "../../rating/points/explain-figure";
import { toRatingInput } from "../../evaluation/year/year-data";
import type { LanguagePack } from "./language-pack";
import { localText } from "../ui/local-name";

/**
 * One language of the pane; its dictionaries are files of their own that load when they are wanted.
 * @param language Language wanted.
 * @returns Words, sentences about findings, rules and arithmetic.
 */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  const [words, findingWords] = await Promise.all([loadWords(language), loadFindingWords(language)]);
  return {
    language,
    words,
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
  return short ? condition.replaceAll(" ", "\u00A0") : condition.replaceAll(/ ([—–]) /g, "\u00A0$1\u00A0");
}

async function loadWords(language: Language): Promise<PaneWords> {
  if (language === "kk") return (await import("../words/pane/kk")).kk;
  if (language === "ru") return (await import("../words/pane/ru")).ru;
  return (await import("../words/pane/en")).en;
}

/** The unit of a figure that is counted; percents, dates and answers say theirs themselves. */
function unitOf({ type, unit }: Pick<Indicator, "type" | "unit">, language: Language): string | undefined {
  const counted = type === "integer" || type === "decimal" || type === "money";
  return counted && unit !== undefined ? localText(unit, language) : undefined;
}
