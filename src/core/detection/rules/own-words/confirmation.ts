import { p, plainSignalsOf, type Signal } from '../signal.ts'
import { PAPERS } from './words.ts'

const says = plainSignalsOf('application_confirmation')

const NOT_RECEIVED =
  /\b(?:they|client) (?:have |has )?(?:\w+ )?(?:got|received|has|have)\b|already received|not (?:yet )?(?:arrive|receive|come)|arrived without|missing|resend|(?:take-?home|test|assessment|exercise|task)|offer|sign(?:ed)?\b/

/** How people say that an application reached them. */
export const CONFIRMATION_IN_OWN_WORDS: Signal[] = [
  says(
    7,
    'Says that what you sent arrived.',
    'file got has recei have arriv came reach lande safe logge noted desk inbox regis open thank in with had',
    p`(?:(?:got|have|received|had|has|hold|registered|logged|noted|filed|acknowledge) (?:\w+ )?(?:your|the|both|all|a|this) (?:\w+ ){0,4}${PAPERS}\b|${PAPERS} (?:[^ ]+ ){0,8}?(?:arrived|landed|reached (?:us|me|our|my)|came (?:in|through|to (?:us|me)|across)|is (?:in\b|here|on (?:my|our|the)|safely|now (?:in|on|with|complete))|are (?:in\b|here|on (?:my|our|the)|safely)|noted|logged|received|opened fine|safely|well received|is well received|has been (?:noted|logged|registered|filed|entered))|received with (?:many )?thanks|safe and sound|safely received|(?:on|in) (?:my|our) (?:desk|inbox|pile|tray|hands)|(?:your|the) (?:file|application|form) is (?:now )?(?:complete|in\b))`,
    { evenIf: true, unless: new RegExp(`${NOT_RECEIVED.source}|(?:is|are) (?:in|on) our (?:database|records|system|books)|i have a\\b|if your`) },
  ),
  says(
    6,
    'Thanks for what you sent.',
    'thank ta cheer thx appre grate',
    p`(?:thank(?:s| you)|thx|\bta|cheers|grateful|many thanks)(?: you)?(?: so much| very much| again| ever so much)? for (?:\w+ )?(?:sending|dropping|popping|handing|getting|putting|throwing|posting|emailing|forwarding|mailing|submitting|letting us (?:have|see)|your (?:\w+ ){0,3}${PAPERS}|the (?:cv|application|form|resume|letter)|writing (?:to|in)|the (?:\w+ ){0,2}(?:cv|application))`,
    { evenIf: true, unless: NOT_RECEIVED },
  ),
  says(
    4.5,
    'Says what happens with it now.',
    'heard conta read look show pass passi revie go going shoul short sift meet hear close closi readi proper answe same forwa commi sit give gover panel share hand',
    p`(?:(?:will|shall|going to|gonna) (?:\w+ ){0,2}(?:read|look (?:at|over|through)|show (?:it|dad|the|my)|pass (?:it|this|your)|go through|have a (?:proper )?(?:look|read)|be reading|sift|review|share (?:it|your))|(?:passing|passed|forwarding|forwarded|handing|handed|giving) (?:it|this|them|same|your \w+) (?:on |over |along )?to|same has been forwarded|reading (?:it|through|them)|(?:closing date|applications close|deadline (?:for applications )?is)|(?:review|sifting|shortlisting|reading) of applications|(?:governors|panel|committee|we|they|board|team) (?:will|shall) (?:short-?list|meet|sit|sift|review|read|look)|(?:if you (?:have not|do not|hear|have heard)|if nothing has reached) ~9 (?:assume|unsuccessful|hear|heard|from us|successful)|give (?:me|us) (?:till|until|a (?:few|couple|week|day)))`,
    { evenIf: true, unless: /\bnot (?:be )?(?:moving|selected|proceed)|unfortunately,? (?:we|your)|interview (?:will|on)|delayed|paused|missing/ },
  ),
]
