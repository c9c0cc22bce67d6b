/** A text in the languages of the union's papers; English is for reading aid only. */
export interface LocalText {
  readonly kk: string;
  readonly ru: string;
  readonly en?: string;
}

/**
 * A text in one language; English falls back to Russian, as the union's papers have none.
 * @example localText({ kk: "адам", ru: "чел." }, "en") //=> "чел."
 */
export function localText(text: LocalText, language: keyof LocalText): string {
  return text[language] ?? text.ru;
}
