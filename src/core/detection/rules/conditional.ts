/**
 * Sentences about what may happen ("if your profile matches, we will invite you to an interview", "only selected
 * candidates will be contacted"): they invite nobody and reject nobody. English.
 */
const OUTCOME =
  '(?:selected|chosen|short-?listed|successful|unsuccessful|invited|interested|qualified|considered|offered|hired|accepted|a (?:good |strong |potential |possible )?(?:fit|match)|match(?:es)?|meets?|fits?|suitable|suited|align(?:s|ed)?|appropriate|moving|moved|proceeding|advanced|move|proceed|advance|progress)'
const CONDITIONAL = new RegExp(
  [
    `\\b(?:if|should|in case|in the event|provided|assuming|whether|once|when|unless) (?:that )?(?:you|your|we|the|there|they|our|a|an|any|this|it|i)\\b (?:[^ ]+ ){0,9}?${OUTCOME}\\b`,
    `\\b(?:if|when|once) (?:you are |found )?${OUTCOME}`,
    '\\bif (?:you (?:do not|have not|did not)|we (?:do not|have not|decide|feel|believe|see|think|need|would like|determine|wish|require))',
    '\\bshould (?:you|your|we|the|there|a|our|an)\\b (?:[^ ]+ ){0,5}?(?:be|not|decide|match|meet|wish|feel|become|fit|find|determine|move|require|align)\\b',
    '\\b(?:only|those|successful|short-?listed|selected|qualified|chosen|suitable|eligible|relevant|unsuccessful) (?:[^ ]+ ){0,3}?(?:candidates?|applicants?|individuals?|applications?)\\b (?:[^ ]+ ){0,8}?(?:will|may|are|can|should|must)\\b',
    '\\b(?:all|some|most|many) (?:\\w+ )?(?:candidates|applicants|individuals|applications) (?:[^ ]+ ){0,4}?(?:will|may|can|should|must|are (?:asked|invited|contacted|required))\\b',
    '\\b(?:invite|meet|ask|see|contact|call) (?:some|selected|the best|the most suitable|a few|suitable|short-?listed|successful|promising)\\b',
    '\\b(?:for|in) (?:some|certain|most|many) (?:roles|positions|cases|teams|jobs)',
    '^(?:\\d{1,2}[.)]|-) (?!.*\\b(?:you|your|please)\\b)',
    '\\bonly (?:those|contact|reach|able to (?:contact|respond))',
    '\\b(?:candidates?|applicants?) (?:who|that|we|whose) (?:[^ ,]+ ){0,8}?(?:will|may|are|can|should)\\b (?:not )?(?:be|hear|receive)\\b',
    '\\b(?:may|might|could) (?:also )?(?:be (?:asked|invited|required|contacted|selected)|ask|invite|contact|request|include|involve|receive)',
    '\\b(?:typically|usually|generally) (?:consists?|includes?|involves?|takes?|begins?|starts?)',
    '\\bconsider (?:your|this) (?:[^ ]+ ){0,3}?(?:unsuccessful|closed|not)',
    '\\b(?:it means|that means|assume) (?:that )?(?:you|your|we)',
  ].join('|'),
)

/** @returns whether any clause of a folded sentence speaks of an outcome that is still open */
export function mayBeConditional(folded: string): boolean {
  return CONDITIONAL.test(folded)
}

/**
 * @param folded a folded sentence
 * @param at where in it the words stand that would decide something
 * @returns whether their clause speaks of an outcome that is still open
 */
export function isConditional(folded: string, at: number): boolean {
  if (!mayBeConditional(folded)) return false
  const start = Math.max(folded.lastIndexOf(' - ', at), folded.lastIndexOf('; ', at), folded.lastIndexOf(', but ', at), 0)
  const ends = [' - ', '; ', ', but '].map((mark) => folded.indexOf(mark, at)).filter((end) => end > 0)
  return CONDITIONAL.test(folded.slice(start, Math.min(...ends, folded.length)))
}

/** Headings under which a mail lists the steps that everybody goes through. */
const PROCESS =
  /\bwhat (?:to expect|happens (?:next|now)|is next|comes next|you can expect)|(?:our|the) (?:hiring|interview|selection|recruitment|recruiting|application) process|how (?:it|the process) works|next steps in (?:our|the) process/

/** @returns whether the points listed after a folded sentence describe the process, not this application */
export function opensProcess(folded: string): boolean {
  return PROCESS.test(folded)
}
