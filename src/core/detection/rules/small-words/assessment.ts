import type { SmallWords } from './words.ts'

/** Words that set a task. */
export const ASSESSMENT_WORDS: SmallWords = {
  3: `
    # min|# minutes you|# pages|# questions|# words|a few lines|a go at|a note on|a recording|a short|a syllabus|a task|a test|a4
    about # hours|about an hour|about four hours|about three hours|about two hours|an evening is|an exercise|an hour or|aptitude
    as long as you|ask all|ask each to|ask everybody|ask everyone|asked to complete|asked to prepare|asked to send|asked to submit
    asks all|assessment|assumptions|attached judgment|attached numbers|attached sheet|attention check|back by|back to me by|bake me
    before friday|before monday|before the interview|before they decide|before thursday|before tuesday|before we decide|before we meet
    before we speak|before we talk|before wednesday|begin|begin test|build a|build us|by tomorrow night|by wednesday night
    calculate about|calculator|can pause|case study|challenge|codebase|coding|complete it|complete the|complete this|cook us
    couple of hours|cut me|data set|dataset|deliver a|design a|design us|do it once|does it|draw me|editing test|enclosed case
    enclosed instructions|error checking|evening is plenty|everybody does|everyone does|fancy formatting|few hours|fix the|forecast
    four hours|from the attached|get it to|get that to|get this to|github repo|go through it with|group exercise|half day with
    handwriting|have a go|have it back|homework|how we choose|how you would|how you would set|in your browser|in your own|instructions
    invigilated|invited you to take|jot down|judgement test|launch test|lesson plan|like you to complete|like you to do
    like you to have|like you to prepare|like you to take|like you to write|link works|lodge|log in to start|make one|max # pages
    maximum # pages|mini project|mini-lecture|mock|multiple choice|must score|no fancy|no more than #|note down|note on the|numeracy
    observed lesson|one page|one tab|one take|one-page|online test|only do it|opens now|page note|paid half day|part of how|pass mark
    pause once|personality|photo of both|pilot task|plan a small|portal closes|prepare a|prepare an|presentation on|proctored
    proofread|psychometric|pull request|puzzle|questionnaire about|questions and #|quiet minutes|quiz|reaction check|reasoning
    record a|record yourself|recorded mini-lecture|recording of|role play|role-play|runs in your browser|sample lesson|sample task
    say what|score #|see how you|see you at it|see you work|send a two page|send me a photo|send us your result|set out how
    set out your|sheet attached|short check|short exercise|short project|short task|should calculate|should take|show me how
    show us how|show us what|side of a|side of a4|simulation|situational|skills test|slide deck|slides|small exercise|small project
    small task|solve|speed test|spend no more|spreadsheet|stage # of|stage test|start by|start test|start the test|stop after
    take about|take data|take home|take-home|take-home task|takes # minutes|takes about|talk it through|talk us through|teach a
    tell me what|tell us what|ten minute presentation|test link|test project|the attached numbers|the exercise|the task|the test
    three hours|through it with you|to proceed|tonight if|translate|translation sample|translation test|trial day|trial morning
    trial shift|trial week|try out|two hours|two page|two pages|typing|unedited recording|unique link|until # march|upload a|upload an
    upload your|walk us through|what would you do|what you would|what you would say|will get # questions|words on|work on the enclosed
    work sample|working interview|would do if|would say to|would set up|write a few|write us|writing sample|writing task|writing test
    written exercise|written task|you to take|your own time|your result|your results to|your test
  `,
  2: `
    action required|another day|at home|attached|attempt|attempts|both sides|brief|by friday|by monday|by noon|by sunday|cases|crew
    deadline|deadline sunday|excel|excerpts|exercise|expires|hours|in pdf|launch|level #|link below|midnight|minutes|no accompaniment
    no more than|pass|pieces|plan and|plant it|portfolio piece|prep|prepared|questions|recording|repository|retake|solution|stage
    submit|sunday midnight|task|test|time limit|timed|unique|untimed|video|your answers|your solution|zip
  `,
  1: `
    before we|due|evening|make|prepare|send|start|work|write
  `,
}
