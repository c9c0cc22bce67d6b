import type { ExplainWords } from "./explain-words";

export const explainEn: ExplainWords = {
  language: "en",
  rule: {
    perOne: "Points per unit: {points}",
    perMany: "Points for every {per}: {points}",
    wholeSteps: "whole steps only",
    floor: "never below {bound}",
    cap: "never above {bound}",
    weight: "weight {weight}",
    unit: "unit: {unit}",
    share: "{numerator} ÷ {denominator}, %: {bands}",
    bands: "Points: {bands}",
    bandFrom: "from {ge}: {points}",
    bandBelow: "less than {lt}: {points}",
    bandBetween: "from {ge} to less than {lt}: {points}",
    bandAny: "any value: {points}",
    plan: "Points: {points} × ({numerator} ÷ {denominator}); the ratio counts up to {cap}",
    yesNo: "Yes: {yes}; no: {no}",
    onTime: "Due {due}; on time: {points}; for each day late: {perDay}",
    dueThisYear: "{day} of the reporting year",
    dueNextYear: "{day} of the year after the reporting year",
    minMaxUp: "Points on a scale: {from} for the smallest value, {to} for the largest",
    minMaxDown: "Points on a scale: {from} for the largest value, {to} for the smallest",
    placeUp: "Points: 1, and one more for each organisation with a smaller value",
    placeDown: "Points: 1, and one more for each organisation with a larger value",
  },
};
