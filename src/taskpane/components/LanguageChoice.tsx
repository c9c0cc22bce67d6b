import { languages } from "../../i18n/language";
import { ownNames } from "../../i18n/pane/own-names";
import { usePane } from "../pane-context";
import { Segmented } from "./Segmented";

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
