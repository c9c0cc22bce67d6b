/**
 * Whether a line is a total of a block or of the table, or a footnote, and no indicator.
 * @param texts Its cells as plain text.
 */
export function isAside(texts: readonly string[]): boolean {
  const [first = "", ...others] = texts.filter((text) => text !== "");
  const isTotal =
    /^(?:итого|всего|общий балл|максимальн\p{L}+ (?:балл|сумма)|наибольш\p{L}+ сумма|барлығы|жиыны|қорытынды)(?!\p{L})/iu.test(
      first,
    );
  const isNote = /^(?:\*|¹|²|³|\[\d+\]|примечани|сноска|ескерт(?:у|пе))/iu.test(first);
  const isSigned = others.every((text) => text === first);
  return (isTotal && others.every((text) => /^[\d\s,.–-]*$/.test(text) || text === first)) || (isNote && isSigned);
}
