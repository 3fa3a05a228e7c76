import type { SmallWords } from './words.ts'

/** Words that offer a job. */
export const OFFER_WORDS: SmallWords = {
  3: `
    # an hour|# base|# days|# plus car|a year plus|a yes|a yes by|accept within|alternate saturdays|an answer before|an answer by
    an appointment as|an hour to start|an offer|annual leave|answer within|appoint you|appointed|appointment as|approved your
    are offering|are yours|as discussed|as discussed start|as we discussed|as we talked|assignment lapses|attached proposal
    authorised me|authorized me|back signed|bank details and|bank details for|be our|be yours|been successful|before you have signed
    being typed|board approved|bonus as|brilliant news|bring bank|came in at|can not wait|can start|can you start|champagne
    come and be|come and work|come be|come in at|come join|come work|commencing|communicate you|congratulations|days holiday|days off
    decided for you|delighted to welcome|do say you|docusign|effective #|elected to offer|employment agreement|employment contract
    enclosed copy|equity of|extend to you|extend you|fantastic news|first choice|first day is|first shift|first year rate|flat rate
    formal offer|forward to having|forward to welcoming|get started|get you started|give notice|give your notice|glad to welcome
    good news|got the job|got the role|great news|great pleasure|great satisfaction|gross|hand in your notice|happy news
    happy to welcome|have come in at|have the job|have you join|have you on|have you with|hire you|holiday entitlement
    honour to inform|if you still want|in duplicate|in our team from|ird number|is offering|is yours|it is you|its particulars
    join our team|join the team|join us|joining us|k base|lapses|let us know so|letter of|like an answer|like you as|like you to be
    look forward to working|looking forward to working|looking forward to you|love an answer|love you as|make you an|make you the
    moving costs|my pleasure|need a yes|need an answer|net|offer for|offer letter|offer of|offer you|offered the|offering #
    offering you|on the books|one copy|options|our new|our offer|our pleasure|out of the meeting|over the moon|p45|paper comes
    paperwork comes|paperwork to follow|pay as we|pay is|payroll|pension|pension scheme|per annum|per head|pleased to welcome
    pleasure in offering|pleasure to tell|plus # percent|plus stock|plus the bonus|post of|post the contract|probation|probationary
    proposal for|put the phone down|put through the|put you on the|rate is|rate of|ready to start|relocation paid|resign|said yes
    salary of|salary on|satisfaction to|say yes|say you will|say you would|share of tips|sign and return|sign the|signed copy
    signed copy back|signing bonus|so proud|start from|start monday|start on|start on monday|start the monday|starting on
    starting rate|starts on|startup|stock options|subject to|subject to medical|successful in|tax form|tell me first|terms as
    the contract|the gang|the money came|the offer|the particulars|the terms|their new|they have said yes|they said yes|they want you
    this offer|to accept|to offer|top choice|typed up|unanimous|unanimously|uniform|until # july|verbal offer|vote to|voted last
    voted to|wage of|want you|want you as|wants you|we choose you|we chose you|we want you|welcome aboard|welcome to|welcome to our
    welcome to the|welcome you as|welcome you in|welcome you on|welcome you to|were successful|when can you|wonderful news
    work contract|written offer|year term|yes by|you are hired|you are in|you as a|you as our|you have signed|you it is|you start
    you to be our|you to be their|you were our|you will be joining|you will be working|you would be joining|your answer
    your appointment|your contract|your employment|your start
  `,
  2: `
    accept|acceptance|attachment you|august|band #|board|bonus|by friday|contract|contract in|delighted|first day|five year|from #
    from # may|grade #|guaranteed|holiday|january|lapse|let me know by|oblige|october|pay|per hour #|pleased|pleasure|promotion
    proposal|provost|rate|rise|salary|satisfaction|scale|scale #|sign|signed|start #|starting|step #|term|terms|thrilled|tips|tomorrow
    tools provided|two years|very happy|vote|yes
  `,
  1: `
    base|hr|may|offer|september|start|week
  `,
}
