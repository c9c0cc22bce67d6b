import { Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { useYear } from "../../../state/pane-context";
import type { BlockDraft, BlockFaults } from "./block-draft";

interface BlockFormProps {
  readonly draft: BlockDraft;
  readonly faults: BlockFaults;
  readonly onChange: (draft: BlockDraft) => void;
}

/** Names of one block: in full, and short for its sheet and columns. */
export function BlockForm({ draft, faults, onChange }: BlockFormProps) {
  const { language } = useYear();
  const { form, block: words } = wordsOfCriteriaEditor(language);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(faults).length > 0) root.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [faults]);
  const faulty = (field: keyof BlockDraft) => {
    const fault = faults[field];
    return fault === undefined ? {} : { validationState: "error" as const, validationMessage: words.faults[fault] };
  };
  const names = [
    ["kk", form.kk, "kk"],
    ["ru", form.ru, "ru"],
  ] as const;
  const sheets = [
    ["sheetKk", words.sheetKk, "kk"],
    ["sheetRu", words.sheetRu, "ru"],
  ] as const;
  return (
    <div className="criteria-form" ref={root}>
      {names.map(([name, label, lang]) => (
        <Field key={name} label={label} required {...faulty(name)}>
          <Textarea
            lang={lang}
            rows={3}
            resize="vertical"
            value={draft[name]}
            onChange={(_, { value }) => onChange({ ...draft, [name]: value })}
          />
        </Field>
      ))}
      {sheets.map(([name, label, lang], index) => (
        <Field key={name} label={label} {...(index === 0 && { hint: words.sheetHint })} {...faulty(name)}>
          <Input lang={lang} value={draft[name]} onChange={(_, { value }) => onChange({ ...draft, [name]: value })} />
        </Field>
      ))}
      <Field label={form.en} {...faulty("en")}>
        <Textarea lang="en" value={draft.en} onChange={(_, { value }) => onChange({ ...draft, en: value })} />
      </Field>
      <Field label={words.sheetEn} {...faulty("sheetEn")}>
        <Input lang="en" value={draft.sheetEn} onChange={(_, { value }) => onChange({ ...draft, sheetEn: value })} />
      </Field>
    </div>
  );
}
