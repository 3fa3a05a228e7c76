import type { SmallWords } from './words.ts'

/** Words that sound out interest in a job. */
export const OUTREACH_WORDS: SmallWords = {
  3: `
    # minute call|a change but|a client|about to advertise|across the river|admire your|admired your|after a|allow me to|another in
    any interest|appeal|appeals|applied before|applied last|applied with us|are looking for|are you keen|are you looking|ask around
    asked around|asking around|attractive package|backed by|bang on|be interested|be persuaded|be tempted|before it is|behalf of
    brand new team|call me|came across|can i tell you|career move|chance to look|change of scene|client near|come across
    competitive salary|consider it|conversation you would|could you imagine|cv plus|day rate|days only|discreet|discretion
    drivers needed|drop me|enjoyed your|ever consider|ever fancy|ever think|exclusive|exclusively|expect to advertise|explore
    fan of your|fancy a|fancy it|find its next|find our next|find their next|find you|firm near|followed your|following your
    for adverts|found you|found your|free for a|fresh start|fully remote|gave me ur|gave me your|generous|give me a call
    give me a ring|give me a shout|good firm|good fit|good match|good money|got your name|great firm|great fit|great match
    growing team|had no room|happy to explain|happy to share|happy to tell|happy where|have just opened|have not met|head of
    heard about you|heard from dougie|heard of you|heard the|heard you|help needed|help wanted|helping a|highly of you|hires at
    hiring a|hope all is well|hope this finds|hope you are well|how about it|hydrologists wanted|i am helping|i am with|i head the
    i lead the|i look after|i manage the|i recruit|i run|i run a|i work for|i work with|ideal for you|if ever|if not now|if not you
    if you are ever|if you ever|imagine moving|imagine working|immediate joiners|immediate requirement|immediate start|impressed by
    impressed with|in confidence|in search of|inside scope|interested|introduce myself|is that a conversation|its next|job for you
    join our team|just opened|just raised|keen to|keen to hear|kept thinking of|know anyone|know someone|latest cv|let me introduce
    like me to put|linkedin stalk|look bang|looking for a|looking for an|looking for somebody|looking for someone|looking to add
    looking to hire|love your|loved your|may i ask|me again|might be ready|might you|minute call|months rolling|more details
    mutual connection|mutual contact|mutual friend|my client|my name is|name came up|name comes up|need a|need somebody for
    need someone for|needed #|needs somebody|needs someone|never met|new challenge|new office|new site|new team|next challenge
    next move|next step in your|nice firm|no cv needed|not advertised|not know me|not looking|not yet advertised|noticed that you
    noticed you|of interest|on # off|on behalf of|on github|on linkedin|on the lookout|one evening|one of us|open position
    open positions|open role|open roles|open to|opened another|opening a|opening up|opportunity for you|our client|out of the blue
    passed me your|people needed|perfect fit|perfect for you|permit me|pique|piqued|plus bonus|plus car|plus commission|plus rate
    previously applied|production lead|proper firm|put you forward for it|put you in for|quarters and|rather ask|read your
    ready to run|recruit for|recruit only|recruitment here|relocation package|retained us|right for you|right up your|role for you
    role i sent|rolling contract|saw that you|saw you have|saw your|scaling|search here|see that you|see the space|see you are
    see you have|seeking a|seeking an|seen your|send details|send me your|send over|send you details|send you the|send you the text
    send your latest|series a|series b|setting up|short of|short of a|should you ever|sign-on|somebody who|sorted for|sound good
    sound interesting|sounds interesting|speaks highly|spec i sent|spoke highly|staff needed|start asap|start immediately|strong fit
    strong match|stumbled on|stumbled upon|talent here|telephone you one|tell you about it|tell you about the|tell you more|tempted
    text yes|the linkedin|the package|the spec|their next|thinking about a change|thinking about you|thinking of a change
    thinking of moving|thinking of you|thought about you|thought i would ask|thought i would drop|thought i would try|thoughts
    to find a|trust you are|twenty minutes for|up your street|updated cv|urgent requirement|visa sponsorship|want details|want in
    want the number|wanted #|wanted for|wanted in|wants somebody|wants someone|was recommended|we are hiring|we are looking
    we have money|we look after|we might|we recruit|well funded|were mentioned|what do you say|what do you think|what the package
    who do you know|work from anywhere|worth a|worth a shot|worth a try|worth asking|would love to tell|would you at least
    would you consider|would you consider it|you be tempted|you have got cat|you keen|you looking|you were mentioned
    you were recommended|your article|your github|your linkedin|your name came|your name comes|your name off|your number|your piece
    your post|your profile|your repo|your talk
  `,
  2: `
    # months|a day|advertised|an hour|available immediately|between geneva|boutique|br|chasing|confidential|contract|curious|desk
    eight weeks|eur|eur #|experience in|firms|founder|free please|gbp #|growing|headhunter|hires|hybrid|imagine|immediately|in autumn
    k #|k base|moving|named yet|next season|opening|openings|opportunity|per hour|perm|prefers not|quick one|quick question|rates
    recruitment|relocation|remote|retires|search|sector|six months|talent|team is growing|this summer|twenty minutes|usd|usd #|vacancy
    van|your background|your experience|your skills|your work
  `,
  1: `
    call|client|company|details|firm|job|lead|mentioned|nights|role|send
  `,
}
