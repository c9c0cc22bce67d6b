import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { probeIds, type ExcelCheck, type ProbeResult, type ProbeStatus } from "../../excel-check/probe-result";
import { fillTemplate } from "../../text/fill-template";
import { Body } from "../shell/Body";
import { Footer } from "../shell/Footer";
import { SubBar } from "../shell/SubBar";
import { usePane } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import { wordsOfExcelCheck } from "../words/excel-check/words-of-excel-check";
import { checkText, countStatuses, probeSentence } from "./check-text";
import { useStepKeySeen } from "./use-step-key-seen";
import { PageHead } from "../ui/PageHead";

const levels = { right: "ok", different: "warning", wrong: "error", untried: "none" } as const;

/** Tries in the user's own Excel what no other machine can tell, and says row by row what differs and what to do. */
export function ExcelCheckPage() {
  const { language, ports, dispatch, state, words: shared } = usePane();
  const words = wordsOfExcelCheck(language);
  const [results, setResults] = useState<readonly ProbeResult[]>([]);
  const [check, setCheck] = useState<ExcelCheck | null>(null);
  const [failure, setFailure] = useState("");
  const [copied, setCopied] = useState("");
  /** Where Excel refuses the clipboard, as on the web, the text stands in the page to be selected. */
  const [uncopied, setUncopied] = useState("");
  const running = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const keySeen = useStepKeySeen();
  useEffect(() => () => running.current?.abort(), []);

  async function start(): Promise<void> {
    const stop = new AbortController();
    running.current = stop;
    setIsRunning(true);
    setResults([]);
    setCheck(null);
    setFailure("");
    setCopied("");
    setUncopied("");
    try {
      const done = await ports.checkExcel({
        signal: stop.signal,
        onResult: (result) => setResults((before) => [...before, result]),
      });
      setResults(done.results);
      setCheck(done);
      dispatch({ type: "say", text: fillTemplate(words.summary, countStatuses(done.results)) });
    } catch (error) {
      setFailure(fillTemplate(words.refused, { error: error instanceof Error ? error.message : String(error) }));
    } finally {
      setIsRunning(false);
    }
  }

  async function copy(): Promise<void> {
    const facts = await ports.diagnostics();
    // The press itself is the only sure trial of the clipboard: its row says what came of it, in the text too.
    const tried = (status: ProbeStatus): string => {
      const known = results.map((one) => (one.id === "clipboard" ? { ...one, status, facts: {} } : one));
      setResults(known);
      return checkText(known, words, facts);
    };
    try {
      await navigator.clipboard.writeText(tried("right"));
      setCopied(shared.more.copied);
      setUncopied("");
    } catch {
      setUncopied(tried("different"));
      setCopied(shared.more.copyFailed);
    }
  }

  return (
    <>
      <SubBar back={state.phase === "year" ? shared.steps[state.step] : shared.first.title} />
      <Body reading>
        <PageHead title={words.title} />
        <p className="dim">{words.lead}</p>
        {failure !== "" && (
          <p role="alert">
            <LevelIcon level="error" /> {failure}
          </p>
        )}
        {isRunning && (
          <p role="status">
            {fillTemplate(words.running, { count: String(results.length), of: String(probeIds.length) })}
          </p>
        )}
        {check !== null && <p className="b">{fillTemplate(words.summary, countStatuses(results))}</p>}
        {check?.left.map((sheet) => (
          <p key={sheet} role="alert">
            <LevelIcon level="warning" /> {fillTemplate(words.left, { sheet })}
          </p>
        ))}
        <ul className="rows box" aria-label={words.title}>
          {results.map((result) => (
            <li key={result.id} className="r row">
              <LevelIcon level={levels[result.status]} />
              <span className="grow">
                <span className="b">{words.probes[result.id].name}</span>
                {" · "}
                {words.statuses[result.status]}
                <span className="c dim blkln">{probeSentence(result, words)}</span>
              </span>
            </li>
          ))}
        </ul>
        {check !== null && (
          <>
            <div className="line">
              <Button size="small" onClick={() => void copy()}>
                {words.copy}
              </Button>
              <span className="c dim" role="status">
                {copied}
              </span>
            </div>
            {uncopied !== "" && (
              <pre className="c box pad" tabIndex={0} aria-label={words.title}>
                {uncopied}
              </pre>
            )}
            <h3>{words.eyes}</h3>
            <ul className="plain c">
              <li role="status">{keySeen ? words.keysSeen : words.keysWaiting}</li>
              {words.eyesList.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Body>
      <Footer
        state=""
        primary={
          isRunning
            ? { text: shared.shell.stop, run: () => running.current?.abort() }
            : { text: check === null ? words.start : words.again, run: () => void start() }
        }
      />
    </>
  );
}
