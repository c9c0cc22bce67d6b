import { CalendarLtr20Filled, CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { DataBarHorizontal20Filled, DataBarHorizontal20Regular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { DocumentTable20Filled, DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Signature20Filled, Signature20Regular } from "@fluentui/react-icons/svg/signature";
import { Table20Filled, Table20Regular } from "@fluentui/react-icons/svg/table";
import { TaskListSquareLtr20Filled, TaskListSquareLtr20Regular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import {
  TextBulletListSquare20Filled,
  TextBulletListSquare20Regular,
} from "@fluentui/react-icons/svg/text-bullet-list-square";
import { Trophy20Filled, Trophy20Regular } from "@fluentui/react-icons/svg/trophy";
import type { ComponentType } from "react";
import type { StepId } from "../../state/pane-state";

interface StepIcon {
  readonly Regular: ComponentType;
  readonly Filled: ComponentType;
}

/** One glyph per step, filled for the current one. */
export const stepIcons: Readonly<Record<StepId, StepIcon>> = {
  year: { Regular: CalendarLtr20Regular, Filled: CalendarLtr20Filled },
  criteria: { Regular: TextBulletListSquare20Regular, Filled: TextBulletListSquare20Filled },
  figures: { Regular: Table20Regular, Filled: Table20Filled },
  check: { Regular: TaskListSquareLtr20Regular, Filled: TaskListSquareLtr20Filled },
  rating: { Regular: DataBarHorizontal20Regular, Filled: DataBarHorizontal20Filled },
  awards: { Regular: Trophy20Regular, Filled: Trophy20Filled },
  summary: { Regular: DocumentTable20Regular, Filled: DocumentTable20Filled },
  approval: { Regular: Signature20Regular, Filled: Signature20Filled },
};
