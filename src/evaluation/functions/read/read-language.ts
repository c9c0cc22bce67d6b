import { languages, type Language } from "../../../text/language";
import { argumentError, type ArgumentPlace } from "../argument-error";
import { readCell } from "../../../kernel/functions/read-cells";

/**
 * The language of sentences from one cell.
 * @param place Function and argument, for messages.
 * @param cell `kk`, `ru` or `en`; Kazakh where it is left out.
 * @throws `#VALUE!` for anything else.
 */
export function readLanguage(place: ArgumentPlace, cell: unknown): Language {
  const value = readCell(place, cell);
  if (value === null) return "kk";
  const found = languages.find((language) => language === String(value).trim().toLowerCase());
  if (found === undefined) throw argumentError(place, "language", { value });
  return found;
}
