/**
 * A date in ISO 8601, as exact as the words give it: `2031-05-04`, `2031-05-04T09:30:00Z`. Absent for words that name
 * no date for certain, such as `4/5/31`.
 */
export function toIsoDate(words: string): string | undefined {
  const date = words.trim().slice(0, 100)
  const iso =
    /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?/i.exec(
      date,
    )
  if (iso !== null) return fromParts(iso[1], iso[2], iso[3], iso[4], iso[5])
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/i.exec(date)
  if (compact !== null) {
    const time = compact[4] === undefined ? undefined : `${compact[4]}:${compact[5]}:${compact[6] ?? '00'}`
    return fromParts(compact[1], compact[2], compact[3], time, compact[7])
  }
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(date)
  if (slashed !== null) return fromParts(slashed[1], slashed[2], slashed[3])
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(date)
  if (german !== null) return fromParts(german[3], german[2], german[1])
  return fromNames(date)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `May 4, 2031`, `4 May 2031`, `Sun, 04 May 2031 09:30:00 GMT`. */
function fromNames(date: string): string | undefined {
  const [, monthFirst, dayAfter, yearAfter] =
    /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(date) ?? []
  const [, dayBefore, monthAfter, yearLast] =
    /\b(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(date) ?? []
  const month = MONTHS.indexOf((monthFirst ?? monthAfter ?? '').slice(0, 3).toLowerCase())
  if (month < 0) return undefined
  const time = /\b(\d{2}:\d{2}:\d{2}) (GMT|UTC|[+-]\d{4})\b/.exec(date)
  return fromParts(yearAfter ?? yearLast, String(month + 1), dayAfter ?? dayBefore, time?.[1], time?.[2])
}

function fromParts(year?: string, month?: string, day?: string, time?: string, zone?: string): string | undefined {
  const inRange = (value: string | undefined, least: number, most: number) =>
    value !== undefined && Number(value) >= least && Number(value) <= most
  if (!inRange(year, 1600, 2999) || !inRange(month, 1, 12)) return undefined
  const yearAndMonth = `${year}-${(month ?? '').padStart(2, '0')}`
  if (day === undefined) return yearAndMonth
  if (!inRange(day, 1, 31)) return undefined
  const date = `${yearAndMonth}-${day.padStart(2, '0')}`
  if (time === undefined || !/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d|:60)?/.test(time)) return date
  return `${date}T${time}${toIsoZone(zone)}`
}

function toIsoZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}
