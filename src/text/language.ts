/** Languages of pane and papers: Kazakh, Russian, English. */
export type Language = "kk" | "ru" | "en";

export const languages: readonly Language[] = ["kk", "ru", "en"];
