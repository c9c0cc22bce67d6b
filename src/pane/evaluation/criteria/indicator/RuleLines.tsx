import type { BaseField } from "../../../../rating/criteria/base-field";
import { useYear } from "../../../state/pane-context";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { BaseFieldSelect } from "./BaseFieldSelect";
import { emptyLine, type IndicatorDraft } from "./indicator-draft";
import { listOfKind, partsOfList, type DraftLine } from "./rule-form";
import { LinesTable } from "./LinesTable";

interface RuleLinesProps {
  readonly draft: IndicatorDraft;
  readonly baseFields: readonly BaseField[];
  readonly fault: object;
  readonly set: (lines: readonly DraftLine[]) => void;
}

/** The list a rule may have: days with points, levels each counted in a base field, marks of the members. */
export function RuleLines({ draft: { kind, lines = [] }, baseFields, fault, set }: RuleLinesProps) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  const shape = listOfKind(kind)?.shape;
  if (shape === undefined) return null;
  const labels = { days: form.days, levels: form.levels, marks: form.marks };
  const hints = { days: form.daysHint, levels: undefined, marks: form.marksHint };
  return (
    <LinesTable
      label={labels[shape]}
      hint={hints[shape]}
      {...{ fault, lines, set }}
      parts={partsOfList[shape].map((part) => [part, form.lineParts[part]])}
      next={emptyLine}
      cellOf={(part, line, label, change) =>
        part === "field" ? <BaseFieldSelect {...{ label, baseFields }} value={line.field} onChange={change} /> : null
      }
    />
  );
}
