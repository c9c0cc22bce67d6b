import type { FindingCode } from "../finding-codes";

/** Why strict input was refused: the first thing that is wrong, in the order of the document. */
export interface InputProblem {
  readonly code: FindingCode;
  /** For machines and scripts, in English. */
  readonly message: string;
  /** Where it stands, such as `returns.KZO.figures["1.2"]`; empty for the whole document. */
  readonly path: string;
}

/** Carries a problem out of the readers to `readRatingInput`, which alone catches it. */
export class InputError extends Error {
  readonly problem: InputProblem;

  constructor(code: FindingCode, message: string, path: string) {
    super(message);
    this.name = "InputError";
    this.problem = { code, message, path };
  }
}
