import { Button } from "@fluentui/react-components";
import { movedRuns } from "../../../evaluation/returns/import/moved-runs";
import type { ReturnFile } from "../../../evaluation/returns/import/return-file";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";
import { wordsOfActs } from "../../../evaluation/words/acts/words-of-acts";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";

interface MovedReturnProps {
  readonly question: Extract<ReturnFile, { kind: "moved" }>;
  readonly onAgree: () => void;
}

/** Rows that the form has listed before others are named. */
const most = 12;

/** A form whose rows were inserted or sorted: what stands elsewhere, and the question whether to read it by its codes. */
export function MovedReturn({ question: { file, organisation, moved }, onAgree }: MovedReturnProps) {
  const { language, nameOf } = useYear();
  const { movedRows: words, question } = wordsOfReturnsImport(language);
  const { moreFigures } = wordsOfActs(language);
  const runs = movedRuns(moved);
  const rest = runs.slice(most).reduce((sum, { first, last }) => sum + last.from - first.from + 1, 0);
  return (
    <li className="fnd">
      <div className="row">
        <LevelIcon level="warning" />
        <div className="grow">
          <span className="sr">{question}. </span>
          <span className="title b blkln">{nameOf(organisation)}</span>
          <span className="c dim blkln file">{file}</span>
          <p className="c">{words.lead}</p>
          <ul className="plain c">
            {runs.slice(0, most).map(({ first, last }) => (
              <li key={`${first.sheet} ${first.code}`}>
                {first === last
                  ? words.row(`${first.sheet}, ${first.code}`, String(first.from), String(first.to))
                  : words.rows(
                      `${first.sheet}, ${first.code} – ${last.code}`,
                      `${first.from}–${last.from}`,
                      `${first.to}–${last.to}`,
                    )}
              </li>
            ))}
            {rest > 0 && <li>{moreFigures(String(rest))}</li>}
          </ul>
          <Button size="small" onClick={onAgree}>
            {words.read}
          </Button>
        </div>
      </div>
    </li>
  );
}
