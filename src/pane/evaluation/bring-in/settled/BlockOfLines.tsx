import { Field, Select } from "@fluentui/react-components";
import type { ColumnMapping } from "../../../../evaluation/criteria-import/columns/column-role";
import type { Block } from "../../../../rating/criteria/criteria";
import { useYear } from "../../../state/pane-context";
import { localText } from "../../../../text/local-text";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";

interface BlockOfLinesProps {
  readonly mapping: ColumnMapping;
  readonly blocks: readonly Block[];
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** Lines numbered 1, 2, 3 without a heading belong to one block: asked once for all of them. */
export function BlockOfLines({ mapping, blocks, onChange }: BlockOfLinesProps) {
  const { language } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  const { roles, headRows } = mapping;
  return (
    <Field label={bring.blockOfLines}>
      <Select
        value={mapping.block ?? ""}
        onChange={(_, { value }) => onChange({ roles, headRows, ...(value !== "" && { block: value }) })}
      >
        <option value="">{bring.chooseBlock}</option>
        {blocks.map((block) => (
          <option key={String(block.block)} value={String(block.block)}>
            {`${block.block}. ${localText(block, language)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
