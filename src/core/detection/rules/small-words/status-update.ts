import type { SmallWords } from './words.ts'

/** Words that tell where an application stands. */
export const STATUS_WORDS: SmallWords = {
  3: `
    a copy of|a decision|a while longer|add document|add it to your|another two weeks|another week|any news|apologies for
    apologise for|approval|are you on|are you still|as requested|as soon as|as you asked|ask for your understanding|back from leave
    back to you|back up|background check|bank details|be fingerprinted|bear with|because of the illness|been extended|before # march
    before your name|behind with|being considered|bit longer|bit of news|bring the attached|budget|busy time|by the end of|called off
    can not open|cancel|cancelled|catching up|certificate|changed from|changed to|changed your|chased|chaser|chasing the|chasing them
    clearance|come back to you|compare notes|complete the file|confidentiality|confirmed they|contacted your|copy of your
    could not open|could you let me have|current salary|delay|delayed|do you still|driving licence|drug screen|drug test
    everything in hand|expect a decision|expect to|expected salary|extended|few more days|fingerprinted|fingerprints|fingers crossed
    forwarded the|freeze|fresh times|funding|get back to you|get in contact|getting round to|give me till|give me until|give us till
    give us until|good place|got round to|hand it in|hang on|hang tight|has been moved|has been passed|has been sent|has not come back
    has your cv|have not got round|have not looked|have passed|have you had|have your cv|headcount approval|health check|heard nothing
    hectic|hiring freeze|hope to have|hope to know|how much notice|i rang twice|id number|in a good place|in later|in process
    in progress|in review|in the meantime|incomplete|interest is|is back|is delayed|is down with|is extended|is off|is safe
    just so you know|keep open|kept open|let me have your|let me know if you are still|letter writers|little longer|long list
    look at it with|mad busy|made her mind|made his mind|made up her|made up his|made up our minds|make up my mind|manic|meanwhile
    medical certificate|medical check|meets on|merged|mind up|miss still|missing|more time|moved to|my apologies|names of
    national insurance|needs medical|new date|new number|new reference|new time|new times|next step is|next steps are|no action
    no answer|no longer wish|no news|nobody has looked|not come back|not decided|not forgotten|not heard|not looked at
    not missed anything|not older than|not open the|not replied|not signed off|nothing can be|nothing to report|nothing yet|notice do
    notice period|number for|occupational health|off sick|off with|off with her|off with his|on annual leave|on hold|on maternity
    on our shortlist|on paternity|on record|on the list|on the long list|on the scale|on the shortlist|onboarding|one more in
    one more thing|one more week|passed the|passport|pause|paused|plans to contact|postpone|postponed|pre-employment|pre-placement
    process your|processing|proof of|put you forward|questionnaire|quick chaser|quite understand|re-advertised|re-send
    reached the next|rearrange|referee|referees|referees have|referees to|reference|references|release you|remain interested|reopened
    reschedule|resend|reserve|reserve list|respect your|restructure|restructuring|results take|right to work|run off|run off our
    salary expectation|salary expectations|score is|scored|seeing a few|seeing more|seeing others|seeing two|send again|send it again
    sent you over|sent your|share code|short delay|sign off|signed off|silence|sit tight|slow|snowed under|so you know|some news
    sorry about the|sorry for not|sorry for the wait|sorry i have not|sorry it|sorry this|speak to your referees|spoken to your
    standby|start date|status has changed|still about|still being|still deciding|still has not|still in|still interested|still keen
    still miss|still missing|still reading|still waiting|still want|submitted you|taken you off|takes longer|taking longer|tax number
    the minute i|the moment i|the name of|they got your|to confirm that|to continue with|to decide|transferred|treat your application
    two others|unasked|under consideration|under offer|under review|understand completely|unfortunately delayed|unwell|up in the air
    up to date|up to my|up to our|vetting|visa|waiting for|waiting list|waiting on|waiting to hear|we meet on|we notice
    what happens next|what salary|when he is back|when she is back|which date|will be a while|will meet on|will text you
    wish to be kept|with the client|withdraw|withdrawal|withdrawn|without an answer|work permit|written to your|you still about
    your application has|your application is|your current|your file|your notice|your results|your score|your status|your understanding
    yours is safe
  `,
  2: `
    again as|as promised|at present|away|back on|be patient|by then|candidature to be|chase|client has|could you send|decision
    do not need to|documents|end of the month|end of the week|family first|feedback|fill in the|fill out|flu|form|from monday
    from when|hang in|hear back|heard back|hiring manager review|hold|i hear|if you are still|ill|illness|in touch|keep you
    keep you posted|kindly provide|kindly send|kindly share|kindly submit|let you know that|need both|need not|need your|news
    next week|not yet|on holiday|on leave|once i|once we|outcome|patience|pending|please complete the form|please provide|please send
    please upload|provide|quick note|rang|results|send me the|send us|short note|shortly|sick|so far|soon|status|stay tuned
    the client still|they usually|until|update|upload|wait|waiting|we ask|we need|when i know|when it happens|will let you know
    will shout|wish to let you|with this note|would you send
  `,
  1: `
    at the moment|before i|client|currently|decide|director|moved|name|still|yet
  `,
}
