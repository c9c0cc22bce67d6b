import { Button } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { BusyCard } from "../../ui/told/BusyCard";
import { FailureMessage } from "../../ui/told/FailureMessage";
import { LanguageChoice } from "../../shell/LanguageChoice";
import { usePane } from "../../state/pane-context";
import { reportingYear, sampleYear } from "./reporting-year";

/** The pane in a workbook without a year: what it does, and two ways in. */
export function FirstRun() {
  const { words, language, commands, openPage, ports, body } = usePane();
  const { first } = words;
  return (
    <>
      <div className="langbar">
        <LanguageChoice label={first.language} />
      </div>
      <main className="body first" ref={body}>
        <FailureMessage />
        <BusyCard />
        <h1 tabIndex={-1} data-heading>
          {first.title}
        </h1>
        <p className="dim">{first.lead}</p>
        <ol>
          {[first.layOut, first.collect, first.places, first.papers].map(({ title, text }, index) => (
            <li key={title}>
              <span className="nr num" aria-hidden>
                {index + 1}
              </span>
              <span>
                <span className="b">{title}</span>
                <span className="c dim blkln">{text}</span>
              </span>
            </li>
          ))}
        </ol>
        <div className="ways">
          <Button appearance="primary" data-rove="start" onClick={() => openPage({ kind: "start" })}>
            {first.start(String(reportingYear(ports.now())))}
          </Button>
          <Button onClick={() => void commands.openSample(sampleYear, language)}>
            {first.sample(String(sampleYear))}
          </Button>
        </div>
        <p className="c dim line">
          <span className="ic" aria-hidden>
            <LockClosed16Regular />
          </span>
          <span>{first.privacy}</span>
        </p>
        <p className="c dim">{first.sampleNote}</p>
        <Button
          size="small"
          appearance="transparent"
          data-rove="campaign"
          onClick={() => openPage({ kind: "campaign" })}
        >
          {words.shell.campaign}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          data-rove="excel-check"
          onClick={() => openPage({ kind: "excel-check" })}
        >
          {words.shell.excelCheck}
        </Button>
      </main>
    </>
  );
}
