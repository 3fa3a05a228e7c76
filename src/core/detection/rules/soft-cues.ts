import type { MailType } from '#shared/domain/mail-type.ts'

/**
 * English words and short word groups that say little alone and much together, with how strongly they colour a short mail
 * (1 a little, 3 much). Written as they stand in folded text; `#` stands for any number.
 */
const CUES: Record<MailType, [number, string][]> = {
  interview_invitation: [
    [
      3,
      'pop in|pop into|come in|come by|come over|come along|come to see|come and see|come and meet|drop by|drop in|stop by|swing by|call in|come up|come down|ask for me|show you round|show you around|look round|look around|to meet you|meet you|meet us|meet with us|want to see you|like to see you|love to see you|want to see|like to meet|selection board|appear before|which slot|a slot|time slot|suit you|suits you|work for you|works for you|you free|free on|available on|your availability|be available|could you do|can you do|can u do|could you make|can you make|could you come|can you come|will ring you|will call you|ring you at|call you at|call you on|second round|next round|final round|round two|second stage|your interview|an interview|for interview|invite you|attend at|to attend|half an hour of|conversation # of|shall i block|shall we say|how about|how is|how does|let us meet|let us talk|let us speak|sit down|knock on|chance to meet|get to know|talk to us|talk to you|speak with you|speak to you|chat with|a chat|quick chat|to chat|have a chat|hear more|meet the|would meet|will meet|one of the # i want|would you be free|does that work|is that ok|any good|fancy a coffee|over coffee|for coffee',
    ],
    [
      2,
      'zoom|teams|webex|skype|video call|phone call|on the phone|by phone|telephone you|minutes with|half an hour|an hour of|panel|reception|bring your|bring a|bring ur|please bring|confirm your attendance|confirm attendance|whether you will attend|what time|what day|which day|which one|when are|when can|the workshop|in person|our office|at our|the office|the address|parking|tour|the panel will|all originals|interviews|would you prefer|coffee|chat|calendar|invite|agenda|you would meet|see you|monday at|tuesday at|wednesday at|thursday at|friday at|saturday at|sunday at|visit us|trial and',
    ],
    [1, 'meet|talk|speak|attend|tomorrow|morning|afternoon|room|floor|boots|wear|around #|confirm|time|link|noon'],
  ],
  rejection: [
    [
      3,
      'not one of|not be you|not this one|not this time|unsuccessful|regret|regretfully|someone else|somebody else|another candidate|other candidates|another applicant|given the place|given the job|gave the job|gave it to|given it to|leaned towards|leaning towards|went to|gone to|goes to|went with|gone with|going with|gone for|went for|in favour of|places are taken|places were taken|has been made|been filled|is filled|not there yet|not yet there|not the right|not quite|not right for|not be taking|not be offering|not be able to|wish you well|no job|no place|no longer a|no vacancy|no vacancies|not considered|not be considered|would have taken|not be seeing|the bearer|feel rotten|gutted|on to the next|return your|come back to me|persevere|not recommended|were not|you were not|yours was not|not selected|not chosen|turned down|turn you down|have to pass|decided against|not proceed|not proceeding|not going ahead|not go ahead|bad news|rather than you|pipped|close call|very close|narrowly|next time|not what we|ruled out|nothing for you|not able to offer|can not offer|must disappoint|have to disappoint|let you down|unlucky|better suited|better fit|more suited|stronger candidate',
    ],
    [
      2,
      'sorry|afraid|unfortunately|sadly|disappointed|disappointing|disappoint|instead|in the end|the other|all the best|good luck|best of luck|luck with|your search|try again|apply again|next year|keep looking|good impression|strong field|more experience|has more|had more|have more|stronger|hard decision|hard choice|difficult decision|tough call|they want more|wanted more|needed more|want someone|wanted someone|need somebody|need someone|was between|between you|hundred|whom we|persevere|your interest in|keep your details|keep your cv|on file|for the future|in future|in the future|other opportunities',
    ],
    [1, 'decided|chose|chosen|however|although|but|impressed|enjoyed meeting|not|no|real regret|among them|finished the selection|appointment'],
  ],
  status_update: [
    [
      3,
      'not signed off|signed off|sign off|not missed anything|make up my mind|made up our minds|not heard|as soon as|bear with|on hold|delay|delayed|been extended|is extended|status has changed|changed from|changed to|your status|no action|can not open|could not open|not open the|send it again|send again|resend|re-send|the name of|names of|number for|referees|referee|reference|references|background check|questionnaire|clearance|occupational health|vetting|missing|incomplete|a copy of|copy of your|certificate|no longer wish|withdraw|withdrawn|withdrawal|taken you off|sent you over|sent your|put you forward|submitted you|with the client|notice period|your notice|release you|on the scale|salary expectation|salary expectations|current salary|are you on|is down with|off sick|unwell|fresh times|new times|new time|new date|rearrange|reschedule|postponed|postpone|is off|called off|cancelled|cancel|still waiting|waiting for|waiting on|hang on|hang tight|sit tight|still deciding|not decided|not forgotten|to decide|come back to you|get back to you|back to you|a decision|under review|in review|in process|in progress|still in|up to date|re-advertised|understand completely|respect your|quite understand|sorry for the wait|slow|silence|taking longer|takes longer',
    ],
    [
      2,
      'update|patience|decision|wait|waiting|pending|status|documents|need both|in touch|soon|shortly|next week|end of the week|end of the month|hold|budget|approval|sick|flu|ill|on leave|on holiday|when it happens|i hear|will shout|will let you know|keep you posted|they usually|need your|we need|could you send|please send|send me the|send us|would you send|provide|upload|form|again as|at present|from when|hiring manager review|need not|do not need to|family first',
    ],
    [1, 'still|director|yet|client|extended|decide|before i|moved|currently|at the moment|name'],
  ],
  application_confirmation: [
    [
      3,
      'got it|got your|have your|received|acknowledge|acknowledgement|came through|arrived|been registered|is registered|applicant number|application number|for your records|submission complete|status submitted|reading applications|go through the|go through them|look at them|look through|dropping off|dropping in|dropped off|popping in|handing in|sending in|sent in|the pile|closing date|thanks for applying|thank you for applying|for your application|with us and|put it with|put yours|decide who|who to see|should assume|has it now|have it now|nice letter|nice application|in the system|safely|will be read|will read|in good hands|application complete|you applied|your interest has|your interest in',
    ],
    [
      2,
      'submitted|submission|registered|applications|your cv|your form|your letter|your papers|your message|keep this message|do not reply|shortlist|short-list|read it|will look|have a look|complete|thanks|thank you|many thanks|the deadline|all applicants|posting closes|edit your|half term|after that',
    ],
    [1, 'application|applied|cv|form|letter|weekend|later this week|reply|candidates'],
  ],
  recruiter_outreach: [
    [
      3,
      'have not met|never met|not know me|gave me your|gave me ur|passed me your|your number|read your|saw your|seen your|your profile|your repo|your piece|your talk|your post|your article|your name came|i run a|i run|i look after|short of a|short of|up your street|right up your|be persuaded|might you|you be tempted|be tempted|be interested|open to|would you consider|ever consider|ever think|retained us|my client|our client|a client|firm near|client near|good money|start asap|the spec|spec i sent|role i sent|me again|chance to look|happy to explain|happy to share|happy to tell|text yes|send details|send you details|send you the|send over|more details|call me|give me a call|give me a ring|give me a shout|drop me|no cv needed|you were mentioned|were mentioned|you were recommended|was recommended|if not now|out of the blue|one of us|worth a|are you looking|you looking|not looking|happy where|know anyone|know someone|looking for a|looking for an|we are looking|are looking for|on the lookout|need a|after a|in search of|seeking a|seeking an|hiring a|we are hiring|to find a|interested|any interest|keen to hear|hires at|what the package|the package|twenty minutes for|explore|would love to tell|telephone you one|one evening',
    ],
    [
      2,
      'perm|an hour|per hour|van|rates|a day|k base|remote|hybrid|relocation|search|recruitment|talent|headhunter|opportunity|opening|openings|vacancy|contract|retires|prefers not|confidential|named yet|twenty minutes|experience in|your experience|your background|your work|your skills|quick one|quick question|curious|founder|team is growing|growing|hires',
    ],
    [1, 'client|role|job|send|details|call|mentioned|lead|firm|nights|company'],
  ],
  assessment: [
    [
      3,
      'have a go|a go at|homework|take-home|take home|take-home task|the exercise|an exercise|short exercise|small exercise|the task|a task|small task|short task|the test|a test|online test|skills test|sheet attached|attached sheet|make one|send me a photo|photo of both|write a few|a few lines|prepare an|prepare a|words on|# words|fix the|solve|score #|must score|to proceed|calculator|quiet minutes|link works|unique link|aptitude|numeracy|reasoning|proofread|error checking|opens now|an evening is|evening is plenty|stop after|back to me by|everyone does|everybody does|does it|say what|tell us what|tell me what|record yourself|record a|case study|sample lesson|trial shift|trial day|try out|work sample|translate|mock|simulation|challenge|puzzle|quiz|assessment|complete the|complete this|complete it|stage # of|# min|cut me|draw me|bake me|cook us|write us|design a|design us|build a|build us|instructions|enclosed instructions|lodge',
    ],
    [
      2,
      'attached|brief|repository|cases|another day|hours|minutes|questions|launch|expires|action required|by noon|by sunday|by monday|no more than|at home|both sides|test|task|exercise|deadline|submit|video|unique|your answers|your solution|stage',
    ],
    [1, 'prepare|write|send|make|start|due|before we|evening|work'],
  ],
  offer: [
    [
      3,
      'is yours|are yours|be yours|said yes|say yes|a yes|offering you|offer you|pleasure in offering|elected to offer|come be|come and be|come work|come and work|come join|be our|join us|join the team|join our team|first year rate|starting rate|start the monday|start on monday|can start|sign and return|sign the|signed copy|enclosed copy|docusign|terms as|the terms|the contract|your contract|answer within|your answer|unanimous|welcome aboard|welcome to the|congratulations|honour to inform|appointed|appoint you|hire you|days off|days holiday|# days|k base|# base|options|pension|subject to medical|subject to|can not wait|if you still want|want you|got the job|the money came|tell me first|post the contract|post of|commencing|your appointment|letter of',
    ],
    [
      2,
      'yes|contract|terms|salary|pay|rate|band #|scale #|scale|start #|from #|from # may|tips|holiday|thrilled|delighted|very happy|pleased|pleasure|vote|accept|sign|by friday|let me know by|tools provided|two years|starting|first day|oblige',
    ],
    [1, 'start|offer|base|hr|may|september|october|january|week'],
  ],
}

/** What a mail needs to be about: work, and somebody who is asked in person. */
const WORK: [number, string][] = [
  [
    2,
    'the job|a job|this job|the role|this role|the position|the post|post of|the vacancy|the place|apprentice place|your cv|your application|applications|applicant|applicants|candidate|candidates|interview|shortlist|selection board|requisition|pupillage|trainee|traineeship|apprentice|hiring|hires|recruitment|headcount|vacancy|job',
  ],
  [
    1,
    'role|position|post|cv|application|panel|selection|hr|technician|manager|clerk|porter|joiner|engineer|teacher|nurse|chemist|lead|pastry|mechanic|driver|operative|assistant|place|places|gig|client|firm|chambers|board|committee|partners|director|governors|faculty|platform group|nursery|workshop|lab|kitchen|shift|shifts|nights|an hour|perm|contract|start|ref|spec|base|band|scale|medical|notice|salary|experience|references|referee|trial|aptitude|numeracy|the team',
  ],
]

export type SoftMeaning = MailType | 'work'

/** Cue -> what it colours. */
export const SOFT_CUES: ReadonlyMap<string, { meaning: SoftMeaning; weight: number }[]> = index()

function index(): Map<string, { meaning: SoftMeaning; weight: number }[]> {
  const cues = new Map<string, { meaning: SoftMeaning; weight: number }[]>()
  const add = (meaning: SoftMeaning, lists: [number, string][]) => {
    for (const [weight, list] of lists) for (const cue of list.split('|')) cues.set(cue, [...(cues.get(cue) ?? []), { meaning, weight }])
  }
  add('work', WORK)
  add('application_confirmation', CUES.application_confirmation)
  add('interview_invitation', CUES.interview_invitation)
  add('rejection', CUES.rejection)
  add('status_update', CUES.status_update)
  add('recruiter_outreach', CUES.recruiter_outreach)
  add('assessment', CUES.assessment)
  add('offer', CUES.offer)
  return cues
}
