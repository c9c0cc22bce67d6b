/** What the synthetic figures of one organisation grow from; nothing here is a fact but the published totals. */
export interface SampleOrganisation {
  readonly id: string;
  /** Members at the end of 2023. */
  readonly members: number;
  /** District and town organisations. */
  readonly districts: number;
  /** Total points the figures of a year must give; the prize winners' are the published ones. */
  readonly totals: Readonly<Record<2024 | 2025, number>>;
}

function organisation(
  id: string,
  members: number,
  districts: number,
  total2024: number,
  total2025: number,
): SampleOrganisation {
  return { id, members, districts, totals: { 2024: total2024, 2025: total2025 } };
}

/** Sizes and totals of the 20 organisations; the encouraged of the acts take places 4–6, one tie stands at place 14 of 2025. */
export const sampleOrganisations: readonly SampleOrganisation[] = [
  organisation("AST-AKM", 86400, 19, 8702.15, 100201),
  organisation("AST", 24100, 4, 7640.4, 13212.6),
  organisation("ZHM", 52300, 11, 58194, 29986),
  organisation("PVL", 37900, 13, 40133, 14305.75),
  organisation("KZO", 40600, 8, 9655, 39440),
  organisation("AKT", 33200, 13, 9180.85, 15870.45),
  organisation("MNG", 27400, 7, 9412.3, 12846.2),
  organisation("SKO", 24800, 14, 8934.2, 11930.85),
  organisation("BKO", 28300, 13, 7315.6, 9655.35),
  organisation("ATR", 23500, 8, 5870.95, 7420.1),
  organisation("KST", 31200, 20, 6790.25, 8710.5),
  organisation("VKO", 30100, 11, 6420.7, 8710.5),
  organisation("TRK", 62500, 16, 8410.55, 10870.9),
  organisation("KRG", 47200, 14, 8120.05, 10240.3),
  organisation("ALM-OBL", 45300, 11, 7080.8, 8985.65),
  organisation("ALA", 40900, 8, 7905.45, 9310.2),
  organisation("SHY", 36700, 5, 6155.3, 7890.75),
  organisation("ABA", 20400, 10, 4685.6, 5905.4),
  organisation("ZHT", 26100, 10, 5340.9, 6730.15),
  organisation("ULT", 8600, 4, 3730.35, 4215.8),
];
