import type { ProfileName } from "../../excel-host/host/profiles";
import { readProfiles } from "./offered-excels";
import { languages, type Language } from "../../text/language";

/** How the workbench is shown; kept in this browser only. */
export interface Choices {
  readonly language: Language;
  readonly dark: boolean;
  /** Which Excel it is, beside its language. */
  readonly excel: readonly ProfileName[];
  /** In pixels. */
  readonly paneWidth: number;
}

/** Widths that a task pane has in Excel, in pixels. */
export const paneWidths: readonly number[] = [320, 350, 420];

/** The Excel in which a language is at home. */
export const localeOf = { kk: "kk-KZ", ru: "ru-RU", en: "en-US" } as const satisfies Record<Language, ProfileName>;

const key = "workbench";

/** Choices of the address, of earlier visits, of the browser, in this order. */
export function readChoices(): Choices {
  const asked = new URLSearchParams(location.search);
  const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Choices>;
  const [primary] = navigator.language.split("-");
  const wanted = [asked.get("language"), kept.language, primary];
  const width = Number(asked.get("pane") ?? kept.paneWidth);
  return {
    language:
      languages.find((language) => language === wanted.find((one) => languages.some((two) => one === two))) ?? "en",
    excel: readProfiles(asked.get("excel") ?? kept.excel?.join(",") ?? ""),
    dark: asked.has("theme") ? asked.get("theme") === "dark" : kept.dark === true,
    paneWidth: paneWidths.includes(width) ? width : 350,
  };
}

export function keepChoices(choices: Choices): void {
  localStorage.setItem(key, JSON.stringify(choices));
}
