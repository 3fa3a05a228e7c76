import type { DetectedMail } from '#main/detection/detector.ts'
import { type Detection, NO_FIELDS } from '#shared/domain/detection.ts'
import { NOW } from './database.ts'

/** A detected mail for tests of what comes after detection. */
export function detectedMail(detection: Partial<Detection> = {}, mail: Partial<Omit<DetectedMail, 'detection'>> = {}): DetectedMail {
  return {
    senderName: 'Northwind Careers',
    senderAddress: 'careers@northwind.example',
    subject: 'Your application to Northwind',
    date: NOW,
    text: 'Thank you for applying.',
    ownMail: false,
    learnable: { features: Uint16Array.of(1, 2, 3), scores: [4, 0, 0, 0, 0, 0, 0, 0] },
    ...mail,
    detection: {
      verdict: 'job',
      type: 'application_confirmation',
      confidence: 0.95,
      decidedBy: 'rules',
      reason: 'It thanks you for applying.',
      evidence: [{ field: 'type', quote: 'Thank you for applying' }],
      ...detection,
      fields: { ...NO_FIELDS, company: 'Northwind', ...detection.fields },
    },
  }
}
