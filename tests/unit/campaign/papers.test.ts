import { paperText } from "../../../src/decisions/act/paper-text";
import { campaignOfYears } from "../../../src/campaign/model/data/campaign-of-years";
import { campaign2023 } from "../../../src/campaign/model/data/campaign-2023";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import { followCampaign } from "../../../src/campaign/model/follow-campaign";
import { campaignPapers } from "../../../src/campaign/model/campaign-paper";
import { campaignPapersIn } from "../../../src/campaign/words/papers/campaign-paper-words";
import { composePaper } from "../../../src/campaign/papers/compose-papers";
import { makeCampaignSample } from "../../../src/campaign/sample/make-campaign-sample";
import { roster } from "../../../src/rating/organisations/roster";

const sample = makeCampaignSample(roster.slice(0, 3), "kk");
const real: CampaignData = {
  ...sample,
  synthetic: false,
  settings: { ...campaign2023, act: { ...campaign2023.act, letterhead: "executive-committee" } },
};
const paper = (kind: (typeof campaignPapers)[number], language: "kk" | "ru", data = real) =>
  composePaper(kind, { data, campaign: followCampaign(data), language });
const textOf = (...parts: Parameters<typeof paper>): string => paperText(paper(...parts)).replace(/\u00A0/g, " ");

test.each(["kk", "ru"] as const)("a day of a paper stays on one line with its month: %s", (language) => {
  const { months } = campaignPapersIn(language);
  const names = [...new Set(Object.values(months).flat())].join("|");
  for (const [from, to] of [
    ["2023-09-01", "2023-12-31"],
    ["2023-09-04", "2023-09-29"],
    ["2023-09-15", "2023-12-20"],
    ["2023-12-15", "2024-01-31"],
    ["2024-06-26", "2024-06-26"],
  ] as const) {
    const settings = { ...real.settings, windows: real.settings.windows.map((one) => ({ ...one, from, to })) };
    for (const kind of campaignPapers) {
      expect(paperText(paper(kind, language, { ...real, settings }))).not.toMatch(new RegExp(`\\d (?:${names})`));
    }
  }
});

test("the resolution says the source's facts in both languages, items without gaps", () => {
  const kk = textOf("resolution", "kk");
  const ru = textOf("resolution", "ru");
  for (const text of [kk, ru]) {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const fact of ["24.06.2023", "5 000", "7.8", "XV"]) expect(text).toContain(fact);
    // Days of the text are words, as in the source; numbers stand in the head alone.
    expect(text.match(/\d\d\.\d\d\.\d{4}/g)).toEqual(["24.06.2023"]);
  }
  for (const sentence of [
    "2017 жылғы 11 қаңтарда бекітілген Барлық деңгейлердегі кәсіподақ органдары мен кәсіподақ құрылымдарында",
    "3. 2024 жылғы тамыз–қыркүйек айларында Кәсіподақтың кезекті XV съезі шақырылсын.",
    "– бастауыш кәсіподақ ұйымдарында – 2023 жылғы қыркүйек–желтоқсан айларында;",
    "– аудандық, қалалық кәсіподақ ұйымдарында – 2024 жылғы қаңтар–наурыз айларында;",
    "Шымкент қалаларының ұйымдарында – 2024 жылғы наурыз–мамыр айларында.",
    "кестелерін 2023 жылғы 1 қыркүйектен кешіктірмей Кәсіподақтың Орталық комитетіне ұсынсын.",
  ]) {
    expect(kk).toContain(sentence);
  }
  for (const sentence of [
    "утверждённой 11 января 2017 года Инструкцией",
    "3. Созвать очередной XV съезд Профсоюза в августе–сентябре 2024 года.",
    "– в первичных организациях – в сентябре–декабре 2023 года;",
    "Алматы и Шымкента – в марте–мае 2024 года.",
    "не позднее 1 сентября 2023 года представить",
  ]) {
    expect(ru).toContain(sentence);
  }
  // Two persons control it (INC-35), in the case the sentence asks for; the forms are data (INC-27).
  expect(kk).toContain("бақылау Кәсіподақ төрағасының орынбасарлары В.Ф. Беженаров пен Ә.Ә. Әбиеваға жүктелсін.");
  expect(ru).toContain("возложить на заместителей председателя Профсоюза Беженарова В.Ф. и Әбиеву Ә.Ә.");
  expect(ru).not.toMatch(/\.\.$/m);
  expect([kk.includes("А. Мұқашева"), ru.includes("А. Мукашева"), ru.includes("Мұқашева")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(kk).toContain("№ 6, 2-т.");
  expect(ru).toContain("№ 6, п. 2");
  // Slips of the source are not repeated (INC-32).
  expect(kk).not.toMatch(/Кәсіподақтың Кәсіподақтың|қалалықарының/);
});

test("items 7 to 9 ask of whom the source asks: four recommendations, openness, information by the one who held it (INC-33)", () => {
  for (const [language, begins] of [
    [
      "kk",
      [
        "7. Кәсіподақтың облыстық, Астана, Алматы, Шымкент",
        "8. Барлық деңгейлердегі кәсіподақ органдары",
        "9. Конференцияны немесе жиналысты өткізген ұйымның басшысы",
      ],
    ],
    [
      "ru",
      [
        "7. Рекомендовать руководителям областных",
        "8. Профсоюзным органам всех уровней обеспечить гласность",
        "9. Руководителю организации, проведшей конференцию или собрание,",
      ],
    ],
  ] as const) {
    const text = textOf("resolution", language);
    for (const begin of begins) expect(text).toContain(`\n${begin}`);
    const recommended = text.slice(text.indexOf("\n7. "), text.indexOf("\n8. ")).split("\n– ");
    expect(recommended).toHaveLength(5);
    // Seminars, help to primary organisations, guests, reserve and youth, in the order of the source.
    const wanted =
      language === "kk"
        ? [/семинар/, /көмек/, /әріптес/, /резерв.*жастар/s]
        : [/семинар/, /помощь/, /партн/, /резерв.*молод/s];
    wanted.forEach((one, at) => expect(recommended[at + 1]).toMatch(one));
  }
});

test("a letterhead of another body than the one that decides leaves the resolution a draft (INC-28)", () => {
  const marks = (data: CampaignData) => paper("resolution", "ru", data).blocks.filter(({ kind }) => kind === "mark");
  expect(marks(real)).toEqual([]);
  expect(marks({ ...real, settings: campaign2023 })).toEqual([{ kind: "mark", text: "ПРОЕКТ" }]);
  const text = textOf("resolution", "ru");
  expect(text).toContain("ИСПОЛНИТЕЛЬНЫЙ КОМИТЕТ");
  expect(text).toContain("Исполнительный комитет Профсоюза ПОСТАНОВЛЯЕТ:");
});

test("papers of invented data say so and name nobody", () => {
  for (const kind of campaignPapers) {
    const text = textOf(kind, "ru", sample);
    expect(text).toContain("ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ");
    expect(text).not.toMatch(/Беженаров|Мұқашева/);
  }
});

test("schedule, summary and delegates have the numbers of the model, the same in both languages", () => {
  const campaign = followCampaign(real);
  const rows = (kind: "schedule" | "summary" | "delegates", language: "kk" | "ru") =>
    paper(kind, language).blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(rows("schedule", "kk")).toHaveLength(real.organisations.length);
  expect(rows("summary", "ru")[0]?.slice(2)).toEqual(
    (["primary", "district", "oblast", "union"] as const).map((level) =>
      String(campaign.whole[level]?.toHold).replace(/\B(?=(\d{3})+$)/g, "\u00A0"),
    ),
  );
  expect(rows("delegates", "kk").at(-1)?.[3]).toBe(String(campaign.delegates.byNorm));
  const figures = (language: "kk" | "ru") => rows("delegates", language).map((row) => row.slice(2));
  expect(figures("kk")).toEqual(figures("ru"));
  expect(textOf("delegates", "ru")).toContain("половина нормы и более даёт делегата");
  // The Congress elects the mandate commission: the union's chair does not sign for it.
  expect(textOf("delegates", "ru")).toMatch(/Председатель мандатной комиссии\s+_+/);
  expect(textOf("delegates", "kk")).toMatch(/Мандат комиссиясының төрағасы\s+_+/);
  expect(textOf("summary", "kk")).toMatch(/Төраға\s+А\. Мұқашева/);
});

test("no word of a caption is cut, be the font as wide as where Times New Roman is missing", () => {
  // Points: of the text between the margins, of a cell's margins, of bold letters of 8.5 points.
  const [text, margins] = [467, 4.5];
  const width = (word: string): number =>
    [...word.replaceAll("/", "")].reduce(
      (sum, letter) => sum + (/[ыюшщж]/.test(letter) ? 8.2 : /\p{Lu}/u.test(letter) ? 7.4 : 6.1),
      0,
    );
  for (const kind of ["schedule", "summary", "delegates"] as const) {
    for (const language of ["kk", "ru"] as const) {
      for (const block of paper(kind, language).blocks) {
        if (block.kind !== "table") continue;
        const all = block.widths.reduce((sum, one) => sum + one, 0);
        const cut = block.captions.filter((caption, at) => {
          const longest = Math.max(...caption.split(/[ ,]+/).map(width));
          return longest + margins > (text * (block.widths[at] ?? 0)) / all;
        });
        expect([kind, language, cut]).toEqual([kind, language, []]);
      }
    }
  }
});

test("names without case forms are listed behind a whole sentence, never declined", () => {
  const of = (control: readonly string[], synthetic = false): CampaignData => ({
    ...real,
    synthetic,
    settings: { ...real.settings, control, controlInSentence: { kk: "", ru: "" } },
  });
  const control = (language: "kk" | "ru", data: CampaignData): string =>
    textOf("resolution", language, data)
      .split("\n")
      .find((line) => line.startsWith("10. ")) ?? "";
  const two = of(["В. Ф. Беженаров", "Ә. Ә. Әбиева"]);
  expect(control("kk", two)).toBe(
    "10. Осы қаулының орындалуын бақылау мына лауазымды адамдарға жүктелсін: В. Ф. Беженаров, Ә. Ә. Әбиева.",
  );
  expect(control("ru", two)).toBe(
    "10. Контроль за исполнением настоящего постановления возложить на следующих должностных лиц: В. Ф. Беженаров, Ә. Ә. Әбиева.",
  );
  const one = of(["Беженаров В.Ф."]);
  expect(control("kk", one)).toBe(
    "10. Осы қаулының орындалуын бақылау мына лауазымды адамға жүктелсін: Беженаров В.Ф.",
  );
  expect(control("ru", one)).toContain("на следующее должностное лицо: Беженаров В.Ф.");
  for (const nobody of [of([]), of(["В. Ф. Беженаров"], true)]) {
    expect(control("kk", nobody)).toBe("10. Осы қаулының орындалуын бақылау ____________ жүктелсін.");
    expect(control("ru", nobody)).toBe(
      "10. Контроль за исполнением настоящего постановления возложить на ____________.",
    );
  }
});

test("the resolution of a coming campaign leaves open what only it can say", () => {
  const data: CampaignData = { ...real, settings: campaignOfYears([2028, 2029]) };
  for (const [language, blanks] of [
    ["kk", ["____.____.________ ж.", "№ ____, ____-т."]],
    ["ru", ["____.____.________ г.", "№ ____, п. ____"]],
  ] as const) {
    const text = textOf("resolution", language, data);
    for (const blank of blanks) expect(text).toContain(blank);
    expect(text).toContain(language === "kk" ? "2029 жылғы наурыз–мамыр айларында." : "в марте–мае 2029 года.");
    expect(text).toContain(language === "kk" ? "кезекті съезі" : "очередной съезд");
    expect(text).not.toMatch(/202[34]|Беженаров|М[ұу]кашева/);
  }
});

test("months beyond one are said", () => {
  const data = { ...real, settings: { ...real.settings, informationMonths: 2 } };
  expect(textOf("resolution", "kk", data)).toContain("2 ай ішінде");
  expect(textOf("resolution", "ru", data)).toContain("по итогам в течение 2 мес.");
});
