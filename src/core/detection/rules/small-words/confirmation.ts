import type { SmallWords } from './words.ts'

/** Words that say that an application arrived. */
export const CONFIRMATION_WORDS: SmallWords = {
  3: `
    a recruiter checks|a squiz tonight|acknowledge|acknowledgement|am reading|applicant number|application complete|application dated
    application id|application number|are reading|arrived|auto-reply|automated|automatic reply|be in touch if|been registered
    call people|calls people directly|came through|candidate id|candidate number|check of the applications|check of your|cheers for
    closing date|confirm the receipt|confirmation of|confirms that|contact successful|contact suitable|contact those|contact you if
    decide who|documents have|dropped off|dropping in|dropping off|duly|eligible candidates only|entered at|expect to hear|filed
    firing over|flicking through|flicking us|for reference|for your application|for your records|gave it to steve|go through the
    go through them|good application|got it|got your|great application|hall tickets|handing in|has been entered|has been lodged
    has been logged|has been recorded|has it now|has reached|have a squiz|have it now|have your|have your application|hear by
    hear either way|hear from me|hear from one of|hear from us|heard by|heard from us by|heard within|hereby confirm|i have your
    if all is in order|in good hands|in the queue|in the system|inbox|interesting application|is reading|is received and|is registered
    lodged|logged|look at them|look through|lovely application|materials for|my inbox|nice application|nice letter|nomination
    not heard within|noted|on file now|on the stack|only successful|only those|our inbox|passed it along|passed it on|passed it to
    popping in|print this|print this page|printed it|printed it off|put it with|put yours|queue|reached me|reached us
    reading applications|reading everything|reading them|reading through|receipt of|received|recruiter checks|reference number
    refrain from|reply to all|reply to everyone|respond to all|review the pool|reviews the pool|safe and sound|safely|safely received
    safely with|sending in|sending of your|sent in|shooting through|shortlisted candidates|should assume|some time please|squiz|stack
    status submitted|strong application|submission complete|successfully|ta for|take some time|thank you for applying
    thank you for the sending|thanks for applying|thanks for the|thanks for your|the one who decides|the pile|the sending
    this confirms|this mailbox|view your profile|was entered|was submitted|we have it|we have your|were submitted|what comes next
    whizzing over|who decides|who to see|will be read|will read|will write to all|with us and|write to all applicants|you applied
    you will be called|your details are|your documents and|your documents have|your interest has|your interest in|your materials
    your nomination|your reference
  `,
  2: `
    after that|all applicants|all applications|applicants after|applications|coming days|coming weeks|complete|do not reply
    each application|edit your|entered on|every application|half term|have a look|in between|in due course|interest in joining
    interest in our|keep this message|many thanks|next few days|once the|our practice|posting closes|read it|received on|registered
    screening of|short-list|shortlist|submission|submitted|submitted on|thank you|thanks|the deadline|the evening|the interest in our
    tonight|will look|your cv|your details|your documents|your form|your letter|your message|your papers
  `,
  1: `
    application|applied|candidates|cv|form|later this week|letter|reply|weekend
  `,
}
