import type { ReactNode } from "react";
import { OpenErrorLink } from "../rating/OpenErrorLink";
import { useYear } from "../../state/pane-context";
import { officialName } from "../../../rating/organisations/organisation-names";

interface AwardEntryProps {
  readonly id: string;
  readonly total: number;
  /** Left of the name: the place, or a sign. */
  readonly sign: ReactNode;
  /** Below the names. */
  readonly children?: ReactNode;
}

/** Who is awarded, by short and official name, with the total. */
export function AwardEntry({ id, total, sign, children }: AwardEntryProps) {
  const { language, view, nameOf, points } = useYear();
  const organisation = view.organisation.get(id);
  return (
    <li className="award">
      {sign}
      <span className="grow">
        <span className="line top">
          <span className="grow b">{nameOf(id)}</span>
          <span className="num b">{points(total, Number.isInteger(total) ? 0 : 2)}</span>
        </span>
        <span className="c dim blkln" lang={language === "kk" ? "kk" : "ru"}>
          {organisation === undefined ? id : officialName(organisation, language)}
        </span>
        <OpenErrorLink organisation={id} />
        {children}
      </span>
    </li>
  );
}
