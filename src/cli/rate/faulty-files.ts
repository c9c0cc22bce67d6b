import type { FindingCode } from "../../rating/finding-codes";
import { plantedErrors, plantError } from "../../evaluation/sample/planted-errors";
import { criteriaFingerprint } from "../../evaluation/returns/form/identity/criteria-fingerprint";
import { planReturn } from "../../evaluation/returns/form/plan-return";
import type { ReturnRequest } from "../../evaluation/returns/form/return-request";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import { changeCell, renameSheet } from "../files/change-plan";
import { sampleFileName, sampleRequest } from "../files/sample-files";
import type { NewFile } from "../files/write-files";

/** A file with one named fault, and the finding it must give. */
interface FaultyFile extends NewFile {
  readonly finding: FindingCode | null;
}

/** Returns without a fault, so that something is rated. */
const sound: readonly string[] = ["AST-AKM", "KZO", "ZHM", "AKT"];

const filled = (id: string) => planReturn(sampleRequest(2025, id));

function file(id: string, finding: FindingCode | null, make: () => Promise<Uint8Array>, suffix = ""): FaultyFile {
  return { name: sampleFileName(2025, id).replace(".xlsx", `${suffix}.xlsx`), finding, make };
}

/** The request with its criteria table changed, as an office with an older table would have issued it. */
function withOtherCriteria(request: ReturnRequest): ReturnRequest {
  const [first, ...others] = request.criteria.indicators;
  if (first === undefined) return request;
  const criteria = { ...request.criteria, indicators: [{ ...first, kk: first.ru }, ...others] };
  if (criteriaFingerprint(criteria) === criteriaFingerprint(request.criteria)) {
    throw new RangeError("the changed criteria table must differ");
  }
  return { ...request, criteria };
}

/**
 * The set with errors: files of 2025 with one fault each, and a few sound ones.
 * @returns Files with the same bytes on every call; two files of ATR differ, so neither is taken.
 */
export function faultyFiles(): FaultyFile[] {
  return [
    ...sound.map((id) => file(id, null, () => writePlan(filled(id)))),
    ...plantedErrors.map((planted) => {
      const id = planted.organisation;
      const request = sampleRequest(2025, id);
      const wrong = { ...request, filled: plantError(planted, request.filled ?? {}) };
      return file(id, planted.finding, () => writePlan(planReturn(wrong)));
    }),
    file("PVL", "cell.formula", () =>
      writePlan(changeCell(filled("PVL"), "figure:2.1", { value: 300, formula: "=100+200" })),
    ),
    file("AST", "cell.unclear-number", () => writePlan(changeCell(filled("AST"), "figure:2.1", { value: "1.234" }))),
    file("ATR", "file.duplicate-return", () => writePlan(filled("ATR"))),
    file(
      "ATR",
      "file.duplicate-return",
      () => writePlan(changeCell(filled("ATR"), "figure:2.8", { value: 401 })),
      "-2",
    ),
    file("BKO", "file.wrong-year", () => writePlan(planReturn(sampleRequest(2024, "BKO")))),
    file("VKO", "file.damaged", async () => (await writePlan(filled("VKO"))).slice(0, 20_000)),
    file("TRK", "file.other-criteria", () => writePlan(planReturn(withOtherCriteria(sampleRequest(2025, "TRK"))))),
    file("KRG", "file.unknown-organisation", () => {
      const request = sampleRequest(2025, "KRG");
      return writePlan(planReturn({ ...request, organisation: { ...request.organisation, id: "KRG-2" } }));
    }),
    file("ALM-OBL", "file.missing-sheet", () => writePlan(renameSheet(filled("ALM-OBL"), "block-3", "Sheet3"))),
    file("ALA", "file.empty", () => Promise.resolve(new Uint8Array())),
  ];
}
