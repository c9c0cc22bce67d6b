import type { Language } from "../../../text/language";
import type { Absence } from "../../../rating/points/explain/steps";

export const explainRu = {
  language: "ru" as Language,
  rule: {
    perOne: "Баллы за единицу: {points}",
    /** `{per}`, `{points}`. */
    perMany: "Баллы за каждые {per}: {points}",
    wholeSteps: "неполные единицы не учитываются",
    /** `{bound}`: most of the figure that counts. */
    most: "учитывается не более {bound}",
    /** `{bound}`. */
    floor: "не ниже {bound}",
    cap: "не выше {bound}",
    /** `{weight}`. */
    weight: "вес {weight}",
    /** `{unit}`. */
    unit: "единица измерения: {unit}",
    /** `{numerator}`, `{denominator}`, `{bands}`. */
    share: "{numerator} ÷ {denominator}, %: {bands}",
    /** `{bands}`. */
    bands: "Баллы: {bands}",
    /** `{ge}`, `{points}`. */
    bandFrom: "от {ge} – {points}",
    /** `{lt}`, `{points}`. */
    bandBelow: "менее {lt} – {points}",
    /** `{ge}`, `{lt}`, `{points}`. */
    bandBetween: "от {ge}, но менее {lt} – {points}",
    /** `{points}`. */
    bandAny: "любое значение – {points}",
    /** By its kind, with its parameters by name: `{points}`, `{numerator}`, `{denominator}`, `{cap_ratio}`. */
    percent_of_plan: "Баллы: {points} × ({numerator} ÷ {denominator}); выполнение учитывается до {cap_ratio}",
    /** `{yes}`, `{no}`. */
    yes_no: "Да – {yes}; нет – {no}",
    /** `{due}`, `{points}`, `{perDay}`. */
    onTime: "Срок: {due}; вовремя – {points}; за каждый день позже: {perDay}",
    /** `{day}` as `01.02`. */
    dueThisYear: "{day} отчётного года",
    dueNextYear: "{day} года, следующего за отчётным",
    /** `{from}`, `{to}`. */
    minMaxUp: "Баллы по шкале: {from} у наименьшего значения, {to} у наибольшего",
    minMaxDown: "Баллы по шкале: {from} у наибольшего значения, {to} у наименьшего",
    placeUp: "Баллы: 1 и ещё по одному за каждую организацию с меньшим значением",
    placeDown: "Баллы: 1 и ещё по одному за каждую организацию с большим значением",
    /** `{days}`. */
    days: "Баллы по дате: {days}",
    /** `{day}`, `{points}`. */
    dayUntil: "не позднее {day} – {points}",
    dayLater: "позже – {points}",
    /** `{levels}`, levels joined by plus signs. */
    levels: "Баллы: {levels}",
    /** `{levels}`. */
    highestLevel: "Баллы один раз, по наивысшему уровню: {levels}",
    /** `{base}`, `{points}`, `{cap}`. */
    levelCapped: "({base} × {points}, не выше {cap})",
    /** `{cap}`. */
    mark: "Оценка от 0 до {cap}",
    /** `{cap}`, `{marks}`. */
    marks: "Среднее оценок от 0 до {cap}: {marks}",
    /** In place of a rule that cannot be read. */
    unknown: "порядок начисления баллов не определён",
    /** In place of bounds: the figure is not declared. */
    computed: "вычисляется",
  },
  sentence: {
    /** `{figure}`, `{per}`, `{points}`, `{raw}`. */
    units: "{figure} ÷ {per} × {points} = {raw}",
    /** The same with `{units}`, the whole units in the figure. */
    wholeUnits: "{figure} ÷ {per}, полных: {units}; {units} × {points} = {raw}",
    /** `{numerator}`, `{denominator}`, `{percent}`, `{band}`, `{points}`. */
    share: "{numerator} из {denominator} = {percent} → {band}, баллы: {points}",
    /** `{points}`, `{numerator}`, `{denominator}`, `{percent}`, `{raw}`. */
    plan: "{points} × {numerator} ÷ {denominator} ({percent}) = {raw}",
    /** `{figure}`, `{band}`, `{points}`. */
    band: "{figure} → {band}, баллы: {points}",
    /** `{points}`. */
    yes: "Да → баллы: {points}",
    no: "Нет → баллы: {points}",
    /** `{date}`, `{due}`, `{points}`. */
    inTime: "{date}, срок {due}: вовремя, баллы: {points}",
    /** `{date}`, `{due}`, `{days}`, `{points}`, `{perDay}`, `{raw}`. */
    late: "{date}, срок {due}; дней опоздания: {days}; {points} + {days} × {perDay} = {raw}",
    /** `{worse}`, `{raw}`. */
    rank: "Организаций с худшим значением: {worse}; 1 + {worse} = {raw}",
    /** `{figure}`, `{counted}`; stands before the arithmetic. */
    counted: "{figure}, учитывается {counted}",
    /** `{date}`, `{until}`, `{points}`. */
    dayUntil: "{date}, не позднее {until} → баллы: {points}",
    dayLater: "{date}, позже всех сроков → баллы: {points}",
    /** `{base}`, `{value}`, `{points}`, `{gives}`. */
    level: "{base}: {value} × {points} = {gives}",
    levelCapped: "{base}: {value} × {points}, учтено {gives}",
    /** `{base}`, `{value}`, `{gives}`. */
    levelOnce: "{base}: {value}, баллы {gives}",
    /** `{points}`. */
    highest: "наибольшие баллы {points}",
    /** `{figure}`, `{cap}`, `{points}`. */
    mark: "Оценка {figure}, наибольшая {cap} → баллы: {points}",
    /** `{bound}`; follows the arithmetic when the bound acted. */
    notBelow: "не ниже {bound}",
    notAbove: "не выше {bound}",
    /** `{ge}`, `{lt}`. */
    bandBetween: "{ge}–{lt}",
    bandFrom: "от {ge}",
    bandBelow: "менее {lt}",
    bandAny: "любое значение",
    /** `{weight}`. */
    weight: "вес {weight}",
    /** `{points}`. */
    points: "баллы: {points}",
    /** `{place}`, `{of}`. */
    place: "место {place} из {of}",
    /** `{figure}`, `{range}`; stands before the arithmetic, or before why there are no points. */
    outside: "Ошибка: значение {figure} вне допустимых пределов ({range})",
    /** `{text}`. */
    unread: "Ошибка: «{text}» в ячейке показателя не читается как его значение",
    /** `{base}`, `{text}`. */
    baseUnread: "Ошибка: «{text}» в строке исходных данных {base} не читается как число",
    /** `{base}`, `{figure}`. */
    baseBelowZero: "Проверьте: строка исходных данных {base} меньше 0 ({figure})",
    noPoints: "балл не начисляется",
    /** `{base}`, `{outside}`. */
    absences: {
      "figure-missing": "Нет данных: показатель не заполнен, балл не начисляется",
      "base-missing": "Нет данных: не заполнена строка исходных данных {base}, балл не начисляется",
      "zero-denominator": "Процент не определён: строка исходных данных {base} равна 0, балл не начисляется",
      "outside-bands": "Значение {outside} не попадает ни в одну строку шкалы, балл не начисляется",
      "no-spread": "У всех организаций одно и то же значение, балл не начисляется",
      "after-days": "Дата позже последнего срока шкалы, балл не начисляется",
      "too-great": "Балл больше наибольшего числа, с которым возможен расчёт, поэтому он не начисляется",
      "needs-all-organisations":
        "Порядок начисления баллов сравнивает все организации; по одной организации балл не определяется",
    } satisfies Readonly<Record<Absence, string>>,
  },
};

/** How rules and computed points are told in one language; `{name}` stands for a value already written. */
export type ExplainWords = typeof explainRu;
