import { rules } from "../../../src/evaluation/functions/rules";
import { rangeWords } from "../../../src/evaluation/words/explain/range-words";
import { ruleWords } from "../../../src/evaluation/words/explain/rule-words";
import { explainWords } from "../../../src/evaluation/words/explain/words-of";
import { parameterCells } from "../../../src/evaluation/words/parameters/parameter-cells";
import type { Indicator } from "../../../src/rating/criteria/criteria";
import { toMachineRow } from "../../../src/rating/criteria/machine-row";
import { ruleKinds, rules as kinds } from "../../../src/rating/rules/rules";
import { languages } from "../../../src/text/language";

const unit = { kk: "рет", ru: "раз", en: "times" };

test.each(ruleKinds)("the sheet says of a rule of kind %s what the core says, in every language", (kind) => {
  const { example, usualType } = kinds[kind];
  const indicator: Indicator = { block: 1, code: "1.1", kk: "К", ru: "П", unit, type: usualType, rule: example.rule };
  for (const language of languages) {
    const cells = parameterCells(toMachineRow(indicator), language);
    const said = rules([cells], 2025, language, [[unit[language]]]);
    expect(said).toEqual([[ruleWords(indicator, language, 2025), rangeWords(indicator, language, 2025)]]);
    expect(said[0]?.[0]).not.toBe(explainWords[language].rule.unknown);
  }
});
