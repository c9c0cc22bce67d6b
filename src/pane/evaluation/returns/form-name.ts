import { withoutEnd } from "../../../text/without-end";

/**
 * The name of a form's file with the organisation's own name behind its code.
 * @param file As the form is named, by code.
 * @param organisation Short name.
 * @returns A name that every system takes.
 * @example formName("KST-2025-ru.xlsx", "Костанайская обл.") //=> "KST-2025-ru Костанайская обл.xlsx"
 */
export function formName(file: string, organisation: string): string {
  const [, stem = file, ending = ""] = /^(.*)(\.[^.]+)$/.exec(file) ?? [];
  // Windows takes none of these in a name, nor a full stop at its end.
  const plain = organisation.replace(/[\\/:*?"<>|]+/g, " ").replace(/\s+/g, " ");
  const name = withoutEnd(plain, /[. ]/).trim();
  return name === "" ? file : `${stem} ${name}${ending}`;
}
