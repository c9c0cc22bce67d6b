import { nameKey } from "./name-key";

/** What a name says beyond the words that all of them share: where the organisation is, and whether of a city or an oblast. */
export interface RegionWords {
  /** Stems are compared, not words: «Павлодарская» and «Павлодар» are one place. */
  readonly places: readonly string[];
  readonly isOfCity: boolean;
  readonly isOfOblast: boolean;
}

/** Kazakh letters as they are typed on a Russian keyboard. */
const plainLetters = new Map(
  [..."қкғгңнәаөоұуүуһхіиёе"].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ""]] : [])),
);

const city = /^(?:кала\p{L}*|к|город\p{L}*|г)$/u;
const oblast = /^(?:облыс\p{L}*|област\p{L}*|обл|онир\p{L}*)$/u;

/** Words of the union's own names and of organisations as such, in plain letters; the rest of a name is a place. */
const shared = new RegExp(
  `^(?:${[
    "казакстан\\p{L}*|казахстан\\p{L}*|республик\\p{L}*|рк|кр",
    "оку|агарту|оку-агарту|гылым\\p{L}*|жогары|билим\\p{L}*|беру|кызметкер\\p{L}*|салалык|кас[иы]пт[иы]к|кас[иы]подак\\p{L}*|кас[иы]подаг\\p{L}*|одак|одаг\\p{L}*|уйым\\p{L}*|жергиликти|когамдык|бирлести\\p{L}*|филиал\\p{L}*|жане|мен|бойынша|кб|ко",
    "отраслев\\p{L}*|профсоюз\\p{L}*|профессиональн\\p{L}*|союз\\p{L}*|работник\\p{L}*|просвещени\\p{L}*|образовани\\p{L}*|наук\\p{L}*|высш\\p{L}*|организаци\\p{L}*|локальн\\p{L}*|местн\\p{L}*|общественн\\p{L}*|объединени\\p{L}*|и|по|оо|рго|дго",
    "organi[sz]ation|union|trade|city|oblast|region|regional|of|the|and",
  ].join("|")})$`,
  "u",
);

/** What inflection adds to the name of a place, in either language, with one letter for ы and и. */
const ending =
  /^(?:и?н?ск\p{L}{2,3}|н?(?:ий|ого|ому|им)|[аиуеоя]|ой|ом|ая|ую|ное|ная|(?:си)?[нтд]ин|[лдт]ик|си|и?нда|да|де)?$/u;

/**
 * The words of a name that tell one organisation from another.
 * @param name As written; the union's own words, legal forms, quotes and dashes do not count.
 * @example regionWords("Павлодарская областная организация").places //=> ["павлодарская"]
 */
export function regionWords(name: string): RegionWords {
  const words = [...nameKey(name)]
    .map((letter) => plainLetters.get(letter) ?? letter)
    .join("")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return {
    places: words.filter((word) => !shared.test(word) && !city.test(word) && !oblast.test(word)),
    isOfCity: words.some((word) => city.test(word)),
    isOfOblast: words.some((word) => oblast.test(word)),
  };
}

/**
 * Whether two words are one place in different forms.
 * @example isSamePlace("астана", "астаны") //=> true
 * @example isSamePlace("алматы", "алматинская") //=> true
 */
export function isSamePlace(a: string, b: string): boolean {
  const [one, other] = [a, b].map((word) => word.replace(/ы/g, "и")) as [string, string];
  if (one === other) return true;
  let common = 0;
  while (common < one.length && common < other.length && one[common] === other[common]) common++;
  return common >= 4 && ending.test(one.slice(common)) && ending.test(other.slice(common));
}
