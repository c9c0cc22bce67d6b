import { romanPlace } from "../../../text/roman-place";
import type { EditionId } from "../../../rating/editions/edition";

export const resultsRu = {
  rating: {
    total: "Общий балл",
    views: "Вид рейтинга",
    byIndicator: "Рейтинг по показателю",
    chooseIndicator: "Показатель…",
    prizeLine: "Выше – призовые места (п.\u00A05.2)",
    gapTo: (place: number, points: string) => `до ${romanPlace(place)}\u00A0места ${points}`,
    encouraged: "предложено поощрение",
    points: (points: string) => `баллы: ${points}`,
    standings: "Места",
    empty: "Баллов ещё нет",
    emptyHint: "Места появятся, когда будут внесены показатели.",
  },
  why: {
    allPlaces: "Все места",
    higher: "Выше по рейтингу",
    lower: "Ниже по рейтингу",
    gapTo: (place: number, points: string) =>
      `До ${place <= 3 ? romanPlace(place) : `${place}-го`} места:\u00A0${points}`,
    leadOver: (place: number, points: string) =>
      `отрыв от ${place <= 3 ? romanPlace(place) : `${place}-го`} места:\u00A0${points}`,
    tiedWith: (names: string) => `Равные баллы: ${names}`,
    past: (year: string, place: number | undefined, total: string) =>
      `${year} год: ${place === undefined ? "место –" : place <= 3 ? `${romanPlace(place)}\u00A0место` : `${place}-е место`}, ${total}`,
    pastEncouraged: (year: string) => `${year} год: поощрение`,
    rowHint: "Нажмите строку, чтобы перейти к ячейке",
  },
  awards: {
    decision: "Нужно решение",
    prizes: "Призовые места (п.\u00A05.2)",
    encouragement: {
      "ED-2022": "Поощрение (эта редакция его не предусматривает)",
      "ED-2025": "Поощрение: предложение (п.\u00A05.2)",
      "ED-2026": "Поощрение: предложение по основным блокам, по толкованию (п.\u00A05.2)",
      "ED-2026-SUM": "Поощрение: предложение по сумме основных блоков, по толкованию (п.\u00A05.2)",
      "ED-2026-SEVERAL": "Поощрение: предложение по нескольким в каждом основном блоке, по толкованию (п.\u00A05.2)",
    } satisfies Readonly<Record<EditionId, string>>,
    none: "Поощрение не предложено.",
    noPrizes: "Призовых мест ещё нет: баллы не рассчитаны.",
    leads: (blocks: string) => `наибольший балл среди организаций без призового места, блоки: ${blocks}`,
    /** Under the reading by which several in each block are proposed. */
    highIn: (blocks: string) => `один из наибольших баллов среди организаций без призового места, блоки: ${blocks}`,
    notStored: "Предложение по п.\u00A05.2",
  },
  summary: {
    stale: "Итоги устарели.",
    staleText: "После последнего обновления изменились показатели или настройки.",
    fresh: (time: string) => `Итоги обновлены: ${time}`,
    unknown: "Итоги ещё не сверены.",
    unknownText: "После открытия книги лист «Итоги» не обновлялся. Обновите его перед печатью.",
    changed: "Что изменилось",
    before: "в итогах",
    now: "сейчас",
    placeOf: (organisation: string) => `${organisation} · место`,
    totalOf: (organisation: string) => `${organisation} · общий балл`,
    contents: "Что на листе «Итоги»",
    contentAwards: "Призовые места и поощрение",
    contentPlaces: (count: string) => `Места и общие баллы, организации: ${count}`,
    contentBlocks: (count: string) => `Баллы по блокам: ${count}`,
    contentDecisions: "Решения, которые нужно принять",
    sheets: "Листы",
    sheetSummary: "Итоги",
    sheetRanking: "Рейтинг",
    sheetFindings: "Результаты проверки",
    sheetAwards: "Награждение",
    openSheet: "Открыть лист",
    refresh: "Обновить итоги",
    upToDate: "обновлены",
    outdated: "устарели",
    notCompared: "не сверены",
  },
  approval: {
    text: "Итоги утверждает Исполнительный комитет. До утверждения показатели можно изменять.",
    missing: "До утверждения нужно",
    ready: "Итоги готовы к рассмотрению Исполнительным комитетом.",
  },
};

/** Words of the pages of places, of their reasons, of awards, summary and approval. */
export type ResultsWords = typeof resultsRu;
