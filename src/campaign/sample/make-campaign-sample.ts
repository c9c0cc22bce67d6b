import { dayNumber, isoDate } from "../../text/day-number";
import { fillTemplate } from "../../text/fill-template";
import type { Language } from "../../text/language";
import { randomFrom, type Random } from "../../text/random";
import { campaign2023 } from "../model/data/campaign-2023";
import { monthsLater } from "../model/dates/months-later";
import { delegatesByNorm } from "../model/delegates/delegates-by-norm";
import { shareDelegates } from "../model/delegates/share-delegates";
import type { CampaignData } from "../model/campaign-data";
import type { Meeting } from "../model/meeting";
import type { CampaignOrganisation } from "../model/organisation";
import type { ResultRow } from "../model/totals/result-row";
import { campaignSampleWords } from "../words/sample/words-of-sample";
import { conferenceCounts, countedPrimaries } from "./make-counts";

/** What the sample needs of a member organisation. */
export interface SampleMember {
  readonly id: string;
  readonly kk: string;
  readonly ru: string;
  readonly short_kk?: string;
  readonly short_ru?: string;
}

/** How large the union was on 01.01.2019, as it published; who has how many is invented. */
const published = { members: 730_302, districts: 203, primaries: 9296 } as const;
const union = "UNION";

/**
 * A synthetic campaign of 2023–2024: member organisations, their districts, counted primary organisations.
 * Some dates are out of their windows, some papers late, one conference lacks its quorum; the same on every machine.
 * @param members The member organisations, at least one.
 * @param language Language of the sheets.
 */
export function makeCampaignSample(members: readonly SampleMember[], language: Language): CampaignData {
  const organisations: CampaignOrganisation[] = [];
  const meetings: Record<string, Meeting> = {};
  const results: ResultRow[] = [];
  const sizes = shares(
    members.map(({ id }) => randomFrom(`size:${id}`).factor(0.45)),
    published.members,
  );
  const districts = shares(
    sizes.map((size) => size),
    published.districts,
  );
  const primaries = shares(
    sizes.map((size) => size),
    published.primaries,
  );
  members.forEach((member, at) => {
    const random = randomFrom(`campaign:${member.id}`);
    const count = districts[at] ?? 1;
    const inDistricts = shares(
      Array.from({ length: count }, () => random.factor(0.4)),
      sizes[at] ?? 0,
    );
    const counted = shares(inDistricts, primaries[at] ?? 0);
    const lower = inDistricts.map((size, index) => districtOf(member, index + 1, size));
    lower.forEach((district, index) => {
      const meeting = districtMeeting(random, district, at * 7 + index);
      meetings[district.id] = meeting;
      const primaryCounts = countedPrimaries(random, counted[index] ?? 0, inDistricts[index] ?? 0);
      results.push({ organisation: district.id, level: "primary", counts: primaryCounts });
      if (meeting.held !== undefined) {
        results.push({ organisation: district.id, level: "district", counts: conferenceCounts(random, "district") });
      }
    });
    const last =
      lower
        .map(({ id }) => meetings[id]?.held ?? "")
        .sort()
        .at(-1) ?? "";
    meetings[member.id] = oblastMeeting(random, at, last);
    results.push({ organisation: member.id, level: "oblast", counts: conferenceCounts(random, "oblast") });
    organisations.push(memberOf(member, sizes[at] ?? 0, at), ...lower);
  });
  const top = {
    id: union,
    kk: campaignSampleWords.kk.union,
    ru: campaignSampleWords.ru.union,
    level: "union",
  } as const;
  meetings[union] = {
    planned: "2024-08-22",
    held: "2024-08-22",
    entitled: 172,
    present: 158,
    informationReceived: "2024-09-13",
  };
  results.push({ organisation: union, level: "union", counts: conferenceCounts(randomFrom("congress"), "union") });
  return {
    settings: campaign2023,
    organisations: [top, ...organisations],
    meetings: withWords(meetings, language),
    results,
    language,
    synthetic: true,
  };
}

/** Parts in proportion to weights, at least 1, that sum to a total. */
function shares(weights: readonly number[], total: number): number[] {
  const scaled = weights.map((weight) => Math.max(1, Math.round(weight * 1000)));
  return [...(shareDelegates(scaled, total, 1)?.delegates ?? scaled.map(() => 1))];
}

function memberOf({ id, kk, ru }: SampleMember, members: number, at: number): CampaignOrganisation {
  const { norm, minimum } = campaign2023.delegates;
  const due = delegatesByNorm(members, norm, "half-up", minimum);
  // One conference elects another number than the norm gives.
  const elected = at === 4 ? due + 1 : due;
  return { id, kk, ru, level: "oblast", parent: union, members, exOfficio: 1, elected };
}

function districtOf(member: SampleMember, number: number, members: number): CampaignOrganisation {
  const name = (language: "kk" | "ru"): string =>
    fillTemplate(campaignSampleWords[language].district, {
      name: (language === "kk" ? member.short_kk : member.short_ru) ?? member[language],
      number: String(number),
    });
  const id = `${member.id}-${String(number).padStart(2, "0")}`;
  return { id, kk: name("kk"), ru: name("ru"), level: "district", parent: member.id, members };
}

function districtMeeting(random: Random, { members = 0 }: CampaignOrganisation, at: number): Meeting {
  const planned = weekday(random, "2024-01-15", "2024-03-15");
  const entitled = 40 + Math.min(120, Math.round(members / 60));
  // One in forty is held in April, after its window; one in sixty not at all.
  if (at % 61 === 30) return { planned, reason: "quarantine" };
  const isLate = at % 41 === 17;
  const held = isLate
    ? weekday(random, "2024-04-01", "2024-04-12")
    : random.next() < 0.85
      ? planned
      : shifted(planned, 7);
  const present = Math.round(entitled * random.between(0.72, 0.97));
  const received = shifted(monthsLater(held, 1), at % 13 === 5 ? random.whole(3, 20) : -random.whole(1, 14));
  return { planned, held, entitled, present, ...(at % 47 !== 11 && { informationReceived: received }) };
}

function oblastMeeting(random: Random, at: number, last: string): Meeting {
  const planned = weekday(random, "2024-04-08", "2024-05-17");
  // Two conferences come before the last of their districts, as the overlap of March invites.
  const held = (at === 7 || at === 15) && last > "2024-03-04" ? weekday(random, "2024-03-01", "2024-03-05") : planned;
  const entitled = 90 + random.whole(0, 40);
  const present = at === 11 ? Math.floor((entitled * 2) / 3) - 3 : Math.round(entitled * random.between(0.75, 0.96));
  const schedule = at % 8 === 3 ? random.whole(1, 9) : -random.whole(0, 20);
  return {
    planned,
    held,
    entitled,
    present,
    scheduleReceived: shifted("2023-09-01", schedule),
    informationReceived: shifted(monthsLater(held, 1), at === 2 ? 5 : -random.whole(1, 10)),
  };
}

function weekday(random: Random, from: string, to: string): string {
  const day = random.whole(dayNumber(from), dayNumber(to));
  // 1 January 1970 was a Thursday.
  const at = (day + 3) % 7;
  return isoDate(at > 4 ? day - (at - 4) : day);
}

function shifted(iso: string, days: number): string {
  return isoDate(dayNumber(iso) + days);
}

function withWords(meetings: Readonly<Record<string, Meeting>>, language: Language): Record<string, Meeting> {
  const { reason } = campaignSampleWords[language];
  return Object.fromEntries(
    Object.entries(meetings).map(([id, meeting]) => [
      id,
      meeting.reason === undefined ? meeting : { ...meeting, reason },
    ]),
  );
}
