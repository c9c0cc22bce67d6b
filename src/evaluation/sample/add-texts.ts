import { formatDate } from "../../text/format-date";
import type { Language } from "../../text/language";
import { wordsOfSample } from "../words/sample/words-of-sample";
import { appendix1 } from "../../rating/criteria/appendix-1";
import type { LocalText } from "../../text/local-text";
import { roster } from "../../rating/organisations/roster";
import { rate } from "../../rating/rate";
import type { Figure, Return } from "../../rating/returns/return";
import { randomFrom, type Random } from "../../text/random";
import type { SampleWords } from "../words/sample/ru";

type Returns = Readonly<Record<string, Return>>;

/**
 * Gives every figure that is not zero a document and a source, and every large jump against last year an explanation.
 * @param returns Figures by organisation.
 * @param previous Last year's figures by organisation, or none.
 * @param year Reporting year; documents are dated in the January after it.
 * @param language Language of the texts.
 * @returns The returns with texts; the figures stay as they are.
 */
export function addTexts(returns: Returns, previous: Returns, year: number, language: Language): Returns {
  const words = wordsOfSample(language);
  const jumps = rate({ year, criteria: appendix1, organisations: roster, returns, previous }).findings.filter(
    (found) => found.code === "last-year.jump",
  );
  const dated = (random: Random): readonly [number, string] => [
    random.whole(3, 240),
    formatDate(`${year + 1}-01-${String(random.whole(8, 16)).padStart(2, "0")}`, language),
  ];
  const result: Record<string, Return> = {};
  for (const [id, declared] of Object.entries(returns)) {
    const evidence: Record<string, string> = {};
    const source: Record<string, string> = {};
    const remarks: Record<string, string> = {};
    for (const { code, type } of appendix1.base_fields) {
      const name = type === "money" ? words.financialReport : words.statisticalReport;
      if (isDeclared(declared.base?.[code])) {
        evidence[code] = words.document(name, ...dated(randomFrom(`${year}:${id}:${name}`)));
        source[code] = "3.3-1";
      }
    }
    for (const indicator of appendix1.indicators) {
      const { code } = indicator;
      if (indicator.type === "percent" || !isDeclared(declared.figures?.[code])) continue;
      const name = localText(indicator.evidence, language);
      evidence[code] = words.document(name, ...dated(randomFrom(`${year}:${id}:${code}:document`)));
      source[code] = indicator.source?.[0] ?? "3.3-1";
    }
    for (const { indicator, base, params } of jumps.filter((found) => found.organisation === id)) {
      const reasons: SampleWords["grew"] =
        Number(params["value"]) > Number(params["previous"]) ? words.grew : words.fell;
      const code = indicator ?? base ?? "";
      const random = randomFrom(`${year}:${id}:${code}:reason`);
      remarks[code] = reasons[random.whole(0, reasons.length - 1)]?.(...dated(random)) ?? "";
    }
    result[id] = { ...declared, evidence, source, remarks };
  }
  return result;
}

function isDeclared(figure: Figure | undefined): boolean {
  return figure !== undefined && figure !== null && figure !== 0 && figure !== false;
}

function localText(text: LocalText | undefined, language: Language): string {
  return text?.[language] ?? text?.ru ?? "";
}
