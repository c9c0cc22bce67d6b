import type { Language } from "./language";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A date for people.
 * @param iso `yyyy-mm-dd`.
 * @param language Kazakh and Russian add «ж.» and «г.» after a no-break space.
 * @returns `20.02.2026 ж.`, `20.02.2026 г.` or `20 Feb 2026`.
 * @example formatDate("2026-02-20", "ru") //=> "20.02.2026\u00A0г."
 */
export function formatDate(iso: string, language: Language): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (language === "en") return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  return `${day}.${month}.${year}\u00A0${language === "kk" ? "ж." : "г."}`;
}

/**
 * The time of day as the pane shows it.
 * @example formatTime(new Date(2026, 1, 20, 14, 32)) //=> "14:32"
 */
export function formatTime(at: Date): string {
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}
