/**
 * How people may write what a cell holds, in small letters: a number with a decimal point and a decimal comma.
 * @example shownForms(82.5) //=> ["82.5", "82,5"]
 */
export function shownForms(value: string | number | boolean): readonly string[] {
  const text = String(value).toLowerCase();
  return typeof value === "number" ? [text, text.replace(".", ",")] : [text];
}
