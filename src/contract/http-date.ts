const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const imf =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/;
const rfc850 =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/;
const asctime =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/;

/**
 * Parses an HTTP-date in any of its three forms, to milliseconds since the epoch; undefined where the text is
 * none. `Date.parse` is no substitute: it takes any text that looks like a date, in the local time zone.
 *
 * @param nowMs decides the century of the obsolete two-digit year: never more than 50 years ahead.
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.7
 */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
  const { day, month, year, time } =
    (imf.exec(text) ?? rfc850.exec(text) ?? asctime.exec(text))?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined || time === undefined) return undefined;
  const monthIndex = months.indexOf(month);
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  if (monthIndex < 0 || hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(fullYear(year, nowMs), monthIndex, Number(day), hour, minute, second));
  // A day that its month does not have would roll over into the next.
  return date.getUTCMonth() === monthIndex || second === 60 ? date.getTime() : undefined;
}

function fullYear(year: string, nowMs: number): number {
  if (year.length === 4) return Number(year);
  const now = new Date(nowMs).getUTCFullYear();
  const candidate = now - (now % 100) + Number(year);
  return candidate > now + 50 ? candidate - 100 : candidate;
}
