import type { PaperLanguage } from "../../../decisions/facts/two-names";
import type { AnsweredRemark } from "../../../evaluation/followup/remarks/answered-remarks";
import { answerInWords, placesOfOrganisation, remarkInWords } from "../../../evaluation/followup/remarks/remarks-paper";
import type { RemarksOfReturn } from "../../../evaluation/followup/remarks/remarks-of-return";
import type { Remark } from "../../../evaluation/followup/ways/way-record";
import { useYear } from "../../state/pane-context";

interface RemarkListProps {
  readonly page: RemarksOfReturn;
  /** To be mended, or answered: then what became of each is told. */
  readonly remarks: readonly (Remark | AnsweredRemark)[];
  readonly language: PaperLanguage;
}

/** Remarks in the words of the paper. */
export function RemarkList({ page, remarks, language }: RemarkListProps) {
  const { data } = useYear().view;
  const places = placesOfOrganisation(data, page, language);
  return (
    <ol className="remarks" lang={language}>
      {remarks.map((remark) => {
        const { number, what, field, where, how } = remarkInWords(remark, data, page.organisation, language, places);
        const isAnswered = "state" in remark;
        const facts = isAnswered ? [field] : [field, where];
        return (
          <li key={remark.number}>
            <span className={isAnswered ? "blkln" : "b blkln"}>{`${number}. ${what}`}</span>
            <span className="c dim blkln">{facts.filter((part) => part !== "").join(" · ")}</span>
            <span className="c blkln">{isAnswered ? answerInWords(remark, language) : how}</span>
          </li>
        );
      })}
    </ol>
  );
}
