/** English word groups that several rule families share; written for `p` (see signal.ts). */

export const ROLE =
  '(?:positions?|roles?|jobs?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|requisitions?|reqs?|postings?|internships?|apprenticeships?|fellowships?|placements?|traineeships?|co-?ops?|programs?|programmes?|posts?|openings?)'

export const APPLICATION = '(?:applications?|candidacy|candidature|submissions?|resumes?|cvs?|profiles?)'

export const CANDIDATE = '(?:candidates?|applicants?|finalists?|individuals?|people|persons?|contenders?)'

export const MOVE =
  '(?:mov(?:e|ed|ing)|go(?:ing)?|proceed(?:ed|ing)?|progress(?:ed|ing)?|advanc(?:e|ed|ing)|continu(?:e|ed|ing)|tak(?:e|en|ing)|bring(?:ing)?|pass(?:ed|ing)?|carry(?:ing)?|push(?:ing)?|pursu(?:e|ed|ing)|consider(?:ed|ing)?)'

export const INTERVIEW =
  '(?:interviews?|interviewing|phone ?screen(?:s|ing)?|phone interview|screening (?:call|interview|session)|screening|intro(?:ductory)? (?:call|chat|meeting|conversation)|recruiter (?:call|screen|chat)|video (?:call|interview|chat)|on-?site|super ?day|assessment (?:day|cent(?:er|re)))'

export const TALK =
  '(?:calls?|phone calls?|chats?|chatting|conversations?|meetings?|meet|talk|talking|speak|speaking|connect|catch up|discussion|video conference|zoom|teams meeting|coffee)'

/** Nouns that name a test of candidates and little else. */
export const TEST =
  '(?:(?:online |technical |coding |skills? |aptitude |cognitive |personality |behaviou?ral |pre-?employment |game-?based |virtual |candidate |situational |programming |logic(?:al)? |numerical |verbal |language |typing |written |writing |practical |talent |reasoning |numeracy |literacy |and |timed |short )+(?:assessments?|tests?|challenges?|exercises?|evaluations?|questionnaires?|task|quiz|games?)|assessments?(?! (?:day|cent))|take[- ]?home(?! (?:pay|salary|message|wage))(?: \\w+)?|work samples?|hacker ?rank|codility|codesignal|coderpad|testgorilla|hackerearth|test assignment|trial (?:task|project|assignment|translation|exercise)|case (?:study|assignment|exercise)|(?:design|coding|programming|technical|writing|take-home|test) assignment|home assignment|code test|situational judge?ment)'

/** Nouns that name a test only next to words of hiring. */
export const TASK = '(?:tests?|challenges?|exercises?|assignments?|projects?|questionnaires?|quiz|task|evaluation|problem set|prompt)'

export const GLAD = '(?:pleased|happy|delighted|excited|thrilled|glad|proud|honou?red|great pleasure|pleasure)'

export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** Words that end the title of a job. */
export const OCCUPATION =
  '(?:engineers?|developers?|designers?|managers?|analysts?|scientists?|nurses?|accountants?|controllers?|recruiters?|marketers?|architects?|consultants?|administrators?|directors?|leads?|head of|chief|officers?|technicians?|electricians?|planners?|drivers?|teachers?|tutors?|assistants?|associates?|specialists?|representatives?|interns?|operators?|mechanics?|chefs?|cooks?|actuar(?:y|ies)|auditors?|lawyers?|counsel|paralegals?|editors?|writers?|producers?|programmers?|testers?|physicians?|therapists?|pharmacists?|clerks?|supervisors?|coordinators?|strategists?|researchers?|buyers?|advisors?|sales(?:people|person|men)?|welders?|carpenters?|plumbers?|baristas?|bakers?|caretakers?|carers?|receptionists?|secretar(?:y|ies)|devops|sre|cto|cfo|vp)'
