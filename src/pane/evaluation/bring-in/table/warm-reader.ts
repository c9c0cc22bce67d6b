import { readRule } from "../../../../evaluation/criteria-import/wording/read-rule";

/** A wording of each kind, so that every reader has read one. */
export const examples = [
  "за каждого – 1 балл",
  "әр іс-шараға 5 ұпай, бірақ 25 ұпайдан аспайды",
  "95–100 % – 500; 90–95 % – 300; менее 90 % – 0",
  "да – 100; нет – 0",
  "минус 10 баллов за каждый случай, но не более 100",
  "районный – 3, областной – 5, республиканский – 10",
  "до 20 января – 10; до 1 февраля – 5; позже – 0",
  "1–3 мероприятия – 5; 4–6 – 10; 7 и более – 15",
  "5 баллов ежеквартально",
  "1 место – 30, 2 место – 20, 3 место – 10",
  "по 10-балльной шкале, по решению комиссии",
] as const;

/**
 * Reads an example of each kind of wording, one in a turn of the page: the first table that is read in a page otherwise takes twice
 * the time of those after it, in which its patterns are made.
 * @returns Ends it.
 */
export function warmReader(): () => void {
  const left: string[] = [...examples];
  const next = (): void => {
    const words = left.shift();
    if (words === undefined) return;
    readRule(words, { unit: "ед.", name: "Количество мероприятий", year: new Date().getFullYear(), baseFields: [] });
    timer = setTimeout(next, 0);
  };
  let timer = setTimeout(next, 0);
  return () => clearTimeout(timer);
}
