import { wordsOfReturnsImport } from "../words/returns-import/words-of-returns-import";
import type { FigureChange } from "../../evaluation/returns/import/merge-return";
import { useYear } from "../state/pane-context";
import { figureText } from "../../evaluation/words/figure-text";
import { localText } from "./names/local-name";

/** Figures as they are and as they become: the present one struck through. */
export function ChangeTable({ changes, label }: { readonly changes: readonly FigureChange[]; readonly label: string }) {
  const { language, words, view } = useYear();
  const { yes, no, becomes } = wordsOfReturnsImport(language);
  const { base_fields, indicators } = view.data.criteria;
  const names = new Map([...base_fields, ...indicators].map((field) => [field.code, localText(field, language)]));
  const text = { yes, no, noData: words.shell.noData };
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
              <span aria-hidden>→ </span>
              <span className="sr">{becomes}: </span>
              {figureText(after, language, text)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
