import { sourceKinds } from "../../../../rating/criteria/source-kinds";
import { shownText } from "../../../../text/shown-text";
import { listNames } from "../plan/field-validations";
import type { ReturnField } from "../return-fields";
import type { CheckClause, ClauseContext } from "./check-clauses";
import { visibleLength } from "./visible-length";

/** A number and a date of a document have more signs than this. */
const leastDocument = 3;
/** Signs that stand where nothing is known. */
const strokes = [" ", ".", "-", "–", "—", "_"] as const;

/** What is said of the document of a figure that is declared, and of the kind of its source. */
export function documentClauses(field: ReturnField, { words, values, document, source }: ClauseContext): CheckClause[] {
  if (field.kind === "base" || field.state !== "input") return [];
  const empty = field.type === "yes-no" ? words.no : 0;
  const literal = typeof empty === "string" ? `"${empty}"` : String(empty);
  const isDeclared = values.get(field.code) !== empty;
  const named = shownText(document);
  const kinds: readonly string[] = Object.keys(sourceKinds);
  return [
    {
      when: `AND(E${field.row}<>${literal},IFERROR(${visibleLength(`G${field.row}`)},0)=0)`,
      holds: isDeclared && named === "",
      text: words.marks.noDocument,
    },
    {
      when: `AND(E${field.row}<>${literal},IFERROR(LEN(${withoutStrokes(`G${field.row}`)}),0)<${leastDocument})`,
      holds:
        isDeclared && strokes.reduce((text, stroke) => text.replaceAll(stroke, ""), document).length < leastDocument,
      text: words.marks.hollowDocument,
    },
    {
      when: `IF(IFERROR(${visibleLength(`H${field.row}`)},0)>0,ISNA(MATCH(H${field.row},${listNames.sources},0)),FALSE)`,
      holds: source !== "" && !kinds.includes(source),
      text: words.marks.unknownSource,
    },
  ];
}

/** Native text of a cell without them. */
function withoutStrokes(cell: string): string {
  return strokes.reduce<string>((text, stroke) => `SUBSTITUTE(${text},"${stroke}","")`, cell);
}
