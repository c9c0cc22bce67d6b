import { Button, Field, Input } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useYear } from "../../../state/pane-context";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";

interface LinesTableProps<Part extends string, Line extends Readonly<Record<Part, string>>> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the lines, as a field of a form shows it. */
  readonly fault: object;
  /** Columns with their captions. */
  readonly parts: readonly (readonly [part: Part, caption: string])[];
  readonly lines: readonly Line[];
  /** What another line begins with. */
  readonly next: Line;
  /** A cell that is no plain text; `null` for the others. */
  readonly cellOf?: (part: Part, line: Line, label: string, set: (value: string) => void) => ReactNode;
  readonly set: (lines: readonly Line[]) => void;
}

/** A list of a rule, typed line by line: lines are added at the end and taken out anywhere. */
export function LinesTable<Part extends string, Line extends Readonly<Record<Part, string>>>({
  label,
  hint,
  fault,
  parts,
  lines,
  next,
  cellOf,
  set,
}: LinesTableProps<Part, Line>) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  return (
    <>
      <Field label={label} {...fault} {...(hint !== undefined && { hint })}>
        <table className="bands">
          <thead>
            <tr>
              {parts.map(([part, caption]) => (
                <th key={part} scope="col">
                  {caption}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                {parts.map(([part, caption]) => {
                  const told = `${caption} ${at + 1}`;
                  const change = (value: string): void =>
                    set(lines.map((one, index) => (index === at ? { ...one, [part]: value } : one)));
                  return (
                    <td key={part}>
                      {cellOf?.(part, line, told, change) ?? (
                        <Input
                          className="num"
                          aria-label={told}
                          value={line[part]}
                          onChange={(_, { value }) => change(value)}
                        />
                      )}
                    </td>
                  );
                })}
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
      <Button size="small" className="start" onClick={() => set([...lines, next])}>
        {form.addBand}
      </Button>
    </>
  );
}
