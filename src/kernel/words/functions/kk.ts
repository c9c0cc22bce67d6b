import type { ArgumentWords } from "./argument-words";

export const argumentsKk: ArgumentWords = {
  language: "kk",
  error: "{function}, «{argument}» аргументі: {problem}",
  problems: {
    empty: "ұяшықтар ауқымы қажет",
    rows: "жол саны: {got}, қажеті: {expected}",
    columns: "баған саны: {got}, қажеті: {expected}",
    notNumber: "{row}-жол, {column}-баған: сан емес: {value}",
    notDate: "{row}-жол, {column}-баған: күн емес: {value}",
    whole: "{min} мен {max} аралығындағы бүтін сан қажет: {value}",
    single: "бір ұяшық қажет",
  },
};
