/** Colour of a block; its number always stands beside it. */
export function BlockSwatch({ position }: { readonly position: number }) {
  return <span className={`sw s${((position - 1) % 5) + 1}`} aria-hidden />;
}
