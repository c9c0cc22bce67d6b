import { placesOverYears } from "../../../src/pane/evaluation/rating/places-over-years";

const history = [
  { year: 2021, results: { KZO: { place: 2 }, AST: { encouraged: true } } },
  { year: 2024, results: { KZO: { place: 3, total: 9655 } } },
];
const rating = {
  organisations: [
    { id: "KZO", place: 1 },
    { id: "AST", place: 4 },
    { id: "ULT", place: null },
  ],
};
const of = (id: string) =>
  placesOverYears({ year: 2025, history }, rating as unknown as Parameters<typeof placesOverYears>[1], id);

test("places stand from the first known year to this one, a year of which nothing is known as a gap", () => {
  expect(of("KZO")).toEqual({ years: [2021, 2022, 2023, 2024, 2025], places: [2, undefined, undefined, 3, 1] });
});

test("an encouragement is no place, and who has none has no years", () => {
  expect(of("AST")).toEqual({ years: [2025], places: [4] });
  expect(of("ULT")).toEqual({ years: [], places: [] });
});
