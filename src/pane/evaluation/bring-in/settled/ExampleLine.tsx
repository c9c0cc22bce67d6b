import { isOfPoints } from "../../../../evaluation/criteria-import/wording/type-of-unit";
import { workedExample } from "../../../../evaluation/criteria-import/settle/worked-example";
import type { Figure } from "../../../../rating/returns/return";
import type { Indicator } from "../../../../rating/criteria/criteria";
import { formatDate } from "../../../../text/format-date";
import { formatFigure } from "../../../../text/format-number";
import type { Language } from "../../../../text/language";
import { localText } from "../../../../text/local-text";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";

interface ExampleLineProps {
  readonly indicator: Indicator;
  readonly year: number;
  /** As typed; empty for an example of the rule's own. */
  readonly tried: string;
  /** What tells this rule from those offered beside it. */
  readonly telling?: Figure;
  readonly language: Language;
}

/** What a rule means, by one figure: «7 ед. → баллы: 12». */
export function ExampleLine({ indicator, year, tried, telling = null, language }: ExampleLineProps) {
  const example = workedExample(indicator, year, tried, telling);
  if (example === null || typeof example.figure === "boolean") return null;
  const { bring } = wordsOfCriteriaEditor(language);
  const { figure, points, isPercent = false } = example;
  const own = indicator.unit === undefined ? "" : localText(indicator.unit, language);
  // «13 балл → баллы: 10» would set points against points.
  const unit = isPercent ? "%" : isOfPoints(own) ? "" : own;
  const shown =
    typeof figure === "string"
      ? formatDate(figure, language)
      : [formatFigure(figure, language), unit].filter((part) => part !== "").join("\u00A0");
  return <span className="c dim example">{bring.example(shown, formatFigure(points, language))}</span>;
}
