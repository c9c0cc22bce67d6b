import type { Language } from "../../src/text/language";
import type { YearData } from "../../src/evaluation/year/year-data";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { plantedErrors, plantError } from "../../src/evaluation/sample/planted-errors";

/**
 * The second demonstration set: the sample of 2025 with one planted fault in each of six returns and one return absent.
 * @param language Language of the sheets and texts.
 * @returns The year; ABA sent no return.
 */
export function makeSampleWithErrors(language: Language): YearData {
  const data = makeSample(2025, language);
  const returns = { ...data.returns };
  for (const planted of plantedErrors) {
    const declared = returns[planted.organisation];
    if (declared !== undefined) returns[planted.organisation] = plantError(planted, declared);
  }
  delete returns["ABA"];
  return { ...data, returns };
}
