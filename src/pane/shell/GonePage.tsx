import { wordsOfCriteriaEditor } from "../words/criteria-editor/words-of-criteria-editor";
import { useYear } from "../state/pane-context";
import { Body } from "./Body";
import { Footer } from "./Footer";
import { SubBar } from "./SubBar";
import { PageHead } from "../ui/PageHead";

/** A form whose line has left the table meanwhile, by undo or on its sheet; what was typed is kept until it is back. */
export function GonePage() {
  const { language, dispatch } = useYear();
  const words = wordsOfCriteriaEditor(language);
  return (
    <>
      <SubBar back={words.back} />
      <Body reading>
        <PageHead title={words.form.gone} />
      </Body>
      <Footer primary={{ text: words.back, run: () => dispatch({ type: "back" }) }} />
    </>
  );
}
