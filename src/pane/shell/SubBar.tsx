import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactNode } from "react";
import { usePane } from "../state/pane-context";

/** The way back from a page, named after where it leads. */
export function SubBar({ back, children }: { readonly back: string; readonly children?: ReactNode }) {
  const { dispatch } = usePane();
  return (
    <div className="sub">
      <button type="button" className="r back" onClick={() => dispatch({ type: "back" })}>
        <span className="ic" aria-hidden>
          <ChevronLeft16Regular />
        </span>
        {back}
      </button>
      {children}
    </div>
  );
}
