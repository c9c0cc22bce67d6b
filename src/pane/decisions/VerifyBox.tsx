import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { approvalWordsOf } from "../../decisions/words/approval/approval-words";
import { saidFact } from "../../evaluation/words/facts/said-fact";
import { paperSheetName } from "../../evaluation/approval/papers/paper-age";
import type { Verification } from "../../evaluation/approval/verify-year";
import { formatFigure } from "../../text/format-number";
import { asFailure } from "../state/as-failure";
import { useYear } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";

/** Recomputes the approved year and names every cell that is no longer as it was approved. */
export function VerifyBox() {
  const { ports, view, language, dispatch, nameOf } = useYear();
  const words = approvalWordsOf(language);
  const [found, setFound] = useState<Verification | "running" | null>(null);

  async function verify(): Promise<void> {
    setFound("running");
    try {
      setFound(await ports.workbook.verify(view.data.year));
    } catch (error) {
      setFound(null);
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  }

  const text = (value: unknown): string => {
    if (value === null || value === undefined || value === "") return words.blank;
    return typeof value === "number" ? formatFigure(value, language) : String(value as string | boolean);
  };
  const ids = new Set(view.data.organisations.map(({ id }) => id));
  const shown = found === null || found === "running" || found.kind === "not-approved" ? null : found;
  const whole = shown?.kind === "record-lost" ? null : shown;
  const value = (fact: unknown): string => (typeof fact === "string" && ids.has(fact) ? nameOf(fact) : text(fact));
  return (
    <section>
      <Button disabled={found === "running"} onClick={() => void verify()}>
        {words.verify}
      </Button>
      <div role="status">
        {found === "running" && <p className="c dim">{words.verifying}</p>}
        {shown?.kind === "as-approved" && (
          <>
            <p className="line">
              <LevelIcon level="ok" />
              {words.asApproved}
            </p>
            <p className="c dim">{words.notCovered}</p>
          </>
        )}
        {shown !== null && shown.kind !== "as-approved" && (
          <>
            <p className="line top">
              <LevelIcon level="error" />
              {shown.kind === "record-lost"
                ? words.recordLost(String(shown.version))
                : words.differs(String(shown.cells.length + shown.facts.length))}
            </p>
            {whole?.isSealBroken && <p className="c">{words.sealBroken}</p>}
            <ul className="c">
              {whole?.cells.map(({ sheet, cell, approved, found: now }) => (
                <li key={`${sheet}!${cell}`}>{words.cell(sheet, cell, text(approved), text(now))}</li>
              ))}
              {shown.facts.map(({ path, before, now, at }) => (
                <li key={path}>
                  {at !== undefined && `${words.at(at.sheet, at.cell)}. `}
                  {before === undefined && now === undefined
                    ? saidFact(path, language, nameOf)
                    : words.fact(saidFact(path, language, nameOf), value(before), value(now))}
                </li>
              ))}
            </ul>
          </>
        )}
        {whole?.signatures
          .filter(({ isKept }) => !isKept)
          .map(({ file, hash }) => (
            <p key={hash} className="line top">
              <LevelIcon level="warning" />
              {words.signatureLost(file)}
            </p>
          ))}
        {whole?.oldPapers.map((paper) => (
          <p key={paper} className="line top">
            <LevelIcon level="warning" />
            {words.oldSheet(paperSheetName(paper, view.data.language))}
          </p>
        ))}
        {whole !== null && whole.wordings.length > 0 && (
          <>
            <p className="c">{words.wordings}</p>
            <ul className="c">
              {whole.wordings.map(({ sheet, cell, approved, found: now }) => (
                <li key={`${sheet}!${cell}`}>{words.cell(sheet, cell, text(approved), text(now))}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
