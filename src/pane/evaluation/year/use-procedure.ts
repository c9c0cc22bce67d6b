import { procedureDate, type ProcedureDate } from "../../../evaluation/year/procedure-date";
import { procedureDay } from "../../../evaluation/year/committee/procedure-day";
import { formatDate } from "../../../text/format-date";
import { localDay } from "../../../text/local-day";
import { useYear } from "../../state/pane-context";

/** How the year stands to the date of clause 5.1, and what is said of it beside the clause. */
interface Procedure {
  readonly standing: ProcedureDate;
  /** It is judged by the day of its approval. */
  readonly isApproval: boolean;
  /** Empty where the date is still to come. */
  readonly text: string;
}

/** Whether the procedure of the open year is in time: once approved by the day of the approval, else by today. */
export function useProcedure(): Procedure {
  const { words, language, view, ports } = useYear();
  const today = localDay(ports.now());
  const { day, isApproval } = procedureDay(view.data.log, today) ?? { day: today, isApproval: false };
  const standing = procedureDate(view.data.year, day);
  const { approved, ...byToday } = words.year.procedure;
  const said = standing === "in-time" ? "" : byToday[standing];
  return { standing, isApproval, text: isApproval ? approved(formatDate(day, language)) : said };
}
