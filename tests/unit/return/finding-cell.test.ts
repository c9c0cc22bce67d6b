import { findingCell } from "../../../src/evaluation/returns/form/finding-cell";
import { coverPlaces, returnColumns } from "../../../src/evaluation/returns/form/return-layout";
import type { FindingCode } from "../../../src/rating/finding-codes";

test.each<[FindingCode, object]>([
  ["figure.bounds", { column: returnColumns.figure }],
  ["base.missing", { column: returnColumns.figure }],
  ["figure.evidence-missing", { column: returnColumns.document }],
  ["figure.evidence-unclear", { column: returnColumns.document }],
  ["figure.source-unknown", { column: returnColumns.source }],
  ["last-year.jump", { column: returnColumns.remark }],
  ["return.unsigned", { cover: coverPlaces.head }],
  ["return.date-missing", { cover: coverPlaces.signedOn }],
  ["return.late", { cover: coverPlaces.signedOn }],
])("%s is set right where it is", (code, expected) => {
  expect(findingCell(code)).toEqual(expected);
});
