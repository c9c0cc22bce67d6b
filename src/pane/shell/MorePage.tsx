import { Button } from "@fluentui/react-components";
import { formatTime } from "../../text/format-date";
import { wordsOfMore } from "../words/more/words-of-more";
import { Body } from "./Body";
import { Diagnostics } from "../ui/told/Diagnostics";
import { Footer } from "./Footer";
import { LanguageChoice } from "./LanguageChoice";
import { PageLinks } from "./PageLinks";
import { Segmented } from "../ui/Segmented";
import { SubBar } from "./SubBar";
import { latestUndo } from "../state/latest-undo";
import { undoStepText } from "../state/undo-step-text";
import { usePane } from "../state/pane-context";
import { programVersion } from "../start/program-version";
import { PageHead } from "../ui/PageHead";

/** Language, theme, undo, keys, known limits, facts for support, and what the program is. */
export function MorePage() {
  const { words, language, state, commands, dispatch } = usePane();
  const { more } = words;
  const own = wordsOfMore(language);
  const [undone] = state.redo;
  const keys: readonly (readonly [string, string])[] = [
    ["F6, Ctrl+F6", more.keyPane],
    ["Alt+1 … Alt+8", more.keySteps],
    ["← → ↑ ↓", more.keyBar],
    ["Home, End", more.keyList],
    ["Enter", more.keyCell],
    ["F8, Shift+F8", more.keyFinding],
    ["A", own.keyAccept],
    ["Ctrl+Enter", own.keyAcceptNext],
    ["/", more.keySearch],
    ["Esc", more.keyBack],
    ["Ctrl+Z", more.keyUndo],
    ["Ctrl+Y", more.keyRedo],
  ];
  return (
    <>
      <SubBar back={words.steps[state.step]} />
      <Body>
        <PageHead title={more.title} />
        <section>
          <h3>{more.language}</h3>
          <LanguageChoice label={more.language} />
        </section>
        <section>
          <h3>{more.theme}</h3>
          <Segmented
            label={more.theme}
            value={state.theme}
            options={[
              { value: "light", text: more.light },
              { value: "dark", text: more.dark },
              { value: "system", text: more.system },
            ]}
            onChange={commands.changeTheme}
          />
        </section>
        <section>
          <h3>{more.undo}</h3>
          {latestUndo(state) === undefined ? (
            <p className="dim">{more.undoNone}</p>
          ) : (
            <>
              <ol className="rows box">
                {state.undo.map((entry) => (
                  <li key={`${entry.step} ${entry.at.getTime()}`} className="document">
                    <span className="grow">{undoStepText(entry, words, state.years)}</span>
                    <span className="num c dim">{formatTime(entry.at)}</span>
                  </li>
                ))}
              </ol>
              <Button size="small" onClick={() => void commands.undo(state.snapshot?.data.year)}>
                {more.undoLast}
              </Button>
            </>
          )}
          {undone && (
            <Button size="small" onClick={() => void commands.redo(state.snapshot?.data.year)}>
              {`${words.notices.redo}: ${undoStepText(undone, words, state.years)}`}
            </Button>
          )}
        </section>
        <section>
          <h3>{more.keys}</h3>
          <table className="keys">
            <thead className="sr">
              <tr>
                <th scope="col">{more.key}</th>
                <th scope="col">{more.action}</th>
              </tr>
            </thead>
            <tbody>
              {keys.map(([key, action]) => (
                <tr key={key}>
                  <td className="b">{key}</td>
                  <td>{action}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="c dim">{own.keyHost}</p>
        </section>
        <section>
          <h3>{own.limits}</h3>
          <ul className="plain c">
            {own.limitList.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
        <PageLinks
          label={more.diagnostics}
          links={[
            { key: "campaign", text: words.shell.campaign, page: { kind: "campaign" } },
            { key: "excel-check", text: words.shell.excelCheck, page: { kind: "excel-check" } },
          ]}
        />
        <Diagnostics />
        <section>
          <h3>{more.about}</h3>
          <p className="c">{more.aboutText}</p>
          <p className="c">{more.aboutData}</p>
          <p className="c">{more.aboutRules}</p>
          <p className="c dim">{own.version(programVersion)}</p>
        </section>
      </Body>
      <Footer state="" primary={{ text: words.shell.back, run: () => dispatch({ type: "back" }) }} />
    </>
  );
}
