import type { BaseField } from "../../../../rating/criteria/criteria";
import { useYear } from "../../../state/pane-context";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { BaseFieldSelect } from "./BaseFieldSelect";
import { emptyLine, linesOfKind, type DraftLine, type IndicatorDraft } from "./indicator-draft";
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
  const parts = linesOfKind[kind];
  if (parts === undefined) return null;
  return (
    <LinesTable
      label={kind === "mark" ? form.marks : kind === "levels" ? form.levels : form.days}
      hint={kind === "mark" ? form.marksHint : kind === "date_bands" ? form.daysHint : undefined}
      {...{ fault, lines, set }}
      parts={parts.map((part) => [part, form.lineParts[part]])}
      next={emptyLine}
      cellOf={(part, line, label, change) =>
        part === "field" ? <BaseFieldSelect {...{ label, baseFields }} value={line.field} onChange={change} /> : null
      }
    />
  );
}
