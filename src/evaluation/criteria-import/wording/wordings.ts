/** Pieces of patterns over {@link ruleText}: wordings in Russian and Kazakh that tables of criteria use. */

/** A whole number token with its sign; a dash before it is not a minus. */
export const number = "(?<![\\d.])-?\\d+(?:\\.\\d+)?(?!\\d|\\.\\d)";

/** A number without a sign, of which no digit is left to what follows. */
export const count = "(?<![\\d.])\\d+(?:\\.\\d+)?(?!\\d|\\.\\d)";

/** The word for points, in any form. */
export const points = "(?:балл\\p{L}*|бал(?:ы|дан|ға|дық)?(?!\\p{L})|очк\\p{L}*|ұпай\\p{L}*|б\\.)";

/** A percent sign or word. */
export const percent = "(?:%|процент\\p{L}*|пайыз\\p{L}*)";

/** «минус», «снимается». */
export const minusWord =
  "(?:минус|снима\\p{L}+|вычита\\p{L}+|отнима\\p{L}+|снижа\\p{L}+ на|штраф(?:\\p{L}*)?|уменьша\\p{L}+ на|шегеріл\\p{L}+|алынады|алып тасталады|кемітіл\\p{L}+|азайтыл\\p{L}+)";

/** Any words between two pieces of a wording, but none that begins a range; {@link Leftover} keeps them to be judged. */
export const between = "(?<between>[^;:\\d]*?)(?<!(?<!\\p{L})(?:от|до|с|дейін) ?)";

/** What is counted where nothing else names it. */
export const unitWord =
  "(?:ед(?:иниц\\p{L}*|\\.)?|чел(?:\\.|овек\\p{L}*)?|шт\\.?|адам\\p{L}*|бірлік\\p{L}*|мероприяти\\p{L}+|іс-шара\\p{L}*)";
