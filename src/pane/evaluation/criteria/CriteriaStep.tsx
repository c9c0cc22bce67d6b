import type { Indicator } from "../../../rating/criteria/criteria";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { useYear } from "../../state/pane-context";
import { useRoving } from "../../ui/hooks/use-roving";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";
import { CriteriaHead } from "./CriteriaHead";
import { CriteriaSection } from "./CriteriaSection";
import "./criteria.css";

/** The table of criteria by block, each indicator with its rule in words and its findings; a row leads to its cell. */
export function CriteriaStep() {
  const { words, language, view, blocks, state, dispatch, openPage } = useYear();
  const wanted = state.search.trim().toLowerCase();
  const found = view.data.criteria.indicators.filter((indicator) => matches(indicator, wanted));
  const sections = blocks.flatMap((block) => {
    const indicators = found.filter((indicator) => String(indicator.block) === String(block.block));
    return indicators.length > 0 || wanted === "" ? [{ block, indicators }] : [];
  });
  // A row of two for the arrows, although only one can be pressed.
  const twice = (key: string): readonly string[] => [key, key];
  const roving = useRoving(
    sections.flatMap(({ block, indicators }) => [
      ...twice(`block:${block.block}`),
      ...indicators.flatMap(({ code }) => [`indicator:${code}`, `edit:${code}`]),
      ...(indicators.length === 0 ? twice(`add:${block.block}`) : []),
    ]),
    { columns: 2, ...(found[0] && { start: `indicator:${found[0].code}` }) },
  );
  const about = view.findings.filter(({ finding }) => finding.code.startsWith("criteria."));
  const add = { text: wordsOfCriteriaEditor(language).add, run: () => openPage({ kind: "indicator", code: null }) };
  return (
    <>
      <Body flush>
        <CriteriaHead general={about.filter(({ finding }) => finding.indicator === undefined)} />
        {found.length === 0 && <p className="inset dim">{words.criteria.nothingFound}</p>}
        <div onKeyDown={roving.onKeyDown}>
          {sections.map(({ block, indicators }) => (
            <CriteriaSection key={String(block.block)} {...{ block, indicators, about, roving }} />
          ))}
        </div>
      </Body>
      <Footer
        secondary={add}
        primary={{ text: words.toStep.figures, run: () => dispatch({ type: "step", step: "figures" }) }}
      />
    </>
  );
}

function matches(indicator: Indicator, wanted: string): boolean {
  if (wanted === "") return true;
  const words = [indicator.kk, indicator.ru, indicator.en ?? ""].map((text) => text.toLowerCase());
  return indicator.code.startsWith(wanted) || words.some((text) => text.includes(wanted));
}
