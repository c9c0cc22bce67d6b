import { Button, Checkbox } from "@fluentui/react-components";
import { memo, useState } from "react";
import { plainText } from "../../../../evaluation/criteria-import/cells/plain-text";
import { indicatorOf } from "../../../../evaluation/criteria-import/settle/indicator-of";
import type { SettledRow } from "../../../../evaluation/criteria-import/settle/settle-table";
import type { Decision } from "../../../../evaluation/criteria-import/settle/decision";
import type { RuleReading } from "../../../../evaluation/criteria-import/wording/reading";
import { typeOfUnit } from "../../../../evaluation/criteria-import/wording/type-of-unit";
import type { IndicatorField } from "../../../words/criteria-editor/ru";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { Language } from "../../../../text/language";
import type { Block, Criteria, Indicator } from "../../../../rating/criteria/criteria";
import type { LanguagePack } from "../../../start/language-pack";
import type { BringInDraft, ShareChoice } from "../bring-in-draft";
import { decideLine, mendLine } from "../../../ui/names/change-line";
import { draftOf, typesOfKind, withoutRule, type IndicatorDraft } from "../../criteria/indicator/indicator-draft";
import { indicatorOfDraft } from "../../criteria/indicator/indicator-of-draft";
import { localText } from "../../../../text/local-text";
import { IndicatorForm } from "../../criteria/indicator/IndicatorForm";
import { undecideLine } from "./as-levels";
import { ExampleLine } from "./ExampleLine";
import { PartsButtons } from "./PartsButtons";
import { ReadingChoice } from "./ReadingChoice";

interface SettledEntryProps {
  readonly entry: SettledRow;
  readonly decision: Decision | undefined;
  /** Its form, where it is open. */
  readonly form: IndicatorDraft | undefined;
  readonly share: ShareChoice | undefined;
  /** Other lines that the same answer settles. */
  readonly alike: readonly SettledRow[];
  /** A figure to work the examples with; empty for one of the rule's own. */
  readonly tried: string;
  /** A name in one language is told here, not once for the table. */
  readonly tellsLanguage: boolean;
  /** The rule as it was is told; beside an illustration it would only be read in vain. */
  readonly tellsBefore: boolean;
  readonly criteria: Criteria;
  readonly year: number;
  readonly language: Language;
  readonly pack: LanguagePack;
  readonly onChange: (change: (draft: BringInDraft) => BringInDraft) => void;
}

/** One line of the table: the words it was read from, what it becomes, and what the user has to decide. */
export const SettledEntry = memo(function SettledEntry(props: SettledEntryProps) {
  const { entry, decision, form, alike, tried, tellsLanguage, tellsBefore, criteria, year, language, pack, onChange } =
    props;
  const { bring, form: formWords } = wordsOfCriteriaEditor(language);
  const { row, state, indicator, before } = entry;
  const { words, code, understanding, notes } = row;
  const [wrong, setWrong] = useState<readonly IndicatorField[]>([]);
  const [isForAll, setForAll] = useState(true);
  const others = isForAll ? alike : [];
  const { line } = words;
  const decide = (next: Decision | undefined) => onChange((draft) => decideLine(draft, line, next));
  const mend = (next: IndicatorDraft | undefined) => onChange((draft) => mendLine(draft, line, next));
  const first = understanding.kind === "question" ? understanding.candidates[0] : undefined;
  const start = (): Indicator => indicator ?? indicatorOf(row, first ?? unknownRule(row), before, criteria.blocks);
  const openForm = () => {
    const draft = draftOf(start(), language, year);
    // Of words that nobody has understood the form holds no rule: neither the former one nor any other.
    mend(indicator || first ? draft : withoutRule(draft));
  };
  const made = form && indicatorOfDraft(form, start(), criteria.base_fields, year);
  const reasons = understanding.kind === "question" && state === "question" ? understanding.reasons : [];
  const parts = understanding.kind === "question" ? understanding.parts : undefined;
  const isOffered = understanding.kind === "question" && understanding.candidates.length > 0;
  const unread = understanding.kind === "question" ? (understanding.rest ?? "") : "";
  const told = notes.filter((note) => note !== "one-language" || tellsLanguage);

  return (
    <li className={form ? "entry open" : "entry"} data-line={line}>
      <p>
        <span className="dim">{code === "" ? "–" : code}</span> {localName()}
      </p>
      {understanding.words !== "" && <p className="c dim">{quote()}</p>}
      {state !== "left-out" && indicator && (
        <p className="c">
          {pack.rule(indicator, year)}
          {/* Forty examples beside rules that nobody doubts would only be read in vain. */}
          {tried.trim() !== "" && <ExampleLine indicator={indicator} year={year} tried={tried} language={language} />}
        </p>
      )}
      {tellsBefore && state === "changed" && before && (
        <p className="c dim">{bring.before(`${localText(before, language)}; ${pack.rule(before, year)}`)}</p>
      )}
      {[
        ...reasons.map((reason) => (reason === "rest" && unread !== "" ? bring.unread(unread) : bring.reasons[reason])),
        ...(state === "unknown" ? [bring.reasons["not-understood"]] : []),
      ].map((text) => (
        <p key={text} className="c warning">
          {text}
        </p>
      ))}
      {told.map((note) => (
        <p key={note} className="c dim">
          {bring.notes[note]}
        </p>
      ))}
      {/* Before the answers: with the first press the line leaves its group, and what stood below would never be read. */}
      {alike.length > 0 && !form && (isOffered || parts !== undefined) && (
        <Checkbox
          label={bring.alike(`${alike.length} (${alike.map(({ row: other }) => other.code).join(", ")})`)}
          checked={isForAll}
          onChange={(_, { checked }) => setForAll(checked === true)}
        />
      )}
      {decision?.kind !== "leave-out" && !form && <ReadingChoice {...props} alike={others} />}
      {form && made && (
        <div className="mended">
          <IndicatorForm
            draft={form}
            blocks={blocksFor(criteria.blocks, form)}
            baseFields={criteria.base_fields}
            wrong={wrong}
            sentence={made.wrong.length > 0 ? undefined : pack.rule(made.indicator, year)}
            onChange={mend}
            onBaseField={(field, next) =>
              onChange((draft) => mendLine({ ...draft, baseFields: [...draft.baseFields, field] }, line, next))
            }
          />
        </div>
      )}
      <div className="acts">
        {form && made ? (
          <>
            <Button
              size="small"
              onClick={() => {
                setWrong(made.wrong);
                if (made.wrong.length === 0) decide({ kind: "indicator", indicator: made.indicator });
              }}
            >
              {formWords.save}
            </Button>
            <Button size="small" onClick={() => mend(undefined)}>
              {formWords.cancel}
            </Button>
          </>
        ) : (
          <>
            {state !== "left-out" && (
              <Button size="small" aria-label={`${bring.mend}: ${code}`} onClick={openForm}>
                {bring.mend}
              </Button>
            )}
            <Button
              size="small"
              aria-label={`${state === "left-out" ? bring.takeIn : bring.leaveOut}: ${code}`}
              onClick={() => decide(state === "left-out" ? undefined : { kind: "leave-out" })}
            >
              {state === "left-out" ? bring.takeIn : bring.leaveOut}
            </Button>
            {parts !== undefined && state === "question" && (
              <PartsButtons
                rows={[entry, ...others]}
                present={criteria.base_fields}
                language={language}
                onChange={onChange}
              />
            )}
            {(decision !== undefined || words.partOf !== undefined) && state !== "left-out" && (
              <Button
                size="small"
                aria-label={`${bring.again}: ${code}`}
                onClick={() =>
                  decision === undefined
                    ? onChange((draft) => decideLine(draft, words.partOf ?? line, undefined))
                    : onChange((draft) => undecideLine(draft, line))
                }
              >
                {bring.again}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );

  /** What stands in the table: the rule in its own cells, and the numbers of columns that bound it, each with its caption. */
  function quote(): string {
    const { quote: own, asides = [] } = words;
    if (own === undefined || plainText(words.rule) !== understanding.words)
      return bring.readFrom(inOneLine(understanding.words));
    const columns = asides.map(({ role, caption, text }) => bring.inColumn(caption || bring.roles[role], text));
    return own === "" ? bring.inColumns(columns.join("; ")) : [bring.readFrom(inOneLine(own)), ...columns].join("; ");
  }

  function localName(): string {
    if (indicator) return localText(indicator, language);
    const { kk, ru } = words.name;
    return (language === "kk" ? kk || ru : ru || kk) || (before ? localText(before, language) : "");
  }
});

/** A rule to begin a form with; what it says is not shown. */
function unknownRule({ words }: SettledRow["row"]): RuleReading {
  const type = typeOfUnit(words.unit);
  return { rule: { kind: "per_unit", points: 1 }, type: typesOfKind("per_unit").includes(type) ? type : "integer" };
}

/** The lines of a cell behind one another; their own stops are enough. */
function inOneLine(words: string): string {
  return words
    .split("\n")
    .map((line, at, lines) => (at < lines.length - 1 ? line.replace(/[;,]\s*$/, "") : line))
    .join("; ");
}

/** A block of the new table that the present one does not have can be chosen too. */
function blocksFor(blocks: readonly Block[], { block }: IndicatorDraft): readonly Block[] {
  const isKnown = blocks.some((one) => String(one.block) === String(block));
  return isKnown ? blocks : [...blocks, { block, kk: String(block), ru: String(block) }];
}
