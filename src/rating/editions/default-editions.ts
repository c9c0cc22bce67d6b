import type { EditionFromYear, EditionId } from "./edition";

/** The editions in the order they were adopted, 23.12.2022, 25.02.2025, 20.02.2026, the last by its three readings. */
export const editionIds: readonly EditionId[] = ["ED-2022", "ED-2025", "ED-2026", "ED-2026-SUM", "ED-2026-SEVERAL"];

/**
 * The year → edition map as the sources suggest it; no act has a transitional clause, so it is a setting.
 * @see clause 5.2: the results for 2024 were approved by the act that added «may be encouraged».
 */
export const defaultEditions: readonly EditionFromYear[] = [
  { from: 0, edition: "ED-2022" },
  { from: 2024, edition: "ED-2025" },
  { from: 2026, edition: "ED-2026" },
];
