import type { CalendarDay } from './calendar-days.ts'
import type { ClockTime } from './clock-times.ts'
import type { Pair } from './day-and-time.ts'
import { zoneAt } from './time-zone.ts'

/** More than that is a calendar to pick from. */
const MOST = 12

/** How far apart proposals stand, and the words that offer a choice of them. */
const GAP = 170
const AROUND = 260

/** Words that leave the choice to the reader. */
const CHOICE =
  /\b(?:either|options?|slots?|which(?:ever)?|any of|one of|following (?:times|dates|days|options|windows)|choose|pick|select|prefer\w*|availab\w+|alternativ\w+|works? (?:best|for you)|suits? you|times that work|times? (?:below|offered|proposed)|propos\w+|possible (?:times|dates)|(?:could|can) (?:you|we) do|free|would any|what works|best for you|convenient)\b/i

/** Rounds that all take place, rather than times to choose from. */
const ROUND =
  /\b(?:(?:round|stage|part|session|day|step|interview) (?:\d|[a-c]\b|one|two|three)|(?:first|second|third|final) (?:round|stage|part|session|day|interview)|agenda|schedule)\b/i

/** Between two hours of one day stands nothing but their day and what joins them: "10:00, 11:30 or 3 pm", "b) 20 Feb at". Else they are an agenda. */
const BETWEEN_HOURS = /^(?:[\s,;/|·•*()@.:–-]|\b(?:or|and|either|then|again|at|from|between|on|the|options?|slots?|[a-h]|\d|[A-Z]{2,5})(?![\w']))*$/i

const JOINED_DAYS = /^,? ?(?:or|and|&|\/|,)? ?(?:on )?(?:the )?$/i

/**
 * The appointments that a text offers for the reader to choose from, with the one that it sets first.
 *
 * @param chosen the one that counts where nothing is offered
 * @returns `chosen` alone where the text sets a time, or times that all take place
 */
export function offeredWith(view: string, chosen: Pair, pairs: Pair[], days: CalendarDay[]): Pair[] {
  const cluster = [chosen]
  for (const pair of pairs.slice(pairs.indexOf(chosen) + 1)) {
    const last = cluster.at(-1) ?? chosen
    if (pair.time.index <= last.time.index) continue
    if (startOf(pair) - endOf(last) > GAP) break
    const between = view.slice(endOfTime(last), pair.time.index)
    if (isSameMoment(view, last.time, pair.time)) continue
    if (pair.day.date === last.day.date && !BETWEEN_HOURS.test(withoutDays(between, endOfTime(last), days))) continue
    cluster.push(pair)
  }
  const all = unique(cluster.flatMap((pair) => onEachDay(view, pair, pairs, days)))
  return all.length > 1 && isChoice(view, cluster, all) ? all.slice(0, MOST) : [chosen]
}

/** "10am ET / 7am PT", "15:00 (14:00 UK)": one moment on two clocks. */
function isSameMoment(view: string, time: ClockTime, other: ClockTime): boolean {
  const end = time.index + time.length
  const zone = zoneAt(view.slice(end, end + 40))
  const between = view.slice(end + (zone?.length ?? 0), other.index)
  const otherZone = zoneAt(view.slice(other.index + other.length, other.index + other.length + 40))
  if (otherZone === null || otherZone.zone === zone?.zone) return false
  return zone === null ? /^ ?\($/.test(between) : /^ ?(?:\/|=|\(|\||,|or|which is|i\.e\.|-|–)? ?\(?(?:or |i\.e\. |at )?$/.test(between)
}

/** A stretch of text with the days in it blanked. */
function withoutDays(words: string, from: number, days: CalendarDay[]): string {
  return days
    .filter(({ index, length }) => index >= from && index + length <= from + words.length)
    .reduce((left, { index, length }) => `${left.slice(0, index - from)}${' '.repeat(length)}${left.slice(index - from + length)}`, words)
}

function isChoice(view: string, cluster: Pair[], all: Pair[]): boolean {
  const from = Math.min(...all.map(startOf))
  const to = Math.max(...all.map(endOf))
  const inside = view.slice(from, to)
  if (/\bor\b/i.test(inside)) return true
  if (all.length > cluster.length && !inside.includes('/')) return false
  const around = `${view.slice(Math.max(0, from - AROUND), from)}${view.slice(to, to + AROUND)}`
  return CHOICE.test(around) && !ROUND.test(inside) && !ROUND.test(view.slice(Math.max(0, from - 40), from))
}

/** "Tuesday or Wednesday at 10": the hour is that of both days. */
function onEachDay(view: string, pair: Pair, pairs: Pair[], days: CalendarDay[]): Pair[] {
  const at = days.indexOf(pair.day)
  if (at === -1) return [pair]
  const isTaken = (day: CalendarDay) => pairs.some((other) => other.day === day)
  const shared = [pair.day]
  for (let i = at - 1; i >= 0; i--) {
    const [day, next] = [days[i], shared[0]]
    if (!day || !next || pair.time.index < pair.day.index || isTaken(day) || !isJoined(view, day, next)) break
    shared.unshift(day)
  }
  for (let i = at + 1; i < days.length; i++) {
    const [day, last] = [days[i], shared.at(-1)]
    if (!day || !last || pair.time.index > pair.day.index || isTaken(day) || !isJoined(view, last, day)) break
    shared.push(day)
  }
  return shared.map((day) => ({ ...pair, day }))
}

function isJoined(view: string, day: CalendarDay, next: CalendarDay): boolean {
  const between = view.slice(day.index + day.length, next.index)
  return between.trim() !== '' && JOINED_DAYS.test(between)
}

function unique(pairs: Pair[]): Pair[] {
  const seen = new Set<string>()
  return pairs.filter(({ day, time }) => {
    const key = `${day.date} ${time.start}`
    return !seen.has(key) && seen.add(key)
  })
}

function startOf({ day, time }: Pair): number {
  return Math.min(day.index, time.index)
}

function endOfTime({ time }: Pair): number {
  return time.index + time.length
}

function endOf({ day, time }: Pair): number {
  return Math.max(day.index + day.length, time.index + time.length)
}
