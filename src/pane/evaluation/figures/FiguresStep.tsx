import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { useYear } from "../../state/pane-context";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import { CompletenessGrid } from "./CompletenessGrid";
import { CompletenessHead } from "./CompletenessHead";
import { CompletenessLegend } from "./CompletenessLegend";

/** Which organisation has declared what: a grid of organisations and blocks, incomplete returns first. */
export function FiguresStep() {
  const { words, language, view, dispatch, openPage } = useYear();
  const { complete, organisations } = view.completeness;
  const isComplete = complete === organisations.length;
  const toCheck = { text: words.toStep.check, run: () => dispatch({ type: "step", step: "check" }) };
  const load = {
    ...{ text: wordsOfReturnsImport(language).open, rove: "returns" },
    run: () => openPage({ kind: "returns" }),
  };
  return (
    <>
      <Body flush>
        <CompletenessHead />
        <CompletenessGrid />
      </Body>
      <CompletenessLegend />
      {isComplete ? <Footer primary={toCheck} secondary={load} /> : <Footer primary={load} secondary={toCheck} />}
    </>
  );
}
