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
    [
      3,
      'become acquainted|get acquainted|second conversation|first conversation|further conversation|a conversation|we suggest|we propose|would suggest|i suggest|i propose|you are admitted|call time|first round|stage door|selected you for|spare hour|have a look|come have|come round|come through|look at the|walk you round|walk round|on your side|for you to come|we expect you|expecting you|telephonic round|technical round|hr round|final discussion|face to face|f2f|be available for|kindly be available|panel will call|sign in at|slots|confirm your slot|book a slot|book your slot|pick a slot|pick a time|choose a time|reserve a time|would you have time|do you have time|have you got time|have you time|got time|a word with|meet her|meet him|meet them|see them|introduce you to|say hello to|join us on|join us for a|give you a call|give you a ring|ring me|call me on|call us on|put you in front|in front of|in to see|in for a|brief confirmation|confirm you|dress code|travel expenses|travel costs|expenses will|suits best|suit best|which works|which would|either day|any preference|when would|what would suit|let me know which|let us know which|around lunchtime|after work|before work|on site visit|taster|facetime|video link|present yourself|report to|venue|interviewers|interviewer|session booked|scheduled for|is scheduled|has been scheduled|are scheduled|is fixed|is set for|pencilled in|pencil you in|penciled',
    ],
    [
      2,
      'a time|slot|free at|free this|free next|thursday or|or friday|or wednesday|or tuesday|is thursday|is friday|is monday|better for you|the partners|the client on|in person or|between # and|from # to|passcode|link to join|join the|dial in|meeting id|map attached|directions|station|upstairs|downstairs|photo id|originals|bring this|two hours|# hours|# minute|# min|forty minutes|twenty minutes|an hour',
    ],
    [
      3,
      'up for an hour|up for a|hour at the|wants to say hello|want to say hello|come down the|come to the|come out to|come through to|have a natter|a natter|a yarn|go ahead and see|and see you|they can do|can do #|he can do|she can do|i can do|we can do|prep you|do you prefer|you prefer|video meeting|circulate some options|some options|if any day|in the week of|week of #|quarter past|half past|dinner time|lunch time|appointment #|with ms|with mr|with mrs|with dr|duration #|place #|ask for another|another date|other date|accept the date|would be grateful for a|bring your card|bring proof|take you round|see the place|see the kitchen|see the team|meet everyone|meet the others|face to a name|face to the name|when can we|what does your week|your week look|your diary|your calendar|how are you fixed|are you about|you about on|fixed for',
    ],
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
    [
      3,
      'to our regret|our regret|must inform you|have to inform|have to tell you|must tell you|has been chosen|was chosen|were chosen|have chosen to|decided for|decided on|decided to go|recommended candidate|not advance|did not advance|not be advancing|not make it|did not make|not get it|did not get|did not succeed|without success|unable to offer|unable to consider|unable to take|unable to invite|unable to progress|unable to proceed|you are not among|not among|no more left|no hours|no shifts|no work|is full|are full|now full|fully booked|bad luck|tough luck|hard luck|went really quickly|coming back this|finalists|deliberations|worry about the|worried about the|concerned about|concern was|not enough|lack of|lacked|lacking|too junior|too senior|overqualified|too far|documents back|send your documents|further path|professional path|your further|take it to heart|not to take|personally|heart|preferred another|preferred candidate|preferred someone|other direction|different direction|another direction|will remain in the pool|stay in the pool|wish you every|every success|much success|success in|wish you all|wish you the|wish you good|thank you for playing|thank you for coming in|thank you for your time|not in a position|can not proceed|can not take|can not consider|could not offer|can not use|not need|do not need anyone|no need for|stopped looking|closed the search|search is over|search has ended|appointed internally|internal candidate|came second|runner up|second place|close but|but no|not for us|pass on|passing on|passed on you|the answer is|thumbs down|let this one go|on this occasion|at this time we|position closed|position has been|vacancy has been|post has been|role has been|job has gone|filled the|already filled|taken someone|took someone|found someone|found somebody|hired someone|hired somebody|have hired|has accepted|accepted the|another person|another colleague|different candidate|different person',
    ],
    [
      2,
      'regretfully|declined|decline|rejected|reject|however we|although your|although you|but we|distinguished|worry|best wishes|good wishes|once more|thank you once more|again in|give me a bell|think of us|follow us|instead of|so many|many applicants|many good|high number|large number|overwhelming|standard was|calibre|competition|competitive|tough competition',
    ],
    [
      3,
      'will disappoint|disappoint you|was not kept|not kept|made a choice|made its choice|made their choice|made our choice|has made a|keep going|had to give it|give it to|gave it|dissolving the|cancelled the|has cancelled|been cancelled|is a no|a no|bit light|too light|felt we could not|could not train|can not train|turned up|stands rejected|is rejected|was rejected|been rejected|not fulfil|not fulfill|not meet the|not eligible|not suitable|not accepted|not approved|not successful|not progressing|not progress|not moving|not move|not continue|not continuing|nice words|loved you but|liked you but|lovely but|great but|how much the committee|admired your work|much as we|much as i|as much as|regroup|honest answer|straight answer|be honest|being honest|to be honest|if you qualify|once you have|when you have more|with more experience|someone local|somebody local|his nephew|her nephew|a friend of|from within|inside the|in house|in-house',
    ],
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
    [
      3,
      'is delayed|unfortunately delayed|because of the illness|ask for your understanding|your understanding|unasked|get in contact|not come back|has not come back|still has not|quick chaser|chaser|chased|chasing them|chasing the|i rang twice|the moment i|the minute i|not replied|have you had|kept open|keep open|we notice|without an answer|no answer|wish to be kept|long list|forwarded the|be fingerprinted|fingerprinted|fingerprints|drug test|drug screen|bring the attached|before your name|results take|we meet on|meets on|will meet on|confidentiality|reached the next|on the long list|on the list|on the shortlist|on our shortlist|passed the|have passed|your results|your score|score is|scored|under consideration|being considered|still being|next step is|next steps are|what happens next|in the meantime|meanwhile|will be a while|a while longer|few more days|another week|another two weeks|one more week|bit longer|little longer|more time|by the end of|hope to have|hope to know|expect to|expect a decision|to confirm that|still interested|remain interested|are you still|do you still|still keen|still want|interest is|let me know if you are still|which date|start date|notice do|how much notice|expected salary|what salary|your current|driving licence|work permit|right to work|visa|passport|proof of|id number|bank details|tax number|national insurance|referees to|contacted your|spoken to your|speak to your referees|pre-placement|pre-employment|medical check|health check|onboarding|your file|processing|process your|your application is|your application has|has been moved|has been passed|has been sent|moved to|transferred|changed your|merged|new number|new reference|reopened|extended|under offer|budget|funding|restructure|restructuring|hiring freeze|freeze|paused|pause|headcount approval|approval|waiting list|reserve list|reserve|standby|back up|apologies for|apologise for|my apologies|sorry i have not|sorry for not|sorry about the|sorry it|sorry this',
    ],
    [
      2,
      'chase|rang|client has|the client still|news|hear back|heard back|feedback|outcome|results|illness|away|back on|until|from monday|by then|once i|once we|when i know|if you are still|candidature to be|not yet|so far|be patient|hang in|stay tuned|keep you|as promised|quick note|short note|with this note|let you know that|wish to let you|we ask|kindly send|kindly provide|kindly share|kindly submit|please provide|please upload|please complete the form|fill in the|fill out',
    ],
    [
      3,
      'up in the air|off with|off with his|off with her|letter writers|referees have|everything in hand|seeing two|seeing others|seeing more|seeing a few|two others|compare notes|in a good place|good place|give us until|give me until|give us till|give me till|nobody has looked|have not looked|not looked at|yours is safe|is safe|one more thing|needs medical|medical certificate|add it to your|add document|before # march|not older than|to continue with|written to your|still about|you still about|just so you know|so you know|snowed under|up to our|up to my|run off|run off our|busy time|manic|mad busy|hectic|behind with|catching up|have not got round|got round to|getting round to|when he is back|when she is back|is back|back from leave|on annual leave|on paternity|on maternity|waiting to hear|heard nothing|nothing yet|nothing to report|no news|any news|some news|bit of news',
    ],
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
    [
      3,
      'thank you for the sending|sending of your|the sending|your documents and|your documents have|documents have|check of the applications|check of your|were submitted|was submitted|was entered|has been entered|has been logged|has been recorded|has been lodged|materials for|your materials|your nomination|nomination|flicking through|flicking us|shooting through|firing over|whizzing over|cheers for|ta for|thanks for your|thanks for the|have a squiz|squiz|a squiz tonight|reviews the pool|review the pool|calls people directly|call people|print this page|print this|will write to all|write to all applicants|refrain from|some time please|take some time|reply to everyone|reply to all|respond to all|hear from us|hear either way|be in touch if|contact you if|contact those|contact successful|contact suitable|shortlisted candidates|only those|only successful|not heard within|heard within|heard from us by|heard by|queue|in the queue|on the stack|stack|my inbox|our inbox|inbox|filed|on file now|noted|logged|lodged|has reached|reached us|reached me|safe and sound|safely received|duly|hereby confirm|this confirms|confirms that|confirmation of|confirm the receipt|receipt of|reference number|your reference|for reference|application id|candidate id|candidate number|automated|automatic reply|auto-reply|this mailbox|successfully',
    ],
    [
      2,
      'your details|your documents|the interest in our|interest in our|interest in joining|our practice|tonight|the evening|next few days|coming days|coming weeks|in due course|once the|applicants after|in between|all applications|each application|every application|screening of|entered on|submitted on|received on',
    ],
    [
      3,
      'lovely application|great application|strong application|interesting application|good application|reading everything|are reading|is reading|am reading|reading through|reading them|safely with|your details are|a recruiter checks|recruiter checks|you will be called|if all is in order|printed it|printed it off|passed it on|passed it to|passed it along|gave it to steve|the one who decides|who decides|is received and|entered at|hall tickets|eligible candidates only|what comes next|view your profile|we have it|we have your|i have your|have your application|application dated|expect to hear|hear from one of|hear from me|hear by',
    ],
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
    [
      3,
      'i recruit|we recruit|recruit for|recruit only|wants somebody|wants someone|needs somebody|needs someone|need somebody for|need someone for|looking to add|looking to hire|looking for somebody|looking for someone|somebody who|is that a conversation|conversation you would|wanted in|wanted for|hydrologists wanted|months rolling|inside scope|rolling contract|day rate|cv plus|plus rate|latest cv|updated cv|send your latest|send me your|who do you know|if not you|got your name|your name off|you keen|are you keen|keen to|sorted for|quarters and|put you in for|put you forward for it|like me to put|just opened|have just opened|opened another|another in|previously applied|applied before|applied last|applied with us|not advertised|not yet advertised|before it is|may i ask|could you imagine|imagine moving|imagine working|kept thinking of|thinking of you|thinking about you|thought about you|heard the|heard you|heard of you|heard about you|followed your|following your|admire your|admired your|impressed by|impressed with|fan of your|love your|loved your|enjoyed your|stumbled on|stumbled upon|came across|come across|found you|find you|found your|saw that you|noticed you|noticed that you|see that you|on linkedin|on github|your linkedin|your github|mutual friend|mutual contact|mutual connection|hope this finds|hope you are well|hope all is well|trust you are|allow me to|permit me|let me introduce|introduce myself|my name is|i am with|i work for|i work with|on behalf of|behalf of|discreet|discretion|in confidence|exclusive|exclusively|urgent requirement|immediate requirement|immediate joiners|immediate start|start immediately|join our team|growing team|scaling|series a|series b|just raised|backed by|well funded|competitive salary|attractive package|generous|sign-on|relocation package|visa sponsorship|fully remote|work from anywhere|open role|open roles|open position|open positions|role for you|job for you|opportunity for you|perfect for you|right for you|ideal for you|good fit|great fit|strong fit|perfect fit|good match|great match|strong match|next move|next step in your|next challenge|new challenge|career move|change of scene|fresh start|fancy a|fancy it|tempted|how about it|what do you think|what do you say|thoughts|sound interesting|sounds interesting|sound good|of interest|pique|piqued|appeal|appeals',
    ],
    [
      2,
      'chasing|boutique|firms|in autumn|this summer|next season|eight weeks|six months|# months|eur #|gbp #|usd #|usd|eur|k #|sector|desk|between geneva|br|free please|available immediately|immediately|advertised|moving|imagine',
    ],
    [
      3,
      'speaks highly|spoke highly|highly of you|can i tell you|tell you about it|tell you more|tell you about the|saw you have|see you have|see you are|you have got cat|want the number|want details|want in|proper firm|good firm|nice firm|great firm|linkedin stalk|the linkedin|i am helping|helping a|find its next|find their next|find our next|its next|their next|thinking of a change|thinking of moving|thinking about a change|a change but|thought i would ask|thought i would try|thought i would drop|worth asking|worth a try|worth a shot|if you are ever|if ever|if you ever|should you ever|ever fancy|your name comes|name comes up|name came up|ask around|asked around|asking around|expect to advertise|about to advertise|send you the text|would you consider it|consider it|we might|had no room|across the river|drivers needed|needed #|staff needed|people needed|help needed|help wanted|wanted #|on # off|brand new team|new team|new office|new site|opening a|opening up|setting up|head of|plus bonus|plus commission|plus car',
    ],
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
    [
      3,
      'send a two page|two page|two pages|one page|one-page|page note|a note on|note on the|attached judgment|unedited recording|recording of|a recording|upload an|upload a|upload your|one take|take data|# questions|will get # questions|questions and #|pause once|can pause|start by|plan a small|paid half day|half day with|trial morning|trial week|working interview|stage test|how we choose|part of how|see you at it|see you work|see how you|show us how|show me how|show us what|how you would|what would you do|what you would|walk us through|before they decide|before we decide|before we meet|before we speak|before we talk|before the interview|your own time|in your own|as long as you|spend no more|no more than #|should take|takes about|take about|about an hour|about two hours|couple of hours|few hours|two hours|three hours|four hours|an hour or|mini project|small project|short project|test project|pilot task|sample task|writing sample|writing test|writing task|written task|written exercise|editing test|translation test|translation sample|coding|codebase|github repo|pull request|spreadsheet|data set|dataset|slides|slide deck|presentation on|ten minute presentation|lesson plan|teach a|deliver a|observed lesson|role play|role-play|group exercise|psychometric|personality|questionnaire about|situational|judgement test|typing|speed test|multiple choice|invigilated|proctored|log in to start|start test|start the test|begin test|launch test|test link|your test|invited you to take|you to take|like you to take|like you to complete|like you to do|like you to prepare|like you to write|like you to have|asked to prepare|asked to complete|asked to submit|asked to send|ask each to|ask everyone|ask everybody|asks all|ask all',
    ],
    [
      2,
      'excerpts|recording|pieces|portfolio piece|deadline sunday|sunday midnight|midnight|by friday|in pdf|excel|zip|take data|level #|prep|prepared|solution|crew|plan and|plant it|no accompaniment|link below|time limit|timed|untimed|retake|attempt|attempts|pass mark|pass',
    ],
    [
      3,
      'reaction check|attention check|short check|a short|runs in your browser|in your browser|takes # minutes|do it once|only do it|from the attached|attached numbers|one tab|the attached numbers|jot down|note down|set out how|set out your|side of a|side of a4|handwriting|a4|how you would set|would set up|what you would say|would say to|would do if|go through it with|through it with you|talk it through|talk us through|forecast|no fancy|fancy formatting|assumptions|get that to|get it to|get this to|have it back|back by|by wednesday night|by tomorrow night|tonight if|before wednesday|before thursday|before friday|before monday|before tuesday|until # march|begin|# minutes you',
    ],
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
    [
      3,
      'glad to welcome|happy to welcome|pleased to welcome|delighted to welcome|welcome you in|welcome you to|welcome you on|welcome you as|welcome to our|in our team from|work contract|employment contract|in duplicate|back signed|one copy|signed copy back|board approved|approved your|your employment|effective #|to accept|accept within|assignment lapses|lapses|start monday|start on|starts on|starting on|start from|flat rate|per head|welcome to|the gang|champagne|they want you|they said yes|they have said yes|we want you|we choose you|we chose you|paper comes|paperwork comes|paperwork to follow|bonus as|as discussed start|resign|hand in your notice|give notice|give your notice|you have signed|before you have signed|authorised me|authorized me|make you the|make you an|attached proposal|proposal for|year term|its particulars|the particulars|great satisfaction|satisfaction to|formal offer|verbal offer|written offer|our offer|the offer|this offer|an offer|offer letter|offer for|offer of|offered the|to offer|have the job|got the role|you are in|you are hired|you start|your start|when can you|first day is|first shift|uniform|payroll|bank details for|tax form|ird number|p45|pension scheme|annual leave|holiday entitlement|probation|probationary|salary of|wage of|pay is|rate is|rate of|an hour to start|gross|net|per annum|a year plus|stock options|equity of|signing bonus|relocation paid|look forward to working|looking forward to working|forward to having|forward to welcoming|have you on|have you with|have you join|great news|good news|fantastic news|wonderful news|happy news|brilliant news|over the moon|successful in|been successful|were successful|you were our|first choice|top choice|unanimously',
    ],
    [
      2,
      'grade #|step #|per hour #|lapse|signed|accept|acceptance|contract in|attachment you|august|october|january|proposal|five year|term|provost|board|satisfaction|bonus|tomorrow|guaranteed|rise|promotion',
    ],
    [
      3,
      'love you as|like you as|want you as|you as our|you as a|do say you|say you will|say you would|pay as we|as we talked|as we discussed|as discussed|when can you|can you start|you start|# an hour|alternate saturdays|let us know so|voted last|voted to|vote to|extend you|extend to you|an appointment as|appointment as|startup|moving costs|have come in at|come in at|came in at|# plus car|plus # percent|love an answer|like an answer|need an answer|an answer before|an answer by|pleasure to tell|my pleasure|our pleasure|great pleasure|put the phone down|put through the|put you on the|on the books|get you started|get started|ready to start|looking forward to you|you will be working|you will be joining|you would be joining|joining us',
    ],
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
  [
    2,
    'posting|posting #|candidature|nomination|audition|employment|your employment|the client|law firms|i recruit|resign|applicants for|cv plus|latest cv|your candidacy|finalists|self-nomination|assignment|your profile|technical panel|payslip|paraprofessional|barista shifts|the gang is|our practice|work contract|in our team|welcome to the gang|flat rate|day rate|advertised',
  ],
  [
    1,
    'principal|school|gang|crew|team|practice|orchestra|yard|season|the board|board|documents|your documents|materials|pool|bonus|counsel|desk|section|jury|excerpts|tapes|rates|rate|day|wanted|firms|advisory committee|the committee|provost|term|long list|search firm|deck|officer|duplicate|signed|hourly|training|supervisor|boss|career|careers|professional|qualified|skills|trade|project|studio|restaurant|kitchen|hotel|shop|store|site|office|hospital|clinic|ward|farm|depot|warehouse|factory|garage|salon|agency|startup|company|talent|people team|technical|stage #|round|employer|staff|colleague|colleagues|hire|recruit|recruiting|recruiter',
  ],
  [
    1,
    'surgery|student nurse|veterinary|tram|vans|the van|hgv|cat c|nights|faculty|dean|search committee|the search|assistant professor|treasury|cfo|ceo|practice manager|manager|the partners|head of|interviewed|your profile|licence|certificate|drivers|driver|an hour|on the books|your start|next summer|qualify|train|train you|train someone|college|apprenticeship|trained|registered|bonus|plus bonus|notice|your statement|letter writers|vacancies|opening',
  ],
]

/** What other short mail is about: adverts, software, family and clubs, customers. */
const ELSEWHERE: [number, string][] = [
  [
    3,
    'unsubscribe|click here|free trial|opt-out|mailing list|money back|guaranteed|commission|commissions|premium|insurance|investment|investors|customers|our product|our software|our database|web site|website at|version|download|kernel|linux|rpm|server|config|patch|bug|perl|mailman|listinfo|thread|spamassassin|sourceforge|razor|rss|blog|subscriber|subscribers|newsletter|webinar|live session|informative session|your order|your claim|your policy|your account|invoice|quotation|site visit|delivery|refund|discount|tickets|concert|choir|match|league|tennis|football|clubrooms|the club|coach|birthday|wedding|party|dinner|lunch|mum|dad|grandma|love mum|xx|xoxo|the kids|listing|still available|for sale|the flat|the house|landlord|tenant|dentist|doctor dr|check-up|appointment|kick-off|sprint|first draft|grant|grants|degree|course|lesson|unit #|training moved|team lunch|tax|ballot|lottery|vote for|petition|donate|donation|charity run|print job|prints|upgrade|pro plan|free mock|conclusions|hike|beer|wallet|government|politics|president|# off|the shop|offer ends|combined with other|mortgage|your adviser|demo|parents evening|parent teacher|the teachers|pizza|campus|our engineers|your spot|the hall|thank you for calling|arrange a visit|blue badge|planning permission|case officer|neighbours|permit|the cat|hotel|your stay|your trip|your visit|your table|bella|dental|midnight please|ladder|minutes of|our journal|to review the|your report|volunteers|gym|early birds|pull request|pr #|feed|repo issue|merge|your parcel|your package|your subscription|membership|your meter|energy|broadband|recipe|season ticket|fixture|rehearsal|hearing|symposium|abstract|proceedings|manuscript|photos|pictures|see you at the party|babysit|pick up the|dropped the kids|pub|holiday photos|draft',
  ],
  [
    2,
    'free|money|million|millions|dollars|http|url|www|buy|price|sell|product|software|database|users|internet|customer|order|book|music|movie|film|game|trip|flight|hotel booking|kids|school run|party|garden|boiler|hike|wine|cheese|america|credit|debt|bank|earn',
  ],
]

export type SoftMeaning = MailType | 'work' | 'elsewhere'

/** Cue -> what it colours. */
export const SOFT_CUES: ReadonlyMap<string, { meaning: SoftMeaning; weight: number }[]> = index()

function index(): Map<string, { meaning: SoftMeaning; weight: number }[]> {
  const cues = new Map<string, { meaning: SoftMeaning; weight: number }[]>()
  const add = (meaning: SoftMeaning, lists: [number, string][]) => {
    for (const [weight, list] of lists) for (const cue of list.split('|')) cues.set(cue, [...(cues.get(cue) ?? []), { meaning, weight }])
  }
  add('work', WORK)
  add('elsewhere', ELSEWHERE)
  add('application_confirmation', CUES.application_confirmation)
  add('interview_invitation', CUES.interview_invitation)
  add('rejection', CUES.rejection)
  add('status_update', CUES.status_update)
  add('recruiter_outreach', CUES.recruiter_outreach)
  add('assessment', CUES.assessment)
  add('offer', CUES.offer)
  return cues
}
