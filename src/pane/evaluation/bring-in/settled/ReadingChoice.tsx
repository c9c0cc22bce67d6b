import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { indicatorOf } from "../../../../evaluation/criteria-import/settle/indicator-of";
import { tellingFigure } from "../../../../evaluation/criteria-import/settle/telling-figure";
import type { SettledRow } from "../../../../evaluation/criteria-import/settle/settle-table";
import type { Decision } from "../../../../evaluation/criteria-import/settle/decision";
import type { RuleReading } from "../../../../evaluation/criteria-import/wording/reading";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { Language } from "../../../../text/language";
import { checkIndicator } from "../../../../rating/criteria/check-indicator";
import type { Criteria, Indicator } from "../../../../rating/criteria/criteria";
import type { LanguagePack } from "../../../start/language-pack";
import type { BringInDraft, ShareChoice } from "../bring-in-draft";
import { decideLine } from "../../../ui/names/change-line";
import { ExampleLine } from "./ExampleLine";
import { localText } from "../../../../text/local-text";

interface ReadingChoiceProps {
  readonly entry: SettledRow;
  readonly decision: Decision | undefined;
  readonly share: ShareChoice | undefined;
  /** Other lines that the answer settles too. */
  readonly alike: readonly SettledRow[];
  /** A figure to work the examples with; empty for one of the rule's own. */
  readonly tried: string;
  readonly criteria: Criteria;
  readonly year: number;
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly onChange: (change: (draft: BringInDraft) => BringInDraft) => void;
}

const nothingChosen: ShareChoice = { numerator: "", denominator: "" };

/** The readings of a wording to choose from, and the base fields it does not name; one answer may settle lines alike. */
export function ReadingChoice(props: ReadingChoiceProps) {
  const { entry, decision, share, alike, tried, criteria, year, language, pack, onChange } = props;
  const { bring, form } = wordsOfCriteriaEditor(language);
  const { row, before } = entry;
  const { understanding, code } = row;
  const { line } = row.words;
  if (understanding.kind !== "question") return null;
  const { candidates } = understanding;
  const asksShare = candidates.some(({ rule }) => "numerator" in rule && rule.numerator === "");
  const chosen = share ?? nothingChosen;
  const bases = new Set(criteria.base_fields.map((field) => field.code));
  // Beside a number that nobody has read a rule is mended in the form, never taken over with one press.
  const isBroken = /\d/.test(understanding.rest ?? "");
  const offered = (isBroken ? [] : candidates)
    .map((candidate, at) => ({ at, reading: asksShare ? filled(candidate, chosen) : candidate }))
    .map(({ at, reading }) => ({ at, reading, made: indicatorOf(row, reading, before, criteria.blocks) }))
    .filter(({ made }) => !checkIndicator(made, bases).some(({ level }) => level === "error"));
  // A unit that every reading has says nothing of how they differ.
  const [first] = offered;
  const isOneUnit = offered.every(({ made }) => made.unit?.ru === first?.made.unit?.ru);
  const ruleOf = (made: Indicator): string => {
    const { unit, ...plain } = made;
    return pack.rule(isOneUnit || unit === undefined ? plain : made, year);
  };
  const telling = tellingFigure(
    offered.map(({ made }) => made),
    year,
  );

  const choose = (at: number, reading: RuleReading) =>
    onChange((draft) => {
      const decided = decideLine(draft, line, { kind: "reading", reading, at });
      return alike.reduce((next, { row: other }) => {
        const same = other.understanding.kind === "question" ? other.understanding.candidates[at] : undefined;
        return same ? decideLine(next, other.words.line, { kind: "reading", reading: same, at }) : next;
      }, decided);
    });
  const chooseField = (part: Partial<ShareChoice>) => {
    const next = { ...chosen, ...part };
    onChange((draft) => ({ ...draft, shares: new Map(draft.shares).set(line, next) }));
    // The two fields are the whole answer where nothing else is open.
    const [only] = candidates;
    const isAnswer = understanding.reasons.length === 1 && candidates.length === 1;
    if (only && isAnswer && next.numerator !== "" && next.denominator !== "") choose(0, filled(only, next));
  };

  return (
    <>
      {asksShare &&
        !isBroken &&
        (["numerator", "denominator"] as const).map((part) => (
          <Field key={part} label={form[part]}>
            <Select
              aria-label={`${form[part]}: ${code}`}
              value={chosen[part]}
              onChange={(_, { value }) => chooseField({ [part]: value })}
            >
              <option value="">{form.choose}</option>
              {criteria.base_fields.map((field) => (
                <option key={field.code} value={field.code}>
                  {`${field.code} · ${localText(field, language)}`}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      {offered.length > 0 && (
        <RadioGroup
          aria-label={bring.choose(code)}
          value={decision?.kind === "reading" ? String(decision.at ?? "") : ""}
          onChange={(_, { value }) => {
            const option = offered.find(({ at }) => String(at) === value);
            if (option) choose(option.at, option.reading);
          }}
        >
          {offered.map(({ at, made }) => (
            <Radio
              key={at}
              value={String(at)}
              label={
                <>
                  {ruleOf(made)}
                  <ExampleLine indicator={made} year={year} tried={tried} telling={telling} language={language} />
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
    </>
  );
}

function filled(reading: RuleReading, { numerator, denominator }: ShareChoice): RuleReading {
  const { rule } = reading;
  return "numerator" in rule && rule.numerator === ""
    ? { ...reading, rule: { ...rule, numerator, denominator } }
    : reading;
}
