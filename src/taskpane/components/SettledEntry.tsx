import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { indicatorOf, type Decision, type SettledRow } from "../../criteria-import/settle-table";
import type { RuleReading } from "../../criteria-import/reading";
import type { IndicatorField } from "../../i18n/criteria-editor/criteria-editor-words";
import { wordsOfCriteriaEditor } from "../../i18n/criteria-editor/words-of-criteria-editor";
import type { Block, Indicator } from "../../rating/criteria/criteria";
import { checkIndicator } from "../../rating/criteria/check-indicator";
import { useYear } from "../pane-context";
import type { BringInDraft } from "../views/bring-in-draft";
import { draftOf, type IndicatorDraft } from "../views/indicator-draft";
import { indicatorOfDraft } from "../views/indicator-of-draft";
import { localText } from "../views/local-name";
import { IndicatorForm } from "./IndicatorForm";

interface SettledEntryProps {
  readonly entry: SettledRow;
  readonly draft: BringInDraft;
  readonly onChange: (draft: BringInDraft) => void;
}

/** One line of the table: the words it was read from, what it becomes, and what the user has to decide. */
export function SettledEntry({ entry, draft, onChange }: SettledEntryProps) {
  const { language, pack, view } = useYear();
  const { bring, form: formWords } = wordsOfCriteriaEditor(language);
  const { row, state, indicator, before } = entry;
  const { words, code, understanding, notes } = row;
  const { year } = view.data;
  const criteria = { ...view.data.criteria, base_fields: [...view.data.criteria.base_fields, ...draft.baseFields] };
  const [wrong, setWrong] = useState<readonly IndicatorField[]>([]);
  const { line } = words;
  const decision = draft.decisions.get(line);
  const open = draft.forms.get(line);
  const bases = new Set(criteria.base_fields.map((field) => field.code));
  const candidates = understanding.kind === "question" ? understanding.candidates : [];
  const offered = candidates
    .map((reading) => ({ reading, made: indicatorOf(row, reading, before, criteria.blocks) }))
    .filter(({ made }) => !checkIndicator(made, bases).some(({ level }) => level === "error"));

  const decide = (next: Decision | undefined, closes = true) => {
    const decisions = new Map(draft.decisions);
    if (next === undefined) decisions.delete(line);
    else decisions.set(line, next);
    onChange({ ...draft, decisions, forms: closes ? without(draft.forms, line) : draft.forms });
  };
  const mend = (next: IndicatorDraft) => onChange({ ...draft, forms: new Map(draft.forms).set(line, next) });
  const start = (): Indicator => {
    const [first] = candidates;
    const reading: RuleReading =
      first ??
      (before ? { rule: before.rule, type: before.type } : { rule: { kind: "per_unit", points: 1 }, type: "integer" });
    return indicator ?? indicatorOf(row, reading, before, criteria.blocks);
  };
  const made = open && indicatorOfDraft(open, start(), criteria.base_fields);
  const reasons = understanding.kind === "question" && state === "question" ? understanding.reasons : [];

  return (
    <li className={open ? "entry open" : "entry"}>
      <p>
        <span className="dim">{code === "" ? "—" : code}</span> {localName()}
      </p>
      {understanding.words !== "" && (
        <p className="c dim">{bring.readFrom(understanding.words.replace(/\n/g, "; "))}</p>
      )}
      {state !== "left-out" && indicator && <p className="c">{pack.rule(indicator, year)}</p>}
      {state === "changed" && before && (
        <p className="c dim">{bring.before(`${localText(before, language)}; ${pack.rule(before, year)}`)}</p>
      )}
      {[
        ...reasons.map((reason) => bring.reasons[reason]),
        ...(state === "unknown" ? [bring.reasons["not-understood"]] : []),
      ].map((text) => (
        <p key={text} className="c warning">
          {text}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="c dim">
          {bring.notes[note]}
        </p>
      ))}
      {offered.length > 0 && decision?.kind !== "leave-out" && !open && (
        <RadioGroup
          aria-label={bring.choose(code)}
          value={decision?.kind === "reading" ? String(candidates.indexOf(decision.reading)) : ""}
          onChange={(_, { value }) => {
            const reading = candidates[Number(value)];
            if (reading) decide({ kind: "reading", reading });
          }}
        >
          {offered.map(({ reading, made: option }) => (
            <Radio
              key={candidates.indexOf(reading)}
              value={String(candidates.indexOf(reading))}
              label={pack.rule(option, year)}
            />
          ))}
        </RadioGroup>
      )}
      {open && made && (
        <div className="mended">
          <IndicatorForm
            draft={open}
            blocks={blocksFor(criteria.blocks, open)}
            baseFields={criteria.base_fields}
            wrong={wrong}
            sentence={made.wrong.length > 0 ? undefined : pack.rule(made.indicator, year)}
            onChange={mend}
            onBaseField={(field) => onChange({ ...draft, baseFields: [...draft.baseFields, field] })}
          />
        </div>
      )}
      <div className="acts">
        {open && made ? (
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
            <Button size="small" onClick={() => onChange({ ...draft, forms: without(draft.forms, line) })}>
              {formWords.cancel}
            </Button>
          </>
        ) : (
          <>
            {state !== "left-out" && (
              <Button
                size="small"
                aria-label={`${bring.mend}: ${code}`}
                onClick={() => mend(draftOf(start(), language))}
              >
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
            {decision !== undefined && state !== "left-out" && (
              <Button size="small" aria-label={`${bring.again}: ${code}`} onClick={() => decide(undefined)}>
                {bring.again}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );

  function localName(): string {
    if (indicator) return localText(indicator, language);
    const { kk, ru } = words.name;
    return (language === "kk" ? kk || ru : ru || kk) || (before ? localText(before, language) : "");
  }
}

function without<Value>(map: ReadonlyMap<number, Value>, line: number): ReadonlyMap<number, Value> {
  return new Map([...map].filter(([key]) => key !== line));
}

/** A block of the new table that the present one does not have can be chosen too. */
function blocksFor(blocks: readonly Block[], { block }: IndicatorDraft): readonly Block[] {
  const isKnown = blocks.some((one) => String(one.block) === String(block));
  return isKnown ? blocks : [...blocks, { block, kk: String(block), ru: String(block) }];
}
