const DAY = 86_400_000

/** A day `YYYY-MM-DD`, null where there is no such day. `month` counts from 1. */
export function dayFrom(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 ? date.toISOString().slice(0, 10) : null
}

/** The day so many days after a day `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** The first day of that weekday on or after a day. */
export function weekdayFrom(date: string, weekday: number): string {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7)
}

/** The next 28th, of the right weekday if one is named. */
export function nextNth(day: number, weekday: number | null, from: string): string | null {
  for (let ahead = 0; ahead < 70; ahead++) {
    const date = addDays(from, ahead)
    if (Number(date.slice(8)) === day && (weekday === null || weekdayOf(date) === weekday)) return date
  }
  return weekday === null ? null : nextNth(day, null, from)
}

/** A date without its year is the next one; nearly a year off it has just been. */
export function nextDate(day: number, month: number, from: string): string | null {
  const own = Number(from.slice(0, 4))
  const same = dayFrom(own, month, day)
  if (same !== null && same >= from) return same
  const next = dayFrom(own + 1, month, day)
  return next !== null && daysBetween(from, next) < 300 ? next : null
}
