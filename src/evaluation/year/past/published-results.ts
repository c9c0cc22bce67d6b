import type { PastYear } from "../year-data";

/** All that the resolutions of 25.02.2025 and 20.02.2026 publish: three totals a year and the encouraged without points. */
export const publishedResults: Readonly<Record<2024 | 2025, PastYear>> = {
  2024: {
    year: 2024,
    results: {
      ZHM: { place: 1, total: 58194 },
      PVL: { place: 2, total: 40133 },
      KZO: { place: 3, total: 9655 },
      MNG: { encouraged: true },
      AKT: { encouraged: true },
      SKO: { encouraged: true },
    },
  },
  2025: {
    year: 2025,
    results: {
      "AST-AKM": { place: 1, total: 100201 },
      KZO: { place: 2, total: 39440 },
      ZHM: { place: 3, total: 29986 },
      AKT: { encouraged: true },
      PVL: { encouraged: true },
      AST: { encouraged: true },
    },
  },
};

/**
 * What is published of the years before one, for its comparison by year.
 * @param year Reporting year.
 * @returns Newest first; none where nothing is published.
 * @example publishedBefore(2025).map(({ year }) => year) //=> [2024]
 */
export function publishedBefore(year: number): PastYear[] {
  return Object.values(publishedResults)
    .filter((past) => past.year < year)
    .sort((a, b) => b.year - a.year);
}
