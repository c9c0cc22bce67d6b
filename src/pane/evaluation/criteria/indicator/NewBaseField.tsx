import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { BaseField } from "../../../../rating/criteria/base-field";
import { useYear } from "../../../state/pane-context";
import type { IndicatorDraft } from "./indicator-draft";
import { nextBaseCode } from "./next-base-code";

interface NewBaseFieldProps {
  /** As typed so far. */
  readonly typed: NonNullable<IndicatorDraft["newBase"]>;
  readonly baseFields: readonly BaseField[];
  readonly onType: (typed: NonNullable<IndicatorDraft["newBase"]>) => void;
  readonly onAdd: (field: BaseField) => void;
}

/** A base field that the table does not have yet, so that a share can be told without leaving the form. */
export function NewBaseField({ typed, baseFields, onType, onAdd }: NewBaseFieldProps) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  const empty = { code: nextBaseCode(baseFields), kk: "", ru: "", unitKk: "", unitRu: "" };
  const [isOpen, setOpen] = useState(Object.keys(typed).length > 0);
  const [isTried, setTried] = useState(false);
  const field = { ...empty, ...typed };
  const isTaken = field.code.trim() === "" || baseFields.some(({ code }) => code === field.code.trim());
  const inputs = [
    ["code", form.baseCode, undefined, isTaken ? form.wrongField.code : undefined],
    ["ru", form.ru, "ru", field.ru.trim() === "" ? form.wrongField.ru : undefined],
    ["kk", form.kk, "kk", field.kk.trim() === "" ? form.wrongField.kk : undefined],
    ["unitRu", form.unitRu, "ru", undefined],
    ["unitKk", form.unitKk, "kk", undefined],
  ] as const;

  function add(): void {
    setTried(true);
    if (inputs.some(([, , , fault]) => fault !== undefined)) return;
    const unit = { kk: field.unitKk.trim() || field.unitRu.trim(), ru: field.unitRu.trim() || field.unitKk.trim() };
    onAdd({ code: field.code.trim(), kk: field.kk.trim(), ru: field.ru.trim(), unit, type: "decimal", min: 0 });
    setTried(false);
  }

  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{form.baseField}</summary>
      <div className="pair">
        {inputs.map(([name, label, lang, fault]) => (
          <Field
            key={name}
            label={label}
            className={name === "ru" || name === "kk" ? "whole" : ""}
            {...(isTried && fault !== undefined && { validationState: "error", validationMessage: fault })}
          >
            <Input lang={lang} value={field[name]} onChange={(_, { value }) => onType({ ...typed, [name]: value })} />
          </Field>
        ))}
      </div>
      <Button size="small" onClick={add}>
        {form.addBase}
      </Button>
    </details>
  );
}
