import { romanPlace } from "../../../text/roman-place";
import type { ResultsWords } from "./ru";

export const resultsKk: ResultsWords = {
  rating: {
    total: "Жалпы ұпай саны",
    views: "Рейтинг түрі",
    byIndicator: "Көрсеткіш бойынша рейтинг",
    chooseIndicator: "Көрсеткіш…",
    prizeLine: "Жоғарыда – жүлделі орындар (5.2-\u2060т.)",
    gapTo: (place, points) => `${romanPlace(place)}\u00A0орынға дейін ${points}`,
    encouraged: "көтермелеу ұсынылған",
    points: (points) => `ұпай: ${points}`,
    standings: "Орындар",
    empty: "Ұпай әлі жоқ",
    emptyHint: "Орындар көрсеткіштер енгізілген соң шығады.",
  },
  why: {
    allPlaces: "Барлық орындар",
    higher: "Рейтингте жоғары тұрған ұйым",
    lower: "Рейтингте төмен тұрған ұйым",
    gapTo: (place, points) =>
      `${place <= 3 ? `${romanPlace(place)}\u00A0орынға` : `${place}-\u2060орынға`} дейін:\u00A0${points}`,
    leadOver: (place, points) =>
      `${place <= 3 ? `${romanPlace(place)}\u00A0орыннан` : `${place}-\u2060орыннан`} айырма:\u00A0${points}`,
    tiedWith: (names) => `Ұпайы тең: ${names}`,
    past: (year, place, total) =>
      `${year} жыл: ${place === undefined ? "орын –" : place <= 3 ? `${romanPlace(place)}\u00A0орын` : `${place}-\u2060орын`}, ${total}`,
    pastEncouraged: (year) => `${year} жыл: көтермелеу`,
    rowHint: "Жолды бассаңыз, ұяшық ашылады",
  },
  awards: {
    decision: "Шешім қажет",
    prizes: "Жүлделі орындар (5.2-\u2060т.)",
    encouragement: {
      "ED-2022": "Көтермелеу (бұл редакцияда көзделмеген)",
      "ED-2025": "Көтермелеу: ұсыныс («марапатталуы мүмкін», 5.2-\u2060т.)",
      "ED-2026": "Көтермелеу: негізгі блоктар бойынша ұсыныс, Ережені түсіндіру бойынша (5.2-\u2060т.)",
      "ED-2026-SUM":
        "Көтермелеу: негізгі блоктардың қосындысы бойынша ұсыныс, Ережені түсіндіру бойынша (5.2-\u2060т.)",
      "ED-2026-SEVERAL":
        "Көтермелеу: әр негізгі блокта бірнешеу бойынша ұсыныс, Ережені түсіндіру бойынша (5.2-\u2060т.)",
    },
    none: "Көтермелеу ұсынылмаған.",
    noPrizes: "Жүлделі орындар әлі жоқ: ұпайлар есептелмеген.",
    leads: (blocks) => `жүлделі орын алмаған ұйымдардың ең жоғары ұпайы, блоктар: ${blocks}`,
    highIn: (blocks) => `жүлделі орын алмаған ұйымдардың ең жоғары ұпайларының бірі, блоктар: ${blocks}`,
    notStored: "5.2-\u2060тармақ бойынша ұсыныс",
  },
  summary: {
    stale: "Қорытынды ескірген.",
    staleText: "Соңғы жаңартудан кейін көрсеткіштер немесе баптаулар өзгерді.",
    fresh: (time) => `Қорытынды жаңартылды: ${time}`,
    unknown: "Қорытынды әлі салыстырылмаған.",
    unknownText: "Кітап ашылғаннан бері «Қорытынды» парағы жаңартылмаған. Басып шығарар алдында жаңартыңыз.",
    changed: "Не өзгерді",
    before: "қорытындыда",
    now: "қазір",
    placeOf: (organisation) => `${organisation} · орын`,
    totalOf: (organisation) => `${organisation} · жалпы ұпай саны`,
    contents: "«Қорытынды» парағында",
    contentAwards: "Жүлделі орындар және көтермелеу",
    contentPlaces: (count) => `Орындар мен жалпы ұпай саны, ұйымдар: ${count}`,
    contentBlocks: (count) => `Блоктар бойынша ұпайлар: ${count}`,
    contentDecisions: "Қабылдануға тиіс шешімдер",
    sheets: "Парақтар",
    sheetSummary: "Қорытынды",
    sheetRanking: "Рейтинг",
    sheetFindings: "Тексеру нәтижелері",
    sheetAwards: "Марапаттау",
    openSheet: "Парақты ашу",
    refresh: "Қорытындыны жаңарту",
    upToDate: "жаңартылған",
    outdated: "ескірген",
    notCompared: "салыстырылмаған",
  },
  approval: {
    text: "Қорытындыны Атқару комитеті бекітеді. Бекітілгенге дейін көрсеткіштерді өзгертуге болады.",
    missing: "Бекітілгенге дейін қажет",
    ready: "Қорытынды Атқару комитетінің қарауына дайын.",
  },
};
