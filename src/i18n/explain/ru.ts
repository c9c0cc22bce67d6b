import type { ExplainWords } from "./explain-words";

export const explainRu: ExplainWords = {
  language: "ru",
  rule: {
    perOne: "Баллы за единицу: {points}",
    perMany: "Баллы за каждые {per}: {points}",
    wholeSteps: "неполные не считаются",
    floor: "не ниже {bound}",
    cap: "не выше {bound}",
    weight: "вес {weight}",
    unit: "единица измерения: {unit}",
    share: "{numerator} ÷ {denominator}, %: {bands}",
    bands: "Баллы: {bands}",
    bandFrom: "от {ge} — {points}",
    bandBelow: "менее {lt} — {points}",
    bandBetween: "от {ge}, но менее {lt} — {points}",
    bandAny: "любое значение — {points}",
    plan: "Баллы: {points} × ({numerator} ÷ {denominator}); выполнение учитывается до {cap}",
    yesNo: "Да — {yes}; нет — {no}",
    onTime: "Срок: {due}; вовремя — {points}; за каждый день позже: {perDay}",
    dueThisYear: "{day} отчётного года",
    dueNextYear: "{day} года, следующего за отчётным",
    minMaxUp: "Баллы по шкале: {from} у наименьшего значения, {to} у наибольшего",
    minMaxDown: "Баллы по шкале: {from} у наибольшего значения, {to} у наименьшего",
    placeUp: "Баллы: 1 и ещё по одному за каждую организацию с меньшим значением",
    placeDown: "Баллы: 1 и ещё по одному за каждую организацию с большим значением",
  },
};
