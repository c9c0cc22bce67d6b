/** Papers on sheets that keep a print of what they were written from: the Committee's page, the resolution. */
export const agingPapers = ["committee", "act"] as const;

export type AgingPaper = (typeof agingPapers)[number];

/** The print each paper of a workbook was written with; absent where it has no such sheet. */
export type PaperPrints = Readonly<Partial<Record<AgingPaper, string>>>;
