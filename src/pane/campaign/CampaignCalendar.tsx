import type { CampaignSnapshot } from "../../campaign/model/campaign-workbook";
import {
  campaignCalendar,
  type CalendarMeeting,
  type CalendarMonth,
} from "../../campaign/model/dates/campaign-calendar";
import type { ShownPlace } from "../../campaign/model/finding";
import { campaignSheetsIn } from "../../campaign/words/sheets/sheets-in";
import { fillTemplate } from "../../text/fill-template";
import { formatDate } from "../../text/format-date";
import { formatNumber } from "../../text/format-number";
import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { usePane } from "../state/pane-context";
import { LevelIcon } from "../ui/LevelIcon";
import type { CampaignPaneWords } from "../words/campaign/ru";

interface CampaignCalendarProps {
  readonly snapshot: CampaignSnapshot;
  readonly words: CampaignPaneWords;
  readonly onShow: (place: ShownPlace) => void;
}

/** Meetings of a month shown at first, and more with each press. */
const step = 20;

/** The schedule by month: which windows are open, what is planned and was held; each meeting leads to its cell. */
export function CampaignCalendar({ snapshot: { data, campaign }, words, onShow }: CampaignCalendarProps) {
  const months = useMemo(() => campaignCalendar(data, campaign), [data, campaign]);
  const { language } = usePane();
  const names = useMemo(
    () => new Map(data.organisations.map((one) => [one.id, (language === "kk" ? one.kk : one.ru) || one.id])),
    [data, language],
  );
  return (
    <section>
      <h3>{words.calendar}</h3>
      <p className="c dim">{words.calendarHint}</p>
      {months.map((month) => (
        <Month key={month.month} {...{ month, words, names, onShow }} />
      ))}
    </section>
  );
}

interface MonthProps extends Pick<CampaignCalendarProps, "words" | "onShow"> {
  readonly month: CalendarMonth;
  readonly names: ReadonlyMap<string, string>;
}

function Month({ month: { month, windows, meetings }, words, names, onShow }: MonthProps) {
  const { language } = usePane();
  const levelNames = campaignSheetsIn(language).levels;
  // A folded month of thousands is not drawn.
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState(step);
  const count = (is: (one: CalendarMeeting) => boolean): string =>
    formatNumber(meetings.filter(is).length, 0, language);
  const counts = {
    planned: count(({ isHeld }) => !isHeld),
    held: count(({ isHeld }) => isHeld),
    outside: count(({ isOutside }) => isOutside),
  };
  const caption = formatDate(month, language).slice(3, 10);
  const open = windows.map((level) => levelNames[level]).join("; ");
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span className="b num">{caption}</span>{" "}
        <span className="c">{meetings.length === 0 ? words.noMeetings : fillTemplate(words.inMonth, counts)}</span>
        {open !== "" && <span className="c dim blkln">{fillTemplate(words.windowsOf, { levels: open })}</span>}
      </summary>
      {isOpen && meetings.length > 0 && (
        <ul className="rows box" aria-label={caption}>
          {meetings.slice(0, shown).map(({ id, date, isHeld, isOutside }) => (
            <li key={id}>
              <button
                type="button"
                className="r row"
                title={words.show}
                onClick={() => onShow({ organisation: id, field: isHeld ? "held" : "planned" })}
              >
                {isOutside && <LevelIcon level="warning" />}
                <span className="grow">
                  <span className="b">{names.get(id) ?? id}</span>
                  <span className="c dim blkln">
                    {formatDate(date, language)} · {isHeld ? words.isHeld : words.isPlanned}
                    {isOutside && ` · ${words.outOfWindow}`}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && meetings.length > shown && (
        <Button size="small" onClick={() => setShown(shown + step)}>
          {fillTemplate(words.more, { count: formatNumber(meetings.length - shown, 0, language) })}
        </Button>
      )}
    </details>
  );
}
