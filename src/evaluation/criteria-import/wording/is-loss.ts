const loss = /наруш|жалоб|штраф|опозда|просроч|замечан|несчаст|травм|задолж|бұзу|шағым|айып|кешік|қарыз|жарақат/iu;

/**
 * Whether words tell of something that takes points off.
 * @param words Any text.
 * @example isLoss("за каждую жалобу") //=> true
 */
export function isLoss(words: string): boolean {
  return loss.test(words);
}
