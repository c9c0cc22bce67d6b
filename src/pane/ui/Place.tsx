import { Suspense, type ReactNode } from "react";
import { usePane } from "../state/pane-context";
import { useMoves } from "../state/hooks/use-moves";

/** Where a step or page stands; the focus moves once it is there, also when its code arrives late. */
export function Place({ children }: { readonly children: ReactNode }) {
  const { moves } = usePane().state;
  return (
    <Suspense key={moves} fallback={<div className="body" />}>
      {children}
      <Moves />
    </Suspense>
  );
}

function Moves() {
  useMoves(usePane());
  return null;
}
