import { classifierFile, readClassifier } from '#core/detection/classifier/file.ts'
import type { Knowledge } from '#core/detection/detect.ts'
import { senderDirectory } from '#core/detection/directory.ts'
import { rankersFile, readRankers } from '#core/detection/ranker/file.ts'
import classifier from '#resources/classifier.json' with { type: 'json' }
import rankers from '#resources/rankers.json' with { type: 'json' }
import senders from '#resources/senders.json' with { type: 'json' }

/** What detection knows as the app ships it: the directory of senders, and the weights of the classifier and the rankers. */
export function shippedKnowledge(): Knowledge {
  return {
    directory: senderDirectory.parse(senders),
    classifier: readClassifier(classifierFile.parse(classifier)),
    rankers: readRankers(rankersFile.parse(rankers)),
    personal: null,
    employers: new Map(),
  }
}
