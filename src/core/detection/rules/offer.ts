import { GLAD, ROLE } from './phrases.ts'
import { p, type Signal, signalsOf } from './signal.ts'

const says = signalsOf('offer')

/** What shops, banks and outreach offer; and offers that are not made or not made to you. */
const OTHER_OFFER =
  /\d ?% ?(?:off|discount)|discount|coupon|promo|free (?:shipping|trial|month|gift)|subscription|credit|loan|mortgage|insurance|cash ?back|\bsale\b|deal\b|special offer|limited[- ]time|offer (?:ends|expires|valid)|(?:unable|not able) to (?:\w+ )?(?:offer|extend|make)|not (?:be )?(?:able to |in a position to )?(?:\w+ )?(?:offer|extend|mak)\w*|can not|(?:has|have|was|were) (?:\w+ ){0,3}(?:offered|extended|accepted) (?:\w+ ){0,3}(?:to |by )?(?:another|other|someone|a different)|(?:another|other|different) (?:candidate|applicant)|competing offers?|other offers?|offers? (?:a|an)? ?(?:wide|great|competitive|comprehensive|range|variety)|(?:if|when|before|should|once|until|unless|prior to|in case) (?:\w+ ){0,5}offer|unlikely|never (?:\w+ )?offer|contingent offer may|job offers? (?:for you|in|near)|scam|fake|feedback|(?:offer\w*|extend\w*) (?:you )?(?:an? )?(?:\w+ )?interview|no offer/

/** Mail that offers the job. */
export const OFFER: Signal[] = [
  says(
    10,
    'Offers the job.',
    'offer exten',
    p`(?:${GLAD}|like|love|privilege|want(?:ed)?|decided|able|wish|excitement|pleasure|congratulations|prepared|formally|officially|hereby|writing) ~7 (?:offer(?:ing)? (?:you|to you)|(?:extend|mak|present|send|shar)(?:e|ing)? ~7 offer\b|extend(?:ing)? ~4 offer)`,
    {
      unless: new RegExp(
        `${OTHER_OFFER.source}|offer you (?:\\d|up to|a (?:call|chat|slot|spot in our (?:talent|webinar)|chance|free|new|special|place (?:on|at|in) (?:our|the) (?:course|event)))`,
      ),
    },
  ),
  says(
    9,
    'Offers the job.',
    'offer',
    p`offer(?:ing)? you (?:the|a|an|our|this) (?:\w+ ){0,8}?(?:${ROLE}|job|employment|contract|place on (?:the|our) team)\b|offer(?:ed)? (?:\w+ ){0,3}(?:the|a) (?:position|role|job|internship) (?:of|as)|we (?:hereby )?offer you|you (?:have been|are) (?:being )?offered (?:the|a|an)`,
    { unless: OTHER_OFFER },
  ),
  says(
    9,
    'Sends an offer letter.',
    'offer contr agree',
    p`(?:offer letter|letter of offer|offer of employment|employment (?:offer|contract|agreement)|(?:formal|written|official|verbal|conditional|your job|your internship|an internship|the job|full-?time|revised|updated|signed|attached|your) offer\b|offer (?:package|details|documents?|agreement|summary)|contract of employment)`,
    {
      needsJob: false,
      unless: new RegExp(
        `${OTHER_OFFER.source}|your offer (?:code|expires|of \\$|with|to (?:more|the))|(?:share|submitted|present|promote) your offer|sellers?|buyers?|job offers\\b`,
      ),
    },
  ),
  says(
    9,
    'Says that you got the job.',
    'hired congr hire got selec join joini welco chose yours want wante team have appoi yes next',
    p`(?:(?:have|welcome) you as our|you will be our (?:next|new)|your appointment (?:as|to)|it is a yes\b|want(?:ed)? you (?:on|in|to join|with)|(?:position|role|job|internship|place|spot) is yours|you (?:got|have got|landed) the (?:job|role|position|internship)|(?:decided|like|love|want(?:ed)?|${GLAD}) to hire you|you (?:have been|are|were) (?:hired|selected (?:for|to fill|to join|as) (?:the|our|a|an) (?:\w+ ){0,6}(?:${ROLE}|intern|team)|chosen (?:for|to fill|to join))|(?:like|love|want|${GLAD}) (?:to have |for |to invite |to welcome )?you (?:to )?(?:join|be part of|on(?:board)?|as (?:our|a)) (?:\w+ ){0,4}(?:team|company|us\b|family|staff|new)|you join(?:ing)? (?:us|our team|the team) (?:as|on|in|from))`,
    {
      needsJob: false,
      unless: new RegExp(
        `${OTHER_OFFER.source}|interview|assessment|screen|community|talent (?:network|pool)|webinar|event|next (?:round|step|stage)|for (?:the|a|an) (?:\\w+ ){0,3}(?:round|stage|screen|assessment)|newsletter|join us (?:for|at)|challenge|beta`,
      ),
    },
  ),
  says(
    6,
    'Asks to accept an offer.',
    'sign accep offer signe signi revie count docus esign wheth indic retur contr',
    p`(?:contract|agreement|letter|offer) (?:\w+ ){0,4}(?:docusign|e-?sign|signature)|(?:whether|if) you (?:will )?accept|indicate your acceptance|return(?:ing)? (?:one|a|the) (?:signed )?copy|(?:sign(?:ed|ing)?|accept(?:ed|ing|ance)?|review|counter-?sign) ~6 (?:offer|employment (?:contract|agreement)|offer letter)|accept(?:ing|ance of)? (?:this|the|our) (?:offer|position|role)|(?:our|the|this|your) offer ~7 (?:expires?|valid|open|deadline|stands|lapses)`,
    { unless: OTHER_OFFER },
  ),
  says(
    4,
    'States pay and start.',
    'salar start compe base bonus annua wage stipe hourl first repor paid year annum month hour days leave',
    p`(?:start(?:ing)? (?:date|salary|on|pay)|base (?:salary|pay)|annual (?:salary|compensation|base)|salary (?:of|will be|is)|signing bonus|sign-?on bonus|compensation (?:package|will be|of)|stipend of|hourly (?:rate|wage) of|paid (?:bi-?weekly|monthly)|\d[\d,.]*k? (?:per|a) (?:year|annum|month)|\$ ?\d+ an hour|days of (?:leave|holiday|vacation)|your first day|report(?:ing)? to)`,
    {
      unless: /expect|desired|requirement|range|applicants|benefits include|job alert|start date\?|ideal start|available|target|earliest/,
    },
  ),
  says(
    3,
    'Welcomes to the team.',
    'welco congr board',
    p`(?:welcome (?:to the (?:team|family|company)|aboard|on board)|congratulations|onboarding|on-boarding)`,
    { unless: /next (?:round|step|stage)|community|network|interview|assessment|newsletter|account/ },
  ),
]
