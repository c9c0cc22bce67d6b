/**
 * The text of a paper on one line, as far as its words go: what a converter or a narrow column broke is joined again.
 * @param text Pasted, from a text file or a Word file.
 * @returns Every run of white space is one blank, whatever space it was; marks of emphasis and signs that show nothing are gone.
 * @example flatText("29\u202F986\n\n**I**") //=> "29 986 I"
 */
export function flatText(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\*\*|[\uFEFF\u00AD\u2060\u200B-\u200F]/g, "")
      // A word parted at a hyphen when the line was broken.
      .replace(/(\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll})/gu, "$1-")
      .replace(/[\s\u00A0\u202F\u2007\u2009]+/g, " ")
      .trim()
  );
}
