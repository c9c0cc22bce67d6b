import type { Engine } from "../engine/engine";

/** Resolves when every change is calculated and every function has answered; within a job of the bridge. */
export async function calculateWholly(engine: Engine): Promise<void> {
  await engine.settle();
  while (engine.owesAnswers()) await engine.answerFunctions();
}
