import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { finding, type Finding } from "../../../rating/finding";
import { useYear } from "../../state/pane-context";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import { bytesOfFile } from "./bytes-of-file";
import { takeLastYear } from "./take-last-year";

/** What came of a chosen workbook. */
interface Outcome {
  readonly file: string;
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** Last year's figures: of how many organisations they are known, and the way to take them from last year's workbook. */
export function LastYearFigures() {
  const { language, pack, view, state, commands, ports } = useYear();
  const own = wordsOfReturnsImport(language).templates.lastYear;
  const chooser = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { data } = view;
  const { year, criteria, organisations } = data;
  const known = organisations.filter(({ id }) => data.previous[id] !== undefined).length;

  async function take(file: File): Promise<void> {
    const { name } = file;
    const bytes = await bytesOfFile(file);
    if (bytes === null) {
      setOutcome({ file: name, lines: [], findings: [finding("file.unreadable", { file: name })] });
      return;
    }
    const past = await ports.readLastYear({ file: name, bytes, year: year - 1, criteria, organisations });
    if (!("returns" in past)) return setOutcome({ file: name, lines: [], findings: past.findings });
    // What demonstrates the add-in says nothing of a real year.
    if (past.synthetic && !data.synthetic) return setOutcome({ file: name, lines: [own.synthetic], findings: [] });
    const { next, taken, values, differing } = takeLastYear(data, past, {
      who: state.name,
      at: ports.now(),
      file: name,
    });
    const told = { values, organisations: taken.length, files: [name] };
    if (taken.length > 0 && !(await commands.rewrite("lastYear", next, told))) return;
    setOutcome({
      file: name,
      lines: [
        taken.length > 0 ? own.taken(name, String(year - 1), String(taken.length)) : own.nothingNew,
        ...(differing > 0 ? [own.differ(String(differing))] : []),
      ],
      findings: past.findings,
    });
  }

  return (
    <div>
      <h3>{own.title}</h3>
      <p>{own.known(String(year - 1), String(known), String(organisations.length))}</p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx"
        data-last-year
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file === undefined || isReading) return;
          setReading(true);
          setOutcome(null);
          void take(file).finally(() => setReading(false));
        }}
      />
      <Button size="small" disabledFocusable={isReading} onClick={() => chooser.current?.click()}>
        {own.choose}
      </Button>
      <div role="status">
        {isReading && <p className="c dim">{own.reading}</p>}
        {outcome !== null && (
          <>
            <p className="c dim file">{outcome.file}</p>
            {outcome.lines.map((line) => (
              <p className="c" key={line}>
                {line}
              </p>
            ))}
            {outcome.findings.map((one, index) => {
              const { title, remedy } = pack.finding(one, data);
              return (
                <div key={index}>
                  <p className="c b">{title}</p>
                  <p className="c">{remedy}</p>
                </div>
              );
            })}
          </>
        )}
      </div>
    </div>
  );
}
