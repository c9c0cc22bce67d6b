/** Marks of a public association before or after the name. */
const legalForms = /(?<!\p{L})(?:қоғамдық бірлестігі|общественное объединение|қб|оо)(?!\p{L})/gu;
const quotes = /[«»"“”„‟'’‘]/g;

/**
 * The form in which names are compared.
 * @example nameKey("ОО «Профсоюз  г. Астаны»") //=> "профсоюз г. астаны"
 */
export function nameKey(name: string): string {
  return (
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(quotes, "")
      .replace(legalForms, " ")
      .replace(/,/g, " ")
      // The acts alternate between the two forms of one word, and between a Latin and a Kazakh letter.
      .replace(/i/g, /\p{Script=Cyrillic}/u.test(name) ? "і" : "i")
      .replace(/қызметкерлерінің/g, "қызметкерлері")
      .replace(/[\s\u00A0]+/g, " ")
      .trim()
  );
}
