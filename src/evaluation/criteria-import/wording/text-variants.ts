import { countsLosses } from "./counts-losses";
import { isLoss, isLost } from "./is-loss";
import type { QuestionReason } from "./reading";
import { ownLetters } from "./pattern";

/** One way to read the signs and numbers of a wording. */
interface TextVariant {
  readonly text: string;
  readonly reasons: readonly QuestionReason[];
}

const fractions: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75", "⅛": "125" };
const slashed: Readonly<Record<string, string>> = { "1/2": "5", "1/4": "25", "3/4": "75" };
/** A stroke that touches a number on the right alone. */
const touching = ownLetters(/(?<=[\s(:;,=])(?<![\d%] )[-‐‑‒–—―](?=\d)|^[‐‑‒–—―](?=\d)|^-(?=\d[^\n]*\p{L})/gu);
/** Before a loss a stroke may be a minus behind a word too, «жалоба-3», or be no mark of a list, «– 3 балла за каждую жалобу». */
const touchingLoss = ownLetters(
  /(?<=[\s(:;,=])(?<![\d%] )[-‐‑‒–—―](?=\d)|^[‐‑‒–—―](?=\d)|^-(?=\d[^\n]*\p{L})|(?<=\p{L}{2})[-‐‑](?=\d)|^[-‐‑‒–—―] (?=\d)/gu,
);
/** «штрафные баллы: 2 за каждое», «2 штрафных балла»: taken off here, or counted apart. */
const penalty = ownLetters(
  /(?<!минус )(?:штрафн\p{L}{1,3} (?:балл|очк)\p{L}{0,3}\s?[–:—-]?\s?(?=\d)|(?<number>(?<![\d.,])\d{1,4}) штрафн\p{L}{1,3} (?=(?:балл|очк)))/giu,
);
const threeDigits = /(?<![\d.,])([1-9]\d{0,2})([.,])(\d{3})(?![.,]?\d)/g;
const certainThousands = [
  /(?<![\d.,])[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+(?![.,]?\d)/g,
  /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?=,\d{1,2}(?![\d.,]))/g,
  /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?=\.\d{1,2}(?![\d.,]))/g,
];

/**
 * The ways in which strokes before numbers and groups of three digits can be meant; most wordings have one.
 * @param words As the table has them.
 * @param name Name of the indicator, where a loss may be told.
 * @returns The likelier first: a stroke before a loss is a minus, three noughts are thousands.
 * @example textVariants("1.000 баллов").map(({ text }) => text) //=> ["1000 баллов", "1.000 баллов"]
 */
export function textVariants(words: string, name = ""): readonly TextVariant[] {
  const plain = withFractions(
    certainThousands.reduce(
      (text, pattern) => text.replace(pattern, (number: string) => number.replace(/[.,]/g, "")),
      words,
    ),
  );
  const numbers = variantsOf(plain, threeDigits, "number-unclear", [
    (text) => text.replace(threeDigits, "$1$3"),
    (text) => text,
  ]);
  const areThousandsLikely = [...plain.matchAll(threeDigits)].every(([, , , digits = ""]) => digits.endsWith("0"));
  const ordered = areThousandsLikely ? numbers : [...numbers].reverse();
  const penalised = ordered.flatMap(({ text, reasons }) =>
    variantsOf(text, penalty, "sign-unclear", [
      (own) => own.replace(penalty, (_all, number?: string) => `минус ${number === undefined ? "" : `${number} `}`),
      (own) => own.replace(penalty, (_all, number?: string) => (number === undefined ? "" : `${number} `)),
    ]).map((one) => ({ text: one.text, reasons: [...reasons, ...one.reasons] })),
  );
  return penalised.flatMap(({ text: told, reasons }) => {
    // «–5 баллов за каждый случай» under «Нарушения»: nobody gives five points for each.
    const text = /^[‐‑‒–—―]\d/u.test(told) && countsLosses(told, name) ? `\u2212${told.slice(1)}` : told;
    const strokes = isLoss(text) ? touchingLoss : touching;
    const signs = variantsOf(text, strokes, "sign-unclear", [
      (own) => own.replace(strokes, "\u2212"),
      (own) => own.replace(strokes, " – "),
    ]);
    const all = isLoss(text) || isLost(name) || /^.\d/.test(text) ? signs : [...signs].reverse();
    return all.map((one) => ({ text: one.text, reasons: [...reasons, ...one.reasons] }));
  });
}

function variantsOf(
  text: string,
  pattern: RegExp,
  reason: QuestionReason,
  ways: readonly ((text: string) => string)[],
): readonly TextVariant[] {
  if (text.search(pattern) < 0) return [{ text, reasons: [] }];
  return ways.map((way) => ({ text: way(text), reasons: [reason] }));
}

function withFractions(text: string): string {
  return text
    .replace(
      /(?<!\d)(\d*) ?([½¼¾⅛])/g,
      (_all, whole: string, sign: string) => `${whole || "0"},${fractions[sign] ?? ""}`,
    )
    .replace(
      /(?<![\d/–]|– )(?:(\d+) )?([13]\/[24])(?= (?:балл|ұпай))/giu,
      (all: string, whole: string | undefined, part: string) =>
        slashed[part] === undefined ? all : `${whole ?? "0"},${slashed[part]}`,
    );
}
