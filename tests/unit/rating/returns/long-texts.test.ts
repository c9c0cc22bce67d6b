import { parseFigure } from "../../../../src/rating/returns/parse-figure";
import { shownText } from "../../../../src/text/shown-text";

/** Characters handed to patterns while something is read: the work that could grow faster than the text. */
function charactersMatched(work: () => unknown): number {
  let sum = 0;
  const { exec } = RegExp.prototype;
  const spy = jest.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
    sum += text.length;
    return exec.call(this, text);
  });
  work();
  spy.mockRestore();
  return sum;
}

const adversarial: readonly ((length: number) => string)[] = [
  (length) => "1".repeat(length),
  (length) => `${"1".repeat(length)}x`,
  (length) => `${"1 ".repeat(length / 2)}x`,
  (length) => `1${" ".repeat(length)}1`,
  (length) => `-${"1.".repeat(length / 2)}%%`,
  (length) => `${"\u200B".repeat(length)}a${"\u00A0".repeat(length)}b`,
];

test.each(["integer", "decimal", "money", "date", "yes-no"] as const)(
  "a %s of any length costs no more than a short one",
  (type) => {
    for (const make of adversarial) {
      const [short, long] = [16_384, 32_768].map((length) => charactersMatched(() => parseFigure(make(length), type)));
      expect(long).toBe(short);
      expect(parseFigure(make(32_768), type).kind).not.toBe("value");
    }
  },
);

test("the ends of a text are looked at once", () => {
  const looked = (length: number): number => {
    let count = 0;
    const { charAt } = String.prototype;
    const spy = jest.spyOn(String.prototype, "charAt").mockImplementation(function (this: string, at: number) {
      count += 1;
      return charAt.call(this, at);
    });
    shownText(`${" ".repeat(length)}a${" ".repeat(length)}b${" ".repeat(length)}`);
    spy.mockRestore();
    return count;
  };
  expect(looked(2000)).toBeLessThanOrEqual(2 * looked(1000));
});
