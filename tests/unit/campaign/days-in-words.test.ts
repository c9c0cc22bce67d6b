import { dayOnInWords, lastDayInWords, periodInWords } from "../../../src/campaign/papers/days-in-words";
import { campaignPapersIn } from "../../../src/campaign/words/papers/campaign-paper-words";

const [kk, ru] = [campaignPapersIn("kk"), campaignPapersIn("ru")];

test.each([
  ["2024-08-01", "2024-09-30", "2024 жылғы тамыз–қыркүйек айларында", "в августе–сентябре 2024 года"],
  ["2024-02-01", "2024-02-29", "2024 жылғы ақпан айында", "в феврале 2024 года"],
  [
    "2023-11-01",
    "2024-02-29",
    "2023 жылғы қараша\u00A0– 2024 жылғы ақпан айларында",
    "в ноябре 2023 года\u00A0– феврале 2024 года",
  ],
  ["2024-06-26", "2024-06-26", "2024 жылғы 26\u00A0маусымда", "26\u00A0июня 2024 года"],
  ["2024-08-05", "2024-08-20", "2024 жылғы 5–20\u00A0тамыз аралығында", "в период 5–20\u00A0августа 2024 года"],
  [
    "2024-08-15",
    "2024-09-30",
    "2024 жылғы 15\u00A0тамыз\u00A0– 30\u00A0қыркүйек аралығында",
    "в период 15\u00A0августа\u00A0– 30\u00A0сентября 2024 года",
  ],
  [
    "2023-12-15",
    "2024-01-31",
    "2023 жылғы 15\u00A0желтоқсан\u00A0– 2024 жылғы 31\u00A0қаңтар аралығында",
    "в период 15\u00A0декабря 2023 года\u00A0– 31\u00A0января 2024 года",
  ],
  // February without its last day is no whole month in a leap year.
  ["2024-02-01", "2024-02-28", "2024 жылғы 1–28\u00A0ақпан аралығында", "в период 1–28\u00A0февраля 2024 года"],
])("%s to %s in words", (from, to, inKazakh, inRussian) => {
  expect(periodInWords({ from, to }, kk)).toBe(inKazakh);
  expect(periodInWords({ from, to }, ru)).toBe(inRussian);
});

test("every month in the case its sentence asks for", () => {
  const firsts = Array.from({ length: 12 }, (_, at) => `2028-${String(at + 1).padStart(2, "0")}-01`);
  // Kazakh endings by the last sound: -нан/-нен after н, -тан/-тен after a voiceless consonant, -дан/-ден after the rest.
  expect(firsts.map((day) => lastDayInWords(day, kk).split("\u00A0").at(-1))).toEqual(
    "қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан".split(
      " ",
    ),
  );
  expect(firsts.map((day) => dayOnInWords(day, kk).split("\u00A0").at(-1))).toEqual(
    "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда".split(
      " ",
    ),
  );
  expect(lastDayInWords("2023-09-01", ru)).toBe("1\u00A0сентября 2023 года");
  expect(dayOnInWords("2017-01-11", ru)).toBe("11\u00A0января 2017 года");
});
