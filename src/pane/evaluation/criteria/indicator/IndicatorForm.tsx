import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { IndicatorField } from "../../../words/criteria-editor/ru";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { BaseField } from "../../../../rating/criteria/base-field";
import type { Block } from "../../../../rating/criteria/criteria";
import type { RuleKind } from "../../../../rating/rules/rules";
import { sourceKinds } from "../../../../rating/criteria/source-kinds";
import { useYear } from "../../../state/pane-context";
import { nameOfBlock } from "../../../ui/names/block-names";
import { typesOfKind, type IndicatorDraft } from "./indicator-draft";
import { asks, listOfKind, partsOfList } from "./rule-form";
import { localText } from "../../../../text/local-text";
import { NewBaseField } from "./NewBaseField";
import { RuleFields } from "./RuleFields";

interface IndicatorFormProps {
  readonly draft: IndicatorDraft;
  readonly blocks: readonly Block[];
  readonly baseFields: readonly BaseField[];
  readonly wrong: readonly IndicatorField[];
  /** Its code is being chosen. */
  readonly isNew?: boolean;
  /** The rule in words; absent while it is not complete. */
  readonly sentence: string | undefined;
  readonly onChange: (draft: IndicatorDraft) => void;
  /** A base field is added; the form goes on without what was typed of it. */
  readonly onBaseField: (field: BaseField, draft: IndicatorDraft) => void;
}

/** One indicator: names, what is asked, how it becomes points – the sentence is written as one types. */
export function IndicatorForm({
  draft,
  blocks,
  baseFields,
  wrong,
  sentence,
  isNew = false,
  onChange,
  onBaseField,
}: IndicatorFormProps) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  const root = useRef<HTMLDivElement>(null);
  const set = (part: Partial<IndicatorDraft>) => onChange({ ...draft, ...part });
  const faulty = (...fields: readonly IndicatorField[]) => {
    const found = fields.find((field) => wrong.includes(field));
    return found === undefined ? {} : { validationState: "error" as const, validationMessage: form.wrongField[found] };
  };
  useEffect(() => {
    if (wrong.length > 0) root.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [wrong]);
  const changeKind = (kind: RuleKind) => {
    const types = typesOfKind(kind);
    set({ kind, type: types.includes(draft.type) ? draft.type : (types[0] ?? draft.type) });
  };
  const names = [
    ["kk", form.kk],
    ["ru", form.ru],
  ] as const;
  const hasBounds = draft.type !== "percent" && draft.type !== "yes-no";
  return (
    <div className="criteria-form" ref={root}>
      <div className="pair">
        <Field label={form.code} required {...faulty("code")}>
          <Input value={draft.code} onChange={(_, { value }) => set({ code: value })} />
        </Field>
        <Field label={form.block} className="whole">
          <Select
            value={String(draft.block)}
            onChange={(_, { value }) =>
              set({ block: blocks.find(({ block }) => String(block) === value)?.block ?? draft.block })
            }
          >
            {blocks.map((block) => (
              <option key={String(block.block)} value={String(block.block)}>
                {nameOfBlock(block, language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {isNew && <p className="c dim">{form.codeHint}</p>}
      {names.map(([name, label]) => (
        <Field key={name} label={label} required {...faulty(name)}>
          <Textarea
            lang={name}
            rows={3}
            resize="vertical"
            value={draft[name]}
            onChange={(_, { value }) => set({ [name]: value })}
          />
        </Field>
      ))}
      <Field label={form.kind}>
        <Select value={draft.kind} onChange={(_, { value }) => changeKind(value as RuleKind)}>
          {(Object.keys(form.kinds) as RuleKind[]).map((kind) => (
            <option key={kind} value={kind}>
              {form.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <div className="box pad rulebox">
        <RuleFields draft={draft} baseFields={baseFields} faulty={faulty} set={set} />
        {needsBaseFields(draft.kind) && (
          <NewBaseField
            typed={draft.newBase ?? {}}
            baseFields={baseFields}
            onType={(newBase) => set({ newBase })}
            onAdd={(field) => onBaseField(field, { ...draft, newBase: {} })}
          />
        )}
        <p className="c" role="status">
          <b>{form.sentence}:</b> {sentence ?? form.noSentence}
        </p>
      </div>
      <div className="pair">
        <Field label={form.type}>
          <Select value={draft.type} onChange={(_, { value }) => set({ type: value as IndicatorDraft["type"] })}>
            {typesOfKind(draft.kind).map((type) => (
              <option key={type} value={type}>
                {form.types[type]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={form.weight} {...faulty("weight")}>
          <Input value={draft.weight} placeholder="1" onChange={(_, { value }) => set({ weight: value })} />
        </Field>
        <Field label={form.unitRu}>
          <Input lang="ru" value={draft.unitRu} onChange={(_, { value }) => set({ unitRu: value })} />
        </Field>
        <Field label={form.unitKk}>
          <Input lang="kk" value={draft.unitKk} onChange={(_, { value }) => set({ unitKk: value })} />
        </Field>
        {hasBounds &&
          (["min", "max"] as const).map((name) => (
            <Field key={name} label={form[name]} {...faulty(name)}>
              <Input className="num" value={draft[name]} onChange={(_, { value }) => set({ [name]: value })} />
            </Field>
          ))}
      </div>
      <fieldset className="sources">
        <legend className="c">{form.sources}</legend>
        {Object.entries(sourceKinds).map(([kind, text]) => (
          <Checkbox
            key={kind}
            label={localText(text, language)}
            checked={draft.source.includes(kind)}
            onChange={(_, { checked }) =>
              set({
                source: checked
                  ? [...draft.source, kind].sort((a, b) => (a < b ? -1 : 1))
                  : draft.source.filter((one) => one !== kind),
              })
            }
          />
        ))}
      </fieldset>
      <Field label={form.evidenceRu}>
        <Textarea lang="ru" value={draft.evidenceRu} onChange={(_, { value }) => set({ evidenceRu: value })} />
      </Field>
      <Field label={form.evidenceKk}>
        <Textarea lang="kk" value={draft.evidenceKk} onChange={(_, { value }) => set({ evidenceKk: value })} />
      </Field>
      <Field label={form.en}>
        <Textarea lang="en" value={draft.en} onChange={(_, { value }) => set({ en: value })} />
      </Field>
    </div>
  );
}

/** Whether a kind of rule is computed from base fields, which may still have to be made. */
function needsBaseFields(kind: RuleKind): boolean {
  const shape = listOfKind(kind)?.shape;
  return asks(kind, "base") || (shape !== undefined && partsOfList[shape].includes("field"));
}
