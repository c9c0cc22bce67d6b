/** Why strict input was refused: the first thing that is wrong, in the order of the document. */
export interface InputProblem {
  /** One of the codes of the contract that was read, such as `input.missing`. */
  readonly code: string;
  /** For machines and scripts, in English. */
  readonly message: string;
  /** Where it stands, such as `returns.KZO.figures["1.2"]`; empty for the whole document. */
  readonly path: string;
}

/** Carries a problem out of the readers to the one function of a contract that catches it. */
export class InputError extends Error {
  readonly problem: InputProblem;

  constructor(code: string, message: string, path: string) {
    super(message);
    this.name = "InputError";
    this.problem = { code, message, path };
  }
}
