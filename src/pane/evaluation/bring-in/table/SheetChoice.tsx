import { Field, Select } from "@fluentui/react-components";
import type { TableSheet } from "../../../../evaluation/criteria-import/best-sheet";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { useYear } from "../../../state/pane-context";

interface SheetChoiceProps {
  readonly sheets: readonly TableSheet[];
  readonly sheet: number;
  readonly onChange: (sheet: number) => void;
}

/** Which sheet of the opened file holds the table; nothing is asked where there is one. */
export function SheetChoice({ sheets, sheet, onChange }: SheetChoiceProps) {
  const { language } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  if (sheets.length < 2) return null;
  return (
    <Field label={bring.sheet}>
      <Select value={String(sheet)} onChange={(_, { value }) => onChange(Number(value))}>
        {sheets.map(({ name, isHidden }, at) => (
          <option key={name} value={String(at)}>
            {isHidden ? bring.hiddenSheet(name) : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
