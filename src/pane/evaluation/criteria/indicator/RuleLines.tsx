import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { BaseField } from "../../../../rating/criteria/criteria";
import { useYear } from "../../../state/pane-context";
import { localText } from "../../../ui/names/local-name";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { emptyLine, linesOfKind, type DraftLine, type IndicatorDraft } from "./indicator-draft";

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
  const captions = form.lineParts;
  const change = (at: number, part: Partial<DraftLine>) =>
    set(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  const label = kind === "mark" ? form.marks : kind === "levels" ? form.levels : form.days;
  return (
    <>
      <Field
        label={label}
        {...fault}
        {...(kind === "mark" && { hint: form.marksHint })}
        {...(kind === "date_bands" && { hint: form.daysHint })}
      >
        <table className="bands">
          <thead>
            <tr>
              {parts.map((part) => (
                <th key={part} scope="col">
                  {captions[part]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                {parts.map((part) => (
                  <td key={part}>
                    {part === "field" ? (
                      <Select
                        aria-label={`${captions.field} ${at + 1}`}
                        value={line.field}
                        onChange={(_, { value }) => change(at, { field: value })}
                      >
                        <option value="">{form.choose}</option>
                        {baseFields.map((field) => (
                          <option key={field.code} value={field.code}>
                            {`${field.code} · ${localText(field, language)}`}
                          </option>
                        ))}
                      </Select>
                    ) : (
                      <Input
                        className="num"
                        aria-label={`${captions[part]} ${at + 1}`}
                        value={line[part]}
                        onChange={(_, { value }) => change(at, { [part]: value })}
                      />
                    )}
                  </td>
                ))}
                <td>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={form.removeBand(String(at + 1))}
                    onClick={() => set(lines.filter((_, index) => index !== at))}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Field>
      <Button size="small" className="start" onClick={() => set([...lines, emptyLine])}>
        {form.addBand}
      </Button>
    </>
  );
}
