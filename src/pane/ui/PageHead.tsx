import type { ReactNode } from "react";

interface PageHeadProps {
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly lead?: ReactNode;
}

/** Title of a page, on which the focus stands once the page is opened, and what the page is for. */
export function PageHead({ title, lead }: PageHeadProps) {
  return (
    <>
      <h2 tabIndex={-1} data-page-heading>
        {title}
      </h2>
      {lead !== undefined && <p className="c dim">{lead}</p>}
    </>
  );
}
