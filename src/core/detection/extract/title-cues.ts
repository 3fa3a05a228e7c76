/** The words that stand around a title in a letter. */

/** Words that a title stands before: "the Data Analyst position". */
export const CLOSER =
  /\b(?:position|role|opening|opportunity|vacancy|posting|job|requisition|req|program|programme|application|candidacy|interview|test|assessment|challenge|exercise|search|post)(?:s|\(s\))?\b/gi

/** Words that say "now comes what you applied for". Each ends right before the title. */
export const OPENER =
  /\b(?:(?:interest(?:ed)?|appl(?:y|ying|ied)|applications?|candidacy|consider(?:ed|ation|ing)?(?: you)?|submission|submitted|appointment|resumes?|cv|interview(?:ed|ing|s)?|select(?:ed|ion)|recruit(?:ing|ment)(?: process)?|hiring(?: process)?|search|fit|match|candidates?|finalists?|applicants?|someone|person|hire|qualifications|background|requirements|looking|assessments?|offer|feedback|process|round|stage|phase|screen|test|exercise|challenge|case study|homework|referral|referred|invitation|profile|next steps?|update|forward|proceed|details|opportunity|opening|need|chat|speak|talk|discuss|connect|conversation|call|schedule[d]?)(?: (?:with|to) us)? ?(?:in|to|for|as|of|about|regarding|on)|expressed in|regarding|about|considered for|fill|filled|filling|closed?|pursue|pursuing|join(?:ing)? us (?:as|in)|offer(?:ing)? you|extend(?:ing)? (?:you )?(?:an offer for)?|interviewing|hiring(?! [Mm]anager)|seeking) +(?:the |our |an? |your |this |my |their |its )?(?:(?:open|current|following|advertised|vacant|new(?! grad)|exciting|recent) )*/gi

/** The weaker signs, where the closing word has to prove the title: a preposition. */
export const PREPOSITION =
  /\b(?:for|in|to|from|with|on|and|of|about|as) +(?:the |our |an? |your |this |my |their |its )?(?:(?:open|current|following|advertised|vacant|new(?! grad)|exciting|recent) )*/gi

/** A determiner, the weaker sign that a title begins. */
export const DETERMINER = /\b(?:the|our|your|this|an?) +(?:open |current |above |advertised )?/gi

/** Small words that show a sentence, not a title. */
export const SENTENCE =
  /(?:^|[\s,])(?:we|we're|we've|we'd|we'll|you|you're|you've|i|i'm|he|she|they|is|are|was|were|has|had|have|will|would|could|should|can|may|that|which|who|whom|been|be|being|not|your|our|it|it's|us|their|them|these|those|if|because|so|very|also|applied|applying|apply|interest|interested|thank|thanks|received|reviewed|there|please|unfortunately|below|when|while|how|what|many|other|another|any|some|each|every|no|such|since|until|here|get|see|know|let|just|more|most|find|open|future|similar|suitable|current|available|currently|recently|at(?! Large)|with us|from our|and (?:the|our|for|your|an?)|in (?:the|our|an?)|for (?:the|our|an?|your)|(?<!ssistant )to (?:the|our|an?|your)|about (?:the|our)|on (?:the|our)|from (?:the|our)|with (?:the|our)|before the|after the|of (?:our|your|this))(?=[\s,.]|$)/

/** Where a title that nothing closes comes to its end. */
export const END =
  /(?: |^)(?:at(?! [Ll]arge)|with|here|from|has|have|is|was|are|were|will|would|through|via|within|who|which|that|but|because|we|you|i|on|by|as|this|since|if|otherwise|again|now|today|instead|after|before|during|then|yet|until|while|when|without|role|position|opening|opportunity|vacancy|job|posting|team|program|application|candidates?|(?<!ssistant )to|and (?=\p{Ll}|I )|for (?=the|our|your|an? |us|consideration|you)|in (?!Test|Residence|Training|Charge|test|residence|training|charge|Machine|Data|Software|Computer|Human|AI))\b|,(?= ?(?:\p{Ll}|I |We |You ))| \((?:Open|Closed|Filled)\)|[\n"!?]|\.(?=\s|$|\p{Lu}\p{Ll})| (?:Time|Date|Location|Where|When|Ref|Reference|Employer|Company|Department|Salary|Status|Duration|Hours|Start(?: date)?|(?:Job|Req|Requisition) (?:ID|No|Number)):|;| {3,}|\t| [-–—] (?=\p{Ll}+ \p{Ll}+ )|—/u

export const LABEL =
  /(?:^|\n)[ *•·>-]*(?:job title|position title|job position|position name|position applied(?: for)?|applied (?:for|position)|position|role|title|job name|job opening|job posting|job description|opening|requisition title|posting title|vacancy|designation|internship|re|ref|regarding|job)(?: name| title)? *(?:[:\t][ -]*|-[ ]+)(?=\S)/gi

export const OF =
  /\b(?:position|role|title|job|opening|vacancy|opportunity|post|internship|requisition)s?(?:\(s\))? ?(?:of|as|is|titled|entitled|called|named|for|:) ?(?:an? |the |our )?"?(?=[^\s])/gi

/** "For the vacancy Customs Declarant": any capitalised words. */
export const VACANCY = /\b[Tt]he (?:position|role|job|vacancy|post) "?(?=\p{Lu})/gu

/** The weaker "for a Data Analyst", "as our Data Analyst", "…: Data Analyst": believed only of capitalised occupations. */
export const LOOSE = /\b(?:for|as|of|about|to|in|like) (?:the|our|an?|your) (?:open )?(?=\p{Lu}|i[A-Z])|\p{Ll}: (?=\p{Lu})/gu

export const FOLLOWING =
  /\b(?:following|these|this|below|applied (?:to|for)) (?:job |open |specific )?(?:position|role|job|opening|requisition|opportunit(?:y|ies)|vacanc(?:y|ies))(?:s|\(s\)|\(ies\))?(?: \([^)\n]{1,30}\))?(?:[^.:\n]{0,40})?: *\n*[ *•·–-]*/gi

/** "apply to join us as a Data Analyst" */
export const AS = /\b(?:as|to be|to become|becoming) (?:an?|our|the|your) (?:next |new |future )?(?=\S)/gi
export const AS_SENTENCE = /\b(?:appl(?:y|ying|ied)|application|interest|join|offer|candidate|consider|hire|hiring|opportunity)/i

/** How people who write such mail call themselves. */
export const SELF = /\b(?:recruiter|talent|hiring|human resources|hr|staffing|sourcer|partner|coordinator|team member)\b/i
