import { Button, Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ExecutionRegister } from "../../../evaluation/followup/execution/execution-register";
import { offeredValues, takeOffered, type OfferedValues } from "../../../evaluation/followup/execution/offered-values";
import { figureText } from "../../../evaluation/words/figure-text";
import { sheetsIn } from "../../../evaluation/words/sheets/sheets-in";
import { wordsOfExecution } from "../../../evaluation/words/execution/words-of-execution";
import { formatFigure, formatNumber } from "../../../text/format-number";
import { useYear } from "../../state/pane-context";
import { wordsOfExecutionPane } from "../../words/execution/words-of-execution-pane";

/** What the register gives for the figures beside what stands there; nothing is taken over but by a press. */
export function OfferedList({ register }: { readonly register: ExecutionRegister }) {
  const { language, view, nameOf, state, commands, ports, openPage } = useYear();
  const own = wordsOfExecutionPane(language);
  const { data } = view;
  const offers = useMemo(() => offeredValues(data, register), [data, register]);
  const { yes, no } = sheetsIn(language);
  const blank = offers.filter(({ isSame, replaces, isCut }) => !isSame && !replaces && !isCut);
  if (offers.length === 0 || register.rule.fields === undefined) return null;

  function take(taken: readonly OfferedValues[]): void {
    if (state.name === "") return openPage({ kind: "who" });
    const { reason } = wordsOfExecution(data.language);
    const next = takeOffered(data, taken, reason, { who: state.name, at: ports.now() });
    void commands.rewrite("correction", next, { values: taken.reduce((sum, { values }) => sum + values.length, 0) });
  }
  return (
    <section>
      <h3>{own.offered}</h3>
      <ul className="plain c">
        {offers.map((offer) => (
          <li key={offer.organisation}>
            <span className="b blkln">{nameOf(offer.organisation)}</span>
            <span className="dim blkln">
              {[
                own.counted(String(offer.due), formatNumber(offer.score, 2, language)),
                ...(offer.unjudged === 0 ? [] : [own.unjudged(String(offer.unjudged))]),
              ].join(" · ")}
            </span>
            {offer.values.map(({ code, offered, declared }) => (
              <span key={code} className="blkln">
                {own.offeredLine(
                  code,
                  figureText(declared, language, { yes, no, noData: "–" }),
                  formatFigure(offered, language),
                )}
              </span>
            ))}
            {offer.isSame ? (
              <span className="dim">{own.same}</span>
            ) : (
              <>
                {offer.isCut && <span className="blkln">{own.cut}</span>}
                {offer.replaces && <span className="blkln">{own.replaces}</span>}
                <Link as="button" className="c" onClick={() => take([offer])}>
                  {own.take}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      {blank.length > 0 && (
        <Button className="start" onClick={() => take(blank)}>
          {own.takeBlank(String(blank.length))}
        </Button>
      )}
    </section>
  );
}
