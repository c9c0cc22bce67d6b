import { ownLetters } from "../wording/pattern";

/**
 * Whether a line is a total of a block or of the table, or a footnote, and no indicator.
 * @param texts Its cells as plain text.
 */
export function isAside(texts: readonly string[]): boolean {
  const [first = "", ...others] = texts.filter((text) => text !== "");
  const isTotal = ownLetters(
    /^(?:итого|всего|общ(?:ий балл|ая сумма|ее (?:количество|число))|(?:максимальн|наибольш|предельн)\p{L}+ (?:возможн\p{L}+ )?(?:балл|сумма|количество|число)|максимум|сумма баллов|барлығы|жиыны|қорытынды|жалпы (?:ұпай|балл)|ең (?:жоғары|көп) (?:ұпай|балл)(?: саны)?)(?!\p{L})/iu,
  ).test(first);
  const isNote = /^(?:\*|¹|²|³|\[\d+\]|примечани|сноска|ескерт(?:у|пе))/iu.test(first);
  const isSigned = others.every((text) => text === first);
  return (
    (isTotal && others.every((text) => /^(?:макс(?:имум|\.)|ең көбі)?[\d\s,.–-]*$/iu.test(text) || text === first)) ||
    (isNote && isSigned)
  );
}
