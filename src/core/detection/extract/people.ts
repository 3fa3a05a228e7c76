import type { Mail } from '#core/mail/mail.ts'
import { fold, type Source } from './source.ts'
import { titleLikeness } from './title-words.ts'

/** The person's own name, as the greeting and the To header write it: no company. */
export function peopleIn(mail: Mail, text: Source): Set<string> {
  const people = new Set<string>()
  for (const { name } of mail.to) if (name && !name.includes('@')) addPerson(people, name)
  const greeting =
    /^\s*(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|greetings),? +)?(\p{L}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){0,3})(?: *[,:!–-]|(?<=(?:hi|hello|dear|hey|morning|afternoon|evening)[ ,].{2,60}) *\n)/iu.exec(
      text.view.slice(0, 200),
    )
  if (
    greeting?.[1] &&
    titleLikeness(greeting[1]) === 0 &&
    !/^(?:thank|thanks|unfortunately|the|we|your|our|congratulations|update|great news|from|all|there)\b/i.test(greeting[1])
  )
    addPerson(people, greeting[1])
  return people
}

function addPerson(people: Set<string>, name: string): void {
  people.add(fold(name))
  for (const word of fold(name).split(' ')) if (word.length > 2) people.add(word)
}
