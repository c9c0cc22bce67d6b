import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  columnRoles,
  type ColumnMapping,
  type ColumnRole,
} from "../../../../evaluation/criteria-import/columns/column-role";
import { plainText } from "../../../../evaluation/criteria-import/cells/plain-text";
import { gridOf, type TableRows } from "../../../../evaluation/criteria-import/cells/table-cell";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { useYear } from "../../../state/pane-context";

interface ColumnRolesProps {
  readonly rows: TableRows;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const longest = 40;
/** Of a column that was not recognised. */
const shownLines = 3;

/** What each column means, as recognised; the user may say otherwise. */
export function ColumnRoles({ rows, mapping, onChange }: ColumnRolesProps) {
  const { language } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  const grid = useMemo(() => gridOf(rows), [rows]);
  const sample = (column: number): string => {
    const texts = grid.map((row) => plainText(row[column]?.text ?? "").replace(/\n/g, " "));
    const text =
      texts.slice(0, Math.max(1, mapping.headRows)).find((one) => one !== "") ?? texts.find((one) => one !== "") ?? "–";
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  };
  const firstLines = (column: number): readonly string[] =>
    grid
      .slice(mapping.headRows)
      .map((row) => plainText(row[column]?.text ?? "").replace(/\n/g, " "))
      .filter((text) => text !== "")
      .slice(0, shownLines)
      .map((text) => `«${text.length > longest ? `${text.slice(0, longest)}…` : text}»`);
  const unknown = mapping.roles.flatMap((role, column) =>
    role === "ignore" && firstLines(column).length > 0 ? [column] : [],
  );
  return (
    <details open={mapping.roles.includes("ignore")}>
      <summary>{bring.columns}</summary>
      <p className="c dim">{bring.columnsHint}</p>
      {unknown.length > 0 && (
        <p className="c">{bring.columnsUnknown(unknown.map((at) => String(at + 1)).join(", "))}</p>
      )}
      <div className="mapping">
        {mapping.roles.map((role, column) => (
          <Field
            key={column}
            label={bring.column(String(column + 1), sample(column))}
            {...(unknown.includes(column) && { hint: bring.firstLines(firstLines(column).join("; ")) })}
          >
            <Select
              value={role}
              onChange={(_, { value }) =>
                onChange({
                  ...mapping,
                  roles: mapping.roles.map((other, at) => (at === column ? (value as ColumnRole) : other)),
                })
              }
            >
              {columnRoles.map((one) => (
                <option key={one} value={one}>
                  {bring.roles[one]}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
