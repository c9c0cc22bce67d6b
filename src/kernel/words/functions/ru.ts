import type { ArgumentWords } from "./argument-words";

export const argumentsRu: ArgumentWords = {
  language: "ru",
  error: "{function}, аргумент «{argument}»: {problem}",
  problems: {
    empty: "нужен диапазон ячеек",
    rows: "строк: {got}, нужно: {expected}",
    columns: "столбцов: {got}, нужно: {expected}",
    notNumber: "строка {row}, столбец {column}: не число: {value}",
    notDate: "строка {row}, столбец {column}: не дата: {value}",
    whole: "нужно целое число от {min} до {max}: {value}",
    single: "нужна одна ячейка",
  },
};
