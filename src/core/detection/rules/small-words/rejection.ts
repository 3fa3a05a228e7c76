import type { SmallWords } from './words.ts'

/** Words that say no. */
export const REJECTION_WORDS: SmallWords = {
  3: `
    a friend of|a no|accepted the|admired your work|already filled|already run|another applicant|another candidate|another colleague
    another direction|another person|appointed internally|are full|as much as|at this time we|bad luck|bad news|be honest
    been cancelled|been filled|been rejected|being honest|better fit|better suited|bit light|but no|came second|came to the conclusion
    can not consider|can not offer|can not proceed|can not take|can not train|can not use|cancelled the|close but|close call
    closed the search|come back to me|coming back this|concern was|concerned about|correspond with|could not offer|could not train
    decided against|decided for|decided on|decided to go|deliberations|did not advance|did not get|did not make|did not succeed
    different candidate|different direction|different person|disappoint you|dissolving the|do not need anyone|documents back
    every success|feel rotten|felt we could not|filled the|finalists|fitting task|found somebody|found someone|from within
    fully booked|further path|gave it|gave it to|gave the job|give it to|given it to|given the job|given the place|goes to
    going ahead with|going with|gone ahead with|gone for|gone to|gone with|great but|gutted|had to give it|hard luck|has accepted
    has already run|has been chosen|has been made|has cancelled|has made a|have chosen to|have hired|have to disappoint|have to inform
    have to pass|have to tell you|heart|her nephew|hired somebody|hired someone|his nephew|honest answer|hoped for
    how much the committee|if you qualify|in favour of|in house|in-house|inside the|internal candidate|is a no|is closed|is filled
    is full|is rejected|job has gone|keep going|lack of|lacked|lacking|leaned towards|leaning towards|let this one go|let you down
    liked you but|loved you but|lovely but|made a choice|made an offer to|made its choice|made our choice|made their choice
    message you hoped|more suited|much as i|much as we|much success|must disappoint|must inform you|must tell you|narrowly|next time
    nice words|no hours|no job|no longer a|no more left|no need for|no place|no shifts|no vacancies|no vacancy|no work
    not able to offer|not accepted|not advance|not among|not approved|not be able to|not be advancing|not be considered|not be making
    not be offering|not be seeing|not be taking|not be you|not chosen|not considered|not continue|not continuing|not correspond
    not eligible|not enough|not for us|not fulfil|not fulfill|not get it|not go ahead|not going ahead|not in a position|not kept
    not make it|not meet the|not move|not moving|not need|not one of|not proceed|not proceeding|not progress|not progressing|not quite
    not recommended|not right for|not selected|not successful|not suitable|not the message|not the right|not there yet|not this one
    not this time|not to take|not what we|not yet there|nothing for you|now full|offered it|offered it to|offered the job to
    on this occasion|on to the next|once you have|one closed|other candidates|other direction|other girl|other guy|other lad
    our regret|overqualified|pass on|passed on you|passing on|persevere|personally|pipped|places are taken|places were taken
    position closed|position has been|post has been|preferred another|preferred candidate|preferred someone|professional path
    rather than you|recommended candidate|regret|regretfully|regroup|return your|role has been|ruled out|runner up|search has ended
    search is over|second place|send your documents|somebody else|somebody local|someone else|someone local|stands rejected
    stay in the pool|stopped looking|straight answer|stronger candidate|strongest field|success in|take it to heart|taken on
    taken someone|thank you for coming in|thank you for playing|thank you for your time|that is that|the answer is|the bearer
    the conclusion that|thorough examination|thumbs down|to be honest|to our regret|too far|too junior|too light|too senior|took on
    took someone|toss up|tough luck|turn you down|turned down|turned up|unable to consider|unable to invite|unable to offer
    unable to proceed|unable to progress|unable to take|unlucky|unsuccessful|vacancy has been|very close|want somebody who
    wants somebody who|wants someone who|was chosen|was not kept|was rejected|went for|went really quickly|went to|went with
    were chosen|were not|when you have more|who has already|will disappoint|will remain in the pool|wish you all|wish you every
    wish you good|wish you the|wish you well|with more experience|without success|worried about the|worry about the|would have taken
    you are not among|you were not|your further|yours was not
  `,
  2: `
    afraid|again in|all the best|although you|although your|apply again|best of luck|best wishes|between you|but we|calibre
    competition|competitive|decline|declined|difficult decision|disappoint|disappointed|disappointing|distinguished|follow us
    for the future|give me a bell|good impression|good luck|good wishes|had more|hard choice|hard decision|has more|have more
    high number|however we|hundred|in future|in the end|in the future|instead|instead of|keep looking|keep your cv|keep your details
    large number|luck with|many applicants|many good|more experience|need somebody|need someone|needed more|next year|on file
    once more|other opportunities|overwhelming|reject|rejected|sadly|so many|sorry|standard was|strong field|stronger
    thank you once more|the other|they want more|think of us|tough call|tough competition|try again|unfortunately|want someone
    wanted more|wanted someone|was between|whom we|worry|your interest in|your search
  `,
  1: `
    although|among them|appointment|but|chose|chosen|decided|enjoyed meeting|finished the selection|however|impressed|no|not
    real regret
  `,
}
