import type { SmallWords } from './words.ts'

/** Words of what other short mail is about: adverts, software, family and clubs, customers. */
export const ELSEWHERE_WORDS: SmallWords = {
  3: `
    # off|abstract|appointment|arrange a visit|babysit|ballot|beer|bella|birthday|blog|blue badge|broadband|bug|campus|case officer
    charity run|check-up|choir|click here|clubrooms|coach|combined with other|commission|commissions|concert|conclusions|config|course
    customers|dad|degree|delivery|demo|dental|dentist|dinner|discount|doctor dr|donate|donation|download|draft|dropped the kids
    early birds|energy|feed|first draft|fixture|football|for sale|free mock|free trial|government|grandma|grant|grants|guaranteed|gym
    hearing|hike|holiday photos|hotel|informative session|insurance|investment|investors|invoice|kernel|kick-off|ladder|landlord
    league|lesson|linux|listinfo|listing|live session|lottery|love mum|lunch|mailing list|mailman|manuscript|match|membership|merge
    midnight please|minutes of|money back|mortgage|mum|neighbours|newsletter|offer ends|opt-out|our database|our engineers|our journal
    our product|our software|parent teacher|parents evening|party|patch|perl|permit|petition|photos|pick up the|pictures|pizza
    planning permission|politics|pr #|premium|president|print job|prints|pro plan|proceedings|pub|pull request|quotation|razor|recipe
    refund|rehearsal|repo issue|rpm|rss|season ticket|see you at the party|server|site visit|sourceforge|spamassassin|sprint
    still available|subscriber|subscribers|symposium|tax|team lunch|tenant|tennis|thank you for calling|the cat|the club|the flat
    the hall|the house|the kids|the shop|the teachers|thread|tickets|to review the|training moved|unit #|unsubscribe|upgrade|version
    volunteers|vote for|wallet|web site|webinar|website at|wedding|xoxo|xx|your account|your adviser|your claim|your meter|your order
    your package|your parcel|your policy|your report|your spot|your stay|your subscription|your table|your trip|your visit
  `,
  2: `
    america|bank|boiler|book|buy|cheese|credit|customer|database|debt|dollars|earn|film|flight|free|game|garden|hotel booking|http
    internet|kids|million|millions|money|movie|music|order|price|product|school run|sell|software|trip|url|users|wine|www
  `,
}
