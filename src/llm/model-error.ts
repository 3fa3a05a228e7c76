import { AppError } from '#shared/ipc/errors.ts'

/** Why a model file cannot be used, each with what the person can do. None names the file: the path stands beside it in Settings. */
const REASONS = {
  missing: ['The model file is no longer where it was.', 'Choose the file again in Settings > AI model.'],
  forbidden: ['The model file may not be read.', 'Give yourself the right to read it, or choose another file.'],
  not_gguf: ['This file is not a GGUF model.', 'Choose a file that ends in .gguf; a web page or a link file saved under that name does not work.'],
  incomplete: ['The model file is incomplete: its download stopped early.', 'Download it again and compare the size with the one on the download page.'],
  damaged: ['The model file is damaged.', 'Download it again and compare the checksum with the one on the download page.'],
  unsupported: [
    'This kind of model is not supported.',
    'Choose another model; instruction-tuned Llama, Qwen, Gemma, Mistral and Phi models in GGUF form work.',
  ],
  unsuited: ['This model cannot answer questions about a text.', 'Choose an instruction-tuned chat model; embedding, reranking and vision files do not work.'],
  memory: ['There is not enough memory for this model.', 'Choose a smaller model, or close other programs and try again.'],
  unusable: [
    'The model could not be started.',
    'Try another model. If none works, this computer lacks something the model engine needs; the app works fully without a model.',
  ],
} as const
export type UnreadableReason = keyof typeof REASONS

/** @param cause the engine's own error, for the log */
export function modelUnreadable(reason: UnreadableReason, cause?: unknown): AppError {
  const [message, hint] = REASONS[reason]
  return new AppError('model_unreadable', message, { hint, cause })
}
