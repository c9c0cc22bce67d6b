import { draftOf } from "../../src/pane/evaluation/criteria/indicator/indicator-draft";
import { indicatorOfDraft } from "../../src/pane/evaluation/criteria/indicator/indicator-of-draft";
import { listOfKind, partsOfList, valuesOfKind } from "../../src/pane/evaluation/criteria/indicator/rule-form";
import { wordsOfCriteriaEditor } from "../../src/pane/words/criteria-editor/words-of-criteria-editor";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Indicator } from "../../src/rating/criteria/criteria";
import { ruleKinds, rules } from "../../src/rating/rules/rules";
import { languages } from "../../src/text/language";

const names = { block: appendix1.indicators[0]?.block ?? "1", code: "9.1", kk: "Көрсеткіш", ru: "Показатель" };

test.each(ruleKinds)("the form of %s gives the rule back that it was opened with, in every language", (kind) => {
  const { example, usualType } = rules[kind];
  const indicator: Indicator = {
    ...names,
    type: usualType,
    rule: example.rule,
    ...(kind === "min_max" && { direction: "down" }),
  };
  const bases = [...appendix1.base_fields, ...rules[kind].fields(example.rule as never).map((code) => ({ code }))];
  for (const language of languages) {
    const { indicator: made, wrong } = indicatorOfDraft(draftOf(indicator, language, 2025), undefined, bases, 2025);
    expect(wrong).toEqual([]);
    expect(made).toEqual(indicator);
  }
});

test.each(ruleKinds)("what %s asks for has its words", (kind) => {
  for (const language of languages) {
    const { form } = wordsOfCriteriaEditor(language);
    const list = listOfKind(kind);
    const captions = valuesOfKind(kind).map((name) => form[name]);
    if (list !== undefined)
      captions.push(form[list.shape], ...partsOfList[list.shape].map((part) => form.lineParts[part]));
    expect(captions.filter((caption) => typeof caption !== "string" || caption === "")).toEqual([]);
  }
});
