/** Words that the employer's name follows, and how telling they are. Each ends right before the name. */
export const CUES: { weight: number; cue: RegExp }[] = [
  // "… position at Acme", "a career with Acme", "opportunities within Acme", "here at Acme"
  {
    weight: 1.1,
    cue: /\b(?:position|role|opening|opportunity|opportunities|openings|positions|roles|jobs?|internships?|programs?|programme|vacanc(?:y|ies)|candidacy|application|career|careers|employment|requisition|team|here|us|everyone|folks|friends|crew|hiring|interviewing|interviewed|interview|apply|applied|applying)(?: here)? (?:at|@|with|within|inside) (?:us (?:here )?at )?(?=\S)/gi,
  },
  // "interest in Acme", "interest in joining Acme", "interested in a career at Acme"
  {
    weight: 1.05,
    cue: /\binterest(?:ed)?(?: (?:that )?you(?:'ve| have)? (?:shown|expressed|taken|demonstrated))? (?:in|with|towards?) (?:(?:joining|(?:working|interning|volunteering) (?:at|for|with)|work(?:ing)? here at|exploring (?:\w+ )?opportunities (?:at|with)|(?:employment|a career|careers?|career opportunities|(?:job |employment |new )?opportunities|opportunit(?:y|ies)|job openings|a job|a position|a role|jobs?|roles?|positions?|an? \w+ opportunity|an? (?:employment|career|internship) opportunity) (?:at|with|within|here at)|becoming (?:a )?part of|being (?:a )?part of|learning more about|building (?:a|your) career (?:at|with)|pursuing (?:a career|opportunities|an opportunity|employment) (?:at|with)) )?(?:the )?(?=\S)/gi,
  },
  // "applying to Acme", "your application with Acme", "applied at Acme"
  { weight: 1.0, cue: /\bappl(?:y|ying|ied) (?:to|at|with|for) (?:(?:work (?:at|for|with)|join|be(?:come)? (?:a )?part of) )?(?:the )?(?=\S)/gi },
  {
    weight: 1.0,
    cue: /\b(?:application|submission|resume|cv|candidacy|interview|interviews|assessment|offer|referral|talent community) (?:to|with|at|from) (?:join )?(?:the )?(?=\S)/gi,
  },
  {
    weight: 0.95,
    cue: /\b(?:join(?:ing)?|considering|choosing|chosen|chose|consider|pursuing|contacting|becoming part of|part of|working (?:at|for)|work (?:at|for)|career with|life at|here at|we at|us at|team at|culture at|happening at|people at|recruiting (?:at|for)|hiring (?:at|for)|(?:hr|talent acquisition|talent|people|recruitment|sourcer) (?:at|with|for|from)|(?:partners?|manager|lead|head|director|founder|ceo|cto|engineer) at|i(?:'m| am) (?:with|at|from)|reaching out from|calling from|writing from|greetings from|hello from|hi from|message from|follow(?:ing)?[- ]up from|update from|thank you from|thanks from|welcome to|opportunity to join|opportunities (?:at|with)|(?:learn|learned|learning|hear|know|read) (?:more )?about|positions? (?:with|at)|candidate (?:at|for|with)|employee of|employed (?:by|at)|offered by|invited by|sent to|submitted to|received by|viewed by|employment (?:with|at)|future (?:at|with)|journey (?:at|with)|(?:interviewing|interviewed|interview) with|internship (?:at|with)|opening (?:at|with)|excited about|enthusiasm for|passion for|division of|subsidiary of|behalf of|registration (?:at|with)|welcom(?:e|ing) you (?:to|at|aboard)|all of us (?:here )?at|part of the team at|(?:contract|letter|documents?|paperwork|feedback|news) from|one of the (?:two |three |four )?founders of|offer(?:ed)? (?:you )?.{3,40} (?:role|position|job) at|a role with|selected by|hired by) (?:the )?(?=\S)/gi,
  },
  {
    weight: 1.05,
    cue: /\b(?:developer|engineer|analyst|manager|intern|designer|scientist|specialist|associate|assistant|coordinator|consultant|director|representative|accountant|nurse|teacher) (?:here )?(?:at|@) (?=\S)/gi,
  },
  {
    weight: 0.55,
    cue: /\b(?:speak|speaking|spoke|meet|meeting|met|chat|chatting|call|conversation|connect|connecting) with (?:the team (?:at|from) )?(?=\p{Lu}|\p{Ll}\p{Lu})/gu,
  },
  { weight: 0.9, cue: /\b(?:giving|gave|given|giv[ei]) (?=\p{Lu}[^.,\n]{1,40} (?:the|an|a) (?:opportunity|chance)\b)/gu },
  { weight: 0.65, cue: /\b(?:fit|match|candidate|asset|addition) (?:for|to|at|with) (?=\p{Lu}|\p{Ll}\p{Lu})/gu },
  // the employer behind an agency
  { weight: 1.5, cue: /\b(?:on behalf of (?:our|my) (?:direct )?client,? |(?:our|my|the) (?:direct )?client(?: is)?,? |client:? )(?=\p{Lu})/gu },
  { weight: 1.2, cue: /\bon behalf of (?:the )?(?=\S)/gi },
  { weight: 0.7, cue: /\brecruiters? (?:at|for|from|with) (?:the )?(?=\S)/gi },
  { weight: 0.5, cue: /\bat (?=\p{Lu}|\p{Ll}\p{Lu})/gu },
  {
    weight: 0.75,
    cue: /\b(?:appl(?:y|ied|ying)|position|role|job|opening|vacancy|interview(?:ed|ing)?|hiring|opportunity|application)\b[^.\n]{0,60} at (?=\p{Lu}|\p{Ll}\p{Lu})/gu,
  },
  // "I'm Anya from Acme", "the founder of Acme"
  {
    weight: 0.9,
    cue: /\b(?:(?:I'm|I am|[Ii]t'?s|[Tt]his is|[Mm]y name is) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? (?:from|with|at|of)|\p{Lu}\p{Ll}+ from(?=(?: (?:\p{Lu}\w+|&|and)){1,4} here\b)) (?=\p{Lu}|\p{Ll}\p{Lu})/gu,
  },
  { weight: 0.9, cue: /\b(?:founders?|co-?founders?|ceo|cto|coo|owners?|president) of (?=\S)/gi },
  { weight: 0.65, cue: /\b(?:it's|is|are|we're|firm|company|business|startup|start-up|place|shop|bar|studio|agency) called (?=\S)/gi },
  { weight: 0.7, cue: /\b(?:I'm|I am|we're|we are) (?:building|starting|opening|launching|running) (?=\S)/gi },
  // "the Acme online assessment"
  {
    weight: 1,
    cue: /\b[Tt]he (?=\p{Lu}[^.\n]{1,40}? (?:online |coding |technical |virtual )?(?:assessment|application process|hiring process|recruiting process|recruitment process|interview process|careers? (?:site|page|portal)|hiring team|recruiting team|recruitment team|talent (?:acquisition )?team|talent community|talent network|candidate portal)\b)/gu,
  },
  // "At Acme, we …"
  { weight: 0.9, cue: /(?:^|[\n.!?] *)(?:here )?at (?=[^,\n]{2,50}, (?:we|our|you|it|the)\b)/gi },
  // "the offer that Acme made", "the report requested by Acme"
  { weight: 0.95, cue: /\boffer (?:that |which )?(?=\p{Lu}[^.\n]{1,40} (?:has )?(?:issued|made|sent|extended|gave)\b)/gu },
  { weight: 1.2, cue: /\b(?:requested|commissioned|ordered) by (?:the )?(?=\p{Lu})/gu },
  { weight: 0.95, cue: /\b(?:shown|expressed|demonstrated) in (?:the )?(?=\p{Lu})/gu },
  // "appoint you Principal of Acme College", "I'm the head gardener at Acme", "we're the Acme on Mill Lane"
  { weight: 0.9, cue: /\bappoint(?:ed)? you (?:as |to )?[^.\n]{3,50}? (?:of|at|to) (?=\p{Lu})/gu },
  {
    weight: 0.9,
    cue: /\bI(?:'m| am| manage| run| own| lead| founded| started| look after) (?:the |an? )?(?:[^.,\n]{2,40} (?:at|of|for|with) |)(?:the )?(?=\p{Lu})/gu,
  },
  { weight: 0.9, cue: /\b[Ww]e(?:'re| are) the (?=\p{Lu})/gu },
  { weight: 0.6, cue: /\bI(?:'ve| have) (?:gone over to|moved to|joined|started at) (?:the )?(?=\p{Lu})/gu },
  // labels: "Company: Acme"
  {
    weight: 1.3,
    cue: /(?:^|\n) *(?:[-*•] *)?(?:company(?: name)?|employer|hiring company|organi[sz]ation|client(?: name)?|end client|business|hiring agency|institution|employing (?:organi[sz]ation|authority)|hiring organi[sz]ation|firm) *(?:\([^)\n]*\))? *[:–-]+ */gi,
  },
  { weight: 1, cue: /(?:^|\n) *(?:[-*•] *)?(?:department|agency|ministry|authority|trust|school|practice) *: */gi },
  // "Sent with love from Acme", "© 2024 Acme"
  { weight: 0.45, cue: /(?:©|\(c\)|copyright) *(?:©)? *(?:\d{4})?(?:[-–]\d{4})?,? *(?:by )?/gi },
]

/** "Acme has decided …", "Unfortunately, Acme did not …": the name stands before these words. */
export const ACTS =
  /(?:(?:^|[\n.!?] *)?(?:unfortunately|regrettably|sadly|however),? +|^|[\n.!?:] *|at this time,? +|regret(?:s)? that +|inform you that +|know that +|while +|(?:^|\n) *(?:dear|hi|hello|hey) [^,\n]{1,40}, )(?=\S)/gi
export const ACTS_AFTER =
  /^,? (?:here\b|(?:has |have )?(?:just )?(?:partnered|looked|took a look|viewed)|extends?\b|confirms?|acknowledges|regrets|welcomes|encourages|is delighted|has (?:decided|moved|chosen|reviewed|received|filled|elected|selected|opted|invited|sent|determined|identified|extended|viewed|requested|asked|shared|been|closed|carefully)|have (?:decided|reviewed|received)|did not|will (?:not|review|be|now|get|contact|reach|only)|won't|reviews|has (?:openings|an opening)|is growing|requests your|requests that|is (?:pleased|excited|no longer|unable|not|currently|hiring|looking|interested|inviting|an equal|proud|committed|a\b|an\b|the\b|one)|would like|wants? (?:you|to)|invites? you|invited you|sent you|received|receives|strives|believes|values|seeks|conducts|considers|viewed your|decided|requested|wants to|chose|picked|shortlisted|appreciates|thanks you|uses|was founded|offers|provides|participates|does not)\b/i

/** "Recruiting Team at Acme", "Talent Acquisition, Acme" */
export const TEAM_AT =
  /\b(?:team|recruiting|recruitment|talent acquisition|talent|human resources|hr|hiring|people|crew|folks|culture|recruiter|recruiters) ?(?:at|@|of|,|\||-|–) ?(?=\S)/gi
