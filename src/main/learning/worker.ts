// Entry of the learning thread: learns once from what it was started with, answers, and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { packLayer } from '#core/learning/layer-bytes.ts'
import { learnCorrection, learnPersonal } from '#core/learning/personal.ts'
import check from '#resources/learning-check.json' with { type: 'json' }
import { learningCheck, readLearningCheck } from './learning-check.ts'
import type { LearningTask, LearntMessage } from './messages.ts'

const { examples, corrected }: LearningTask = workerData
const bundled = readLearningCheck(learningCheck.parse(check))
const { layer, ...learnt } = learnPersonal(examples, bundled)
const offering = corrected && packLayer(learnCorrection(corrected, examples, bundled))
const message: LearntMessage = { ...learnt, layer: packLayer(layer), offering }
parentPort?.postMessage(message)
