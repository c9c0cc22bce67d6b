/** What is known of the meeting or conference of one organisation; dates are ISO texts. */
export interface Meeting {
  readonly planned?: string;
  readonly held?: string;
  /** Why it was not held. */
  readonly reason?: string;
  /** Who might take part: members at a meeting, elected delegates at a conference. */
  readonly entitled?: number;
  readonly present?: number;
  /** When its schedule came (item 6). */
  readonly scheduleReceived?: string;
  /** When its written information and statistics came (item 9). */
  readonly informationReceived?: string;
}

/** The day a meeting counts by: that on which it was held, else the planned one. */
export function dayOf(meeting: Meeting | undefined): string | undefined {
  return meeting?.held ?? meeting?.planned;
}
