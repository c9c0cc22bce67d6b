import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import type { ReturnFile } from "../../../evaluation/returns/import/return-file";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";

/** A file that cannot be used: why, and what to do. */
export function RefusedReturn({ refused }: { readonly refused: Extract<ReturnFile, { kind: "refused" }> }) {
  const { language, pack, view, nameOf } = useYear();
  const words = wordsOfReturnsImport(language);
  return (
    <li className="fnd">
      <div className="row ask">
        <LevelIcon level="error" />
        <div className="grow">
          {refused.findings.map((finding, index) => {
            const { title, remedy } = pack.finding(finding, view.data);
            return (
              <div key={index}>
                <p className="title b">
                  <span className="sr">{words.refused}. </span>
                  {title}
                </p>
                {finding.organisation !== undefined && <p className="c">{nameOf(finding.organisation)}</p>}
                <p className="c">{remedy}</p>
              </div>
            );
          })}
          <p className="c dim file">{refused.file}</p>
        </div>
      </div>
    </li>
  );
}
