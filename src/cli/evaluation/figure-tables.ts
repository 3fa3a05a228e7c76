import { MODEL_ANSWERS } from '#shared/domain/model-decision.ts'
import type { Figures } from './figures.ts'
import type { Answer } from './judged.ts'
import { countText, decimal, percentText, type Table } from './table.ts'

/** The figures as people read them, most important first. */
export function figureTables(figures: Figures): Table[] {
  return [summary(figures), types(figures), confusion(figures), fields(figures), calibration(figures), forms(figures)]
}

function summary({ mails, types, speed }: Figures): Table {
  return {
    title: `${mails} mails`,
    columns: ['', '%', 'mails'],
    rows: [
      ['job mail found', percentText(types.recall), countText(types.recall)],
      ['type right', percentText(types.typeRight), countText(types.typeRight)],
      ['type right, mean of types', decimal(types.macro), ''],
      ['false alarms, near job mail', percentText(types.nearAlarms), countText(types.nearAlarms)],
      ['false alarms, ordinary mail', percentText(types.ordinaryAlarms), countText(types.ordinaryAlarms)],
      ['mails a second', '', speed.perSecond.toFixed(0)],
      ['ms a mail: p50, p95, max', '', [speed.p50, speed.p95, speed.max].map((ms) => ms.toFixed(2)).join(', ')],
    ],
  }
}

function types({ types: { types } }: Figures): Table {
  return {
    title: 'Types',
    columns: ['type', 'mails', 'right', 'right %', 'precision %', 'found %'],
    rows: types.map(({ type, right, precision, recall }) => [
      type,
      String(right.of),
      String(right.count),
      percentText(right),
      percentText(precision),
      percentText(recall),
    ]),
  }
}

const SHORT: Record<Answer, string> = {
  application_confirmation: 'confirm',
  interview_invitation: 'interview',
  rejection: 'reject',
  status_update: 'status',
  recruiter_outreach: 'outreach',
  assessment: 'assess',
  offer: 'offer',
  not_job: 'not job',
  unsure: 'unsure',
}

function confusion({ types: { confusion: counts } }: Figures): Table {
  const answers: Answer[] = [...MODEL_ANSWERS, 'unsure']
  return {
    title: 'Confusion: the truth in rows, the answer in columns',
    columns: ['truth', ...answers.map((answer) => SHORT[answer])],
    rows: MODEL_ANSWERS.filter((type) => counts.has(type)).map((type) => [type, ...answers.map((answer) => String(counts.get(type)?.get(answer) ?? '·'))]),
  }
}

function fields({ fields: rows }: Figures): Table {
  return {
    title: 'Fields of job mail',
    columns: ['field', 'stated', 'exact %', 'wrong', 'missing', 'invented'],
    rows: rows.map(({ name, exact, wrong, missing, invented }) => [
      name,
      String(exact.of),
      percentText(exact),
      String(wrong),
      String(missing),
      countText(invented),
    ]),
  }
}

function calibration({ calibration: { bins, error } }: Figures): Table {
  return {
    title: `Confidence, expected calibration error ${(100 * error).toFixed(1)}%`,
    columns: ['confidence', 'mails', 'mean', 'right %'],
    rows: bins.map(({ from, to, confidence, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(right.of),
      confidence.toFixed(2),
      percentText(right),
    ]),
  }
}

function forms({ forms: rows }: Figures): Table {
  return {
    title: 'Forms',
    columns: ['form', 'mails', 'right %', 'found %', 'false alarms', 'company %', 'title %'],
    rows: rows.map(({ form, right, recall, alarms, company, title }) => [
      form,
      String(right.of),
      percentText(right),
      percentText(recall),
      countText(alarms),
      percentText(company),
      percentText(title),
    ]),
  }
}
