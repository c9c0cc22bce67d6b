const months =
  "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр";
const dayBeforeMonth = new RegExp(`(?<!\\d)(\\d{1,2}) (?=(?:${months}))`, "gi");

/**
 * A text in which a day stays on one line with its month.
 * @param text Sentences in Kazakh or Russian.
 * @returns The same with a no-break space between the two.
 * @example tieDays("на 31 декабря 2025 года") //=> "на 31\u00A0декабря 2025 года"
 */
export function tieDays(text: string): string {
  return text.replace(dayBeforeMonth, "$1\u00A0");
}
