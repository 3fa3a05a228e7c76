import type { SmallWords } from './words.ts'

/** Words that arrange a meeting about a job. */
export const INTERVIEW_WORDS: SmallWords = {
  3: `
    a chat|a conversation|a natter|a slot|a word with|a yarn|accept the date|after work|an interview|and see you|another date|any good
    any preference|appear before|appointment #|are scheduled|are you about|around lunchtime|ask for another|ask for me|attend at
    available on|be available|be available for|be in the office|become acquainted|before work|book a slot|book your slot
    brief confirmation|bring proof|bring your card|calendar week|call in|call me on|call time|call us on|call you at|call you on
    can do #|can u do|can you come|can you do|can you make|chance to meet|chat with|choose a time|circulate some options|come along
    come and meet|come and see|come by|come down|come down the|come have|come in|come out to|come over|come round|come through
    come through to|come to see|come to the|come tomorrow|come tonight|come up|confirm you|confirm your slot|conversation # of
    could you come|could you do|could you make|dinner time|do you have time|do you prefer|does that work|dress code|drop by|drop in
    drop me a time|duration #|either day|expecting you|expenses will|f2f|face to a name|face to face|face to the name|facetime
    fancy a coffee|few dates|final discussion|final round|first conversation|first round|fixed for|for coffee|for interview
    for service|for you to come|free on|further conversation|get acquainted|get to know|give you a call|give you a ring
    go ahead and see|got time|half an hour of|half past|has been scheduled|have a chat|have a look|have a natter|have you got time
    have you time|he can do|hear more|hour at the|hour with|how about|how are you fixed|how does|how is|hr round|i can do|i propose
    i suggest|if any day|in for a|in front of|in the week of|in to see|interviewer|interviewers|introduce you to|invite you|is fixed
    is scheduled|is set for|is that ok|join us for a|join us on|kindly be available|knock on|let me know which|let us know which
    let us meet|let us speak|let us talk|like to meet|like to see you|link for tomorrow|lock one in|look around|look at the|look round
    love to see you|lunch time|made the list|meet everyone|meet her|meet him|meet our|meet the|meet the others|meet their|meet them
    meet us|meet with us|meet you|move you on to|next round|of these you|on site in|on site visit|on your side|one of the # i want
    other date|over coffee|own questions|panel will call|pencil you in|penciled|pencilled in|pick a slot|pick a time|place #|pop in
    pop into|possible for you to|prep you|present yourself|put you in front|quarter past|quick chat|rail fare|reimburse|report to
    reserve a time|ring me|ring you at|round two|say hello to|scheduled for|second conversation|second round|second stage
    see the kitchen|see the place|see the team|see them|selected you for|selection board|send me two times|session booked
    shall i block|shall we say|she can do|show you around|show you round|sign in at|sit down|slots|some dates|some options|spare hour
    speak to you|speak with you|stage door|stop by|suit best|suit you|suits best|suits you|swing by|take you round|talk to us
    talk to you|taster|teams link|technical round|telephonic round|they can do|time slot|to attend|to chat|to meet you|tomorrow at
    train fare|travel costs|travel expenses|two dates|two times|up for a|up for an hour|venue|video link|video meeting|visit us in
    walk round|walk you round|want to say hello|want to see|want to see you|wants to say hello|we can do|we expect you|we propose
    we suggest|week of #|what does your week|what would suit|when can we|when would|which of these|which slot|which works|which would
    wide open|will call you|will meet|will ring you|will talk to you|with dr|with mr|with mrs|with ms|work for you|works for you
    would be grateful for a|would meet|would suggest|would you be free|would you have time|you about on|you are admitted|you free
    you prefer|you to visit|your availability|your calendar|your diary|your interview|your research plan|your week look|zoom link
  `,
  2: `
    # hours|# min|# minute|a time|agenda|all originals|an hour|an hour of|at our|better for you|between # and|bring a|bring this
    bring ur|bring your|by phone|calendar|chat|coffee|confirm attendance|confirm your attendance|dial in|directions|downstairs
    forty minutes|free at|free next|free this|friday at|from # to|half an hour|in person|in person or|interviews|invite|is friday
    is monday|is thursday|join the|link to join|map attached|meeting id|minutes with|monday at|on the phone|or friday|or tuesday
    or wednesday|originals|our office|panel|parking|passcode|phone call|photo id|please bring|reception|saturday at|see you|skype|slot
    station|sunday at|teams|telephone you|the address|the client on|the office|the panel will|the partners|the workshop|thursday at
    thursday or|tour|trial and|tuesday at|twenty minutes|two hours|upstairs|video call|visit us|webex|wednesday at|what day|what time
    when are|when can|whether you will attend|which day|which one|would you prefer|you would meet|zoom
  `,
  1: `
    afternoon|around #|attend|boots|confirm|floor|link|meet|morning|noon|room|speak|talk|time|tomorrow|wear
  `,
}
