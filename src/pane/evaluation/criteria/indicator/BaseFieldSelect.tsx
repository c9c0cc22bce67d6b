import { Select } from "@fluentui/react-components";
import type { BaseField } from "../../../../rating/criteria/base-field";
import { useYear } from "../../../state/pane-context";
import { localText } from "../../../../text/local-text";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";

interface BaseFieldSelectProps {
  /** Where no field of a form says it. */
  readonly label?: string;
  readonly baseFields: readonly BaseField[];
  /** Code of the chosen field; empty where none is. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** One of the base fields, by code and name. */
export function BaseFieldSelect({ label, baseFields, value, onChange }: BaseFieldSelectProps) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  return (
    <Select aria-label={label} value={value} onChange={(_, { value: code }) => onChange(code)}>
      <option value="">{form.choose}</option>
      {baseFields.map((field) => (
        <option key={field.code} value={field.code}>
          {`${field.code} · ${localText(field, language)}`}
        </option>
      ))}
    </Select>
  );
}
