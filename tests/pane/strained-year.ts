import type { Organisation } from "../../src/rating/organisations/organisation";
import type { Return } from "../../src/rating/returns/return";
import type { Language } from "../../src/text/language";
import type { YearData } from "../../src/evaluation/year/year-data";
import { sampleYear } from "./memory-workbook";

/** A name of 120 letters. */
const long =
  "Шығыс Қазақстан облысының Өскемен қаласындағы кәсіптік-техникалық білім беру қызметкерлерінің бірлескен аумақтық бірлестігі";

/**
 * The sample with many organisations or one: a total of seven digits, a negative one, a name of 120 letters.
 * @param count How many organisations; those of the sample are repeated.
 */
export function strainedYear(language: Language, count: number): YearData {
  const sample = sampleYear(language);
  const organisations = Array.from({ length: count }, (_, at): Organisation => {
    const one = sample.organisations[at % sample.organisations.length] as Organisation;
    const short = at === 0 ? { kk: long, ru: long, short_kk: long, short_ru: long } : {};
    return at < sample.organisations.length ? { ...one, ...short } : { ...one, id: `${one.id}-${at}` };
  });
  const returns: Record<string, Return> = {};
  for (const [at, { id }] of organisations.entries()) {
    const figures = sample.returns[sample.organisations[at % sample.organisations.length]?.id ?? ""]?.figures ?? {};
    const base = sample.returns[sample.organisations[at % sample.organisations.length]?.id ?? ""]?.base ?? {};
    returns[id] = {
      base,
      figures: at === 0 ? { ...figures, "2.1": 1_000_000 } : at === 1 ? { "1.4": 9_000 } : figures,
    };
  }
  return { ...sample, organisations, returns };
}
