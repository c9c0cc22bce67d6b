import type { Language } from "../../../src/text/language";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import type { FigureType } from "../../../src/rating/criteria/base-field";
import { isComputed } from "../../../src/rating/criteria/is-computed";
import { defaultSettings } from "../../../src/rating/default-settings";
import { defaultEditions } from "../../../src/rating/editions/default-editions";
import type { EditionId } from "../../../src/rating/editions/edition";
import { roster } from "../../../src/rating/organisations/roster";
import type { Organisation } from "../../../src/rating/organisations/organisation";
import type { Figure, Return } from "../../../src/rating/returns/return";
import type { YearData } from "../../../src/evaluation/year/year-data";

export interface YearWish {
  readonly language?: Language;
  readonly edition?: EditionId;
  readonly year?: number;
  readonly organisations?: readonly Organisation[];
  readonly criteria?: Criteria;
  readonly seed?: number;
  /** Share of figures left blank, and of organisations without a return. */
  readonly gaps?: number;
  readonly missing?: readonly string[];
}

/** Deterministic figures in [0, 1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Organisations beyond the roster, for the growth cases. */
export function manyOrganisations(count: number): Organisation[] {
  return Array.from({ length: count }, (_, index) => {
    const known = roster[index];
    const id = `ORG${String(index).padStart(3, "0")}`;
    return known ?? { id, kk: `Ұйым ${index}`, ru: `Организация ${index}`, short_kk: id, short_ru: id };
  });
}

/** A year with figures of every kind, gaps, texts, last year and history. */
export function makeYear(wish: YearWish = {}): YearData {
  const { language = "ru", year = 2025, edition = "ED-2025", seed = 7, gaps = 0.05, missing = [] } = wish;
  const organisations = wish.organisations ?? roster;
  const criteria = wish.criteria ?? appendix1;
  const random = randomFrom(seed);
  const given = organisations.filter(({ id }) => !missing.includes(id));
  const returns = Object.fromEntries(given.map(({ id }) => [id, makeReturn(criteria, year, random, gaps)]));
  const previous = Object.fromEntries(
    given.slice(1).map(({ id }) => {
      const { base = {}, figures = {} } = makeReturn(criteria, year - 1, random, 0.2);
      return [id, { base, figures }];
    }),
  );
  const [first, second] = organisations;
  return {
    year,
    edition,
    language,
    synthetic: true,
    illustrative: true,
    settings: defaultSettings(criteria),
    editions: defaultEditions,
    criteria,
    organisations,
    returns,
    previous,
    history:
      first && second
        ? [
            { year: year - 1, results: { [first.id]: { place: 2, total: 40133 }, [second.id]: { encouraged: true } } },
            { year: year - 3, results: { [second.id]: { place: 1, total: 99.5 } } },
          ]
        : [],
  };
}

function makeReturn(criteria: Criteria, year: number, random: () => number, gaps: number): Return {
  const base: Record<string, Figure> = {};
  const figures: Record<string, Figure> = {};
  const evidence: Record<string, string> = {};
  const remarks: Record<string, string> = {};
  const source: Record<string, string> = {};
  for (const { code, type } of criteria.base_fields) {
    if (random() >= gaps) base[code] = makeFigure(type, year, random, 20000);
  }
  for (const indicator of criteria.indicators) {
    if (isComputed(indicator) || random() < gaps) continue;
    const max = typeof indicator.max === "number" ? Math.min(indicator.max, 3000) : 3000;
    figures[indicator.code] = makeFigure(indicator.type, year, random, max);
    if (random() < 0.5) evidence[indicator.code] = `=1+1 № ${Math.floor(random() * 90)}`;
    if (random() < 0.5) source[indicator.code] = "3.3-1";
    if (random() < 0.1) remarks[indicator.code] = "-причина и документ";
  }
  return {
    base,
    figures,
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...(Object.keys(remarks).length > 0 && { remarks }),
    ...(Object.keys(source).length > 0 && { source }),
  };
}

function makeFigure(type: FigureType, year: number, random: () => number, max: number): Figure {
  if (type === "yes-no") return random() < 0.5;
  if (type === "date") return `${year + 1}-0${1 + Math.floor(random() * 3)}-${10 + Math.floor(random() * 18)}`;
  const whole = Math.floor(random() * (max + 1));
  return type === "integer" ? whole : whole + Math.floor(random() * 8) / 8;
}
