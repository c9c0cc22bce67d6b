import { languages } from "../../text/language";
import { ownNames } from "../words/pane/own-names";
import { usePane } from "../state/pane-context";
import { Segmented } from "../ui/Segmented";

/** Language of the pane; the sheets keep theirs. */
export function LanguageChoice({ label }: { readonly label: string }) {
  const { language, commands } = usePane();
  return (
    <Segmented
      label={label}
      value={language}
      options={languages.map((value) => ({ value, text: ownNames[value], lang: value }))}
      onChange={(chosen) => void commands.changeLanguage(chosen)}
    />
  );
}
