import { dictionaries } from "./dictionaries";

/** One pair of words per thing, as in the glossary: where one language says it, so does the other. */
const pairs: readonly (readonly [kk: RegExp, ru: RegExp])[] = [
  [/мүше/iu, word("член")],
  [word("ұйым(?!дас)"), /организаци(?!онн)/iu],
  [/қызметкер/iu, /работник/iu],
  [/критери/iu, /критери/iu],
  [/көрсеткіш/iu, /показател/iu],
  [word("бло[кг]"), word("блок")],
  [/ұпай/iu, /балл/iu],
  [word("(орын(?!да[лупйм])|орн(?!ат|ал|ына))"), word("мест")],
  [word("(есеп(?! беру-сайлау|те тұр|ке|ті жыл|те[лйуңгп])|есебі)"), word("отч[её]т(?!н)")],
  [/нысан/iu, word("форм(?!ул|ат)")],
  [/құжат/iu, /документ/iu],
  [/ақпарат көзі/iu, /источник/iu],
  [/ескерту/iu, /предупрежд/iu],
  [/марапатта/iu, /награжд/iu],
  [/жүлде/iu, /призов/iu],
  [/көтерм/iu, /поощр/iu],
  [/қорытынды/iu, /итог/iu],
  [word("бекіт"), /утвержд/iu],
  [/шешім/iu, word("решени")],
  [/негіздеме/iu, /основание/iu],
  [/парақ|парағ/iu, word("лист")],
  [/кіта[пб]/iu, word("книг")],
  [/панел/iu, /панел/iu],
  [/баптау/iu, /настройк/iu],
  [word("журнал"), word("журнал")],
  [/сценарий/iu, /сценари/iu],
  [word("(үлгі|мысал(?!ы))"), word("(пример(?!н)|образ(ец|ц))")],
  [/демонстрациялық/iu, /демонстрационн/iu],
];

/** A word at its beginning, whatever follows. */
function word(stem: string): RegExp {
  return new RegExp(`(^|[^\\p{L}])${stem}`, "iu");
}

/** Where a language says the same thing shorter, or the word is another one that looks alike. */
const otherwise = new Set<string>([
  // «Сыйлықақы», «вознаграждение»: the words of clause 5.2 for money.
  "approval.choices.money",
  // "Орны": where a thing stands, what stands in place of another, room.
  "criteria-editor.block.moveHint",
  "findings.sentences.cell.unclear-yes-no.title",
  "findings.sentences.file.too-large.why",
  "sheets.findings.where",
  "sheets.log.where",
  "workbench.note",
  // "Члены", "работающие", "организации" understood from the sentence in one of the languages.
  "findings.checks.C02.title",
  "findings.checks.C05.title",
  "findings.checks.C05.why",
  "findings.sentences.awards.encouragement-empty.remedy",
  "pane.shortBlocks.0",
  // Quoted in Kazakh alone: no Russian paper has the sentence.
  "pane.awards.encouragement.ED-2025",
  "results.awards.encouragement.ED-2025",
  "pane.why.higher",
  "results.why.higher",
  "pane.why.lower",
  "results.why.lower",
  "sheets.organisationId",
  "sheets.ranking.legend",
  "sheets.placesSheet.subtitle",
  "sheets.awards.legend",
  // "Есеп" as the books, "источники" as the papers the project has.
  "sample.grew.1",
  "sample.fell.1",
  "more.limitList.0",
]);

test("Kazakh and Russian use the words of the glossary in the same sentences", () => {
  const found = dictionaries().flatMap(({ entries }) => {
    const kazakh = new Map(entries.kk.map(({ path, text }) => [path, text]));
    return entries.ru.flatMap(({ path, text: russian }) =>
      pairs.flatMap(([kk, ru]) => {
        const said = kazakh.get(path) ?? "";
        if (kk.test(said) === ru.test(russian)) return [];
        return otherwise.has(path) ? [] : [`${path} | ${said} | ${russian} | ${String(kk)}`];
      }),
    );
  });
  expect(found).toEqual([]);
});
