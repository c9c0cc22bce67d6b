import type { Finding } from "../finding";
import type { Return } from "./return";

interface Known {
  readonly by: readonly unknown[];
  readonly findings: readonly Finding[];
}

/**
 * Keeps what was found in a return by itself, for whoever judges a year again after each edit. A return counts as the same only as
 * the same object, so that its owner must not change it.
 */
export class KnownFindings {
  private readonly returns = new WeakMap<Return, Known>();

  /**
   * Findings of a return.
   * @param declared The return.
   * @param by All that they follow from besides it: the same objects, the same values.
   * @param find Finds them where they are not known.
   */
  of(declared: Return, by: readonly unknown[], find: () => readonly Finding[]): readonly Finding[] {
    const known = this.returns.get(declared);
    if (known && known.by.length === by.length && by.every((one, at) => Object.is(one, known.by[at])))
      return known.findings;
    const findings = find();
    this.returns.set(declared, { by, findings });
    return findings;
  }
}
