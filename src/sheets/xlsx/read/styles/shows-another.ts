/** What Excel lets a format be; a longer one is none of its own. */
const longestFormat = 255;

/** Texts in quotes or behind a backslash, widths, fillings, colours, conditions and languages. */
const literals = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g;
/** Of them those that are shown as they stand. */
const shownTexts = /"[^"]*"?|\\./g;

/**
 * Whether a format shows a positive number as another one: in percent, in thousands, with digits of its own, or not at all.
 * @param format A format of numbers as files hold it, whatever the language of Excel.
 * @returns `false` for formats that only round, group digits or name a unit.
 * @example showsAnother("#,##0,") //=> true
 * @example showsAnother("#,##0.00") //=> false
 */
export function showsAnother(format: string): boolean {
  const code = format.slice(0, longestFormat);
  if (code === "" || /general/i.test(code)) return false;
  const sections = sectionsOf(code);
  // With conditions any section may be that of a positive number.
  const own = /\[[<>=]/.test(code) ? sections : sections.slice(0, 1);
  return own.some((section) => {
    const plain = section.replace(literals, "");
    if (!/[0#?@]/.test(plain)) return true;
    // A comma behind the last digit divides by a thousand.
    if (plain.includes("%") || /,(?![0#?,])/.test(plain.replace(/ /g, ""))) return true;
    return (section.match(shownTexts) ?? []).some((text) => /\d/.test(text));
  });
}

/** The sections of a format; semicolons in texts part none. */
function sectionsOf(code: string): string[] {
  const ends = [...code.replace(literals, (text) => "x".repeat(text.length)).matchAll(/;/g)].map(({ index }) => index);
  return [...ends, code.length].map((end, at) => code.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}
