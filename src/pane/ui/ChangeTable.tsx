import { wordsOfReturnsImport } from "../words/returns-import/words-of-returns-import";
import type { FigureChange, TextChange } from "../../evaluation/returns/import/merge-return";
import { useYear } from "../state/pane-context";
import { figureText } from "../../evaluation/words/figure-text";
import { dateText } from "./names/date-text";
import { localText } from "../../text/local-text";

interface ChangeTableProps {
  readonly changes: readonly FigureChange[];
  /** Documents, sources, remarks and the signature, below the figures. */
  readonly texts?: readonly TextChange[];
  readonly label: string;
}

/** What is as it is and as it becomes: the present one struck through. */
export function ChangeTable({ changes, texts = [], label }: ChangeTableProps) {
  const { language, words, view } = useYear();
  const { yes, no, becomes, parts } = wordsOfReturnsImport(language);
  const { base_fields, indicators } = view.data.criteria;
  const names = new Map([...base_fields, ...indicators].map((field) => [field.code, localText(field, language)]));
  const text = { yes, no, noData: words.shell.noData };
  const next = (
    <>
      <span aria-hidden>→ </span>
      <span className="sr">{becomes}: </span>
    </>
  );
  return (
    <table className="diff" aria-label={label}>
      <tbody>
        {changes.map(({ code, before, after }) => (
          <tr key={code}>
            <th scope="row">
              <span className="num b">{code}</span> {names.get(code) ?? code}
            </th>
            <td className={before === null ? "num dim" : "num old"}>{figureText(before, language, text)}</td>
            <td className="num b">
              {next}
              {figureText(after, language, text)}
            </td>
          </tr>
        ))}
        {texts.map(({ code, part, before, after }) => (
          <tr key={`${part} ${code ?? ""}`}>
            <th scope="row">
              {code !== undefined && <span className="num b">{code}</span>} {parts[part]}
            </th>
            <td className={before === "" ? "dim" : "old"}>{dateText(before) || "—"}</td>
            <td className="b">
              {next}
              {dateText(after) || "—"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
