import type { ExplainWords } from "./explain-words";

export const explainKk: ExplainWords = {
  language: "kk",
  rule: {
    perOne: "Бір бірлікке берілетін ұпай: {points}",
    perMany: "Әр {per} бірлікке берілетін ұпай: {points}",
    wholeSteps: "толық еместері есептелмейді",
    floor: "ең төменгі шегі {bound}",
    cap: "ең жоғарғы шегі {bound}",
    weight: "салмағы {weight}",
    unit: "өлшем бірлігі: {unit}",
    share: "{numerator} ÷ {denominator}, %: {bands}",
    bands: "Ұпай: {bands}",
    bandFrom: "кемінде {ge} — {points}",
    bandBelow: "{lt} мәнінен аз — {points}",
    bandBetween: "кемінде {ge}, бірақ {lt} мәнінен аз — {points}",
    bandAny: "кез келген мән — {points}",
    plan: "Ұпай: {points} × ({numerator} ÷ {denominator}); ескерілетін орындалудың шегі: {cap}",
    yesNo: "Иә — {yes}; жоқ — {no}",
    onTime: "Мерзімі: {due}; уақтылы болса — {points}; кешіккен әр күн үшін: {perDay}",
    dueThisYear: "есепті жылғы {day}",
    dueNextYear: "есепті жылдан кейінгі жылғы {day}",
    minMaxUp: "Шкала бойынша ұпай: ең кіші мәнге {from}, ең үлкен мәнге {to}",
    minMaxDown: "Шкала бойынша ұпай: ең үлкен мәнге {from}, ең кіші мәнге {to}",
    placeUp: "Ұпай: 1 және мәні одан кіші әр ұйым үшін тағы бір ұпай",
    placeDown: "Ұпай: 1 және мәні одан үлкен әр ұйым үшін тағы бір ұпай",
  },
};
