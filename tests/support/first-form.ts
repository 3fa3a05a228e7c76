import { type LabelledMail, readForms } from '#cli/labelled-mail.ts'

/** The short mails that say what the rules promise. */
export const FIRST_FORM: readonly LabelledMail[] = (await readForms('tests/corpus/first-form')).flatMap((form) => form.mails)
