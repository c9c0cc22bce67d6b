import { languages, type Language } from "../../text/language";

/**
 * The pane's first language: the one chosen before, else the host's, else Kazakh.
 * Kazakh is the language of the union's acts and stands first in them; it is one press away from the other two.
 * @param stored Chosen earlier on this machine.
 * @param display The host's display language, such as `ru-RU`.
 * @example startLanguage(undefined, "ru-RU") //=> "ru"
 */
export function startLanguage(stored: string | undefined, display: string | undefined): Language {
  const wanted = [stored, display].map((tag) => tag?.toLowerCase().split(/[-_]/)[0]);
  for (const tag of wanted) {
    const found = languages.find((language) => language === tag);
    if (found !== undefined) return found;
  }
  return "kk";
}

/**
 * The theme chosen before, else the system's.
 * @example startTheme("dark") //=> "dark"
 */
export function startTheme(stored: string | undefined): "light" | "dark" | "system" {
  return stored === "light" || stored === "dark" ? stored : "system";
}
