/**
 * The word that Excel's track of changes keeps for its own sheet, by the language of its surface. English and Russian are
 * seen; in Kazakh the Russian word is refused here too, since nobody has seen which one it is.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  en: ["history"],
  ru: ["history", "журнал"],
  kk: ["history", "журнал", "тарих"],
};

/**
 * Whether an Excel refuses a name for a sheet because it keeps it for itself.
 * @param language Of its surface, such as `ru-RU`.
 * @example isReservedName("ЖУРНАЛ", "ru-RU") //=> true
 */
export function isReservedName(name: string, language: string): boolean {
  const [primary = ""] = language.split("-");
  return (words[primary] ?? words["en"] ?? []).includes(name.toLowerCase());
}
