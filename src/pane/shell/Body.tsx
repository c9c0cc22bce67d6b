import type { ReactNode } from "react";
import { usePane } from "../state/pane-context";
import { BusyCard } from "../ui/told/BusyCard";
import { FailureMessage } from "../ui/told/FailureMessage";
import { NoticeLine } from "../ui/told/NoticeLine";

interface BodyProps {
  /** Lists run edge to edge; forms and boxes keep the padding. */
  readonly flush?: boolean;
  /** A page with nothing to press on it takes the focus itself, so that keys can scroll it. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** The scrolling part of a page, with the message of a failed or long step above everything else. */
export function Body({ flush = false, reading = false, children }: BodyProps) {
  const { body } = usePane();
  return (
    <div className={flush ? "body flush" : "body"} ref={body} tabIndex={reading ? 0 : undefined}>
      <FailureMessage />
      <div className="latest">
        <BusyCard />
        <NoticeLine />
      </div>
      {children}
    </div>
  );
}
