// Gmail's system labels (https://developers.google.com/workspace/gmail/api/guides/labels).

const HIDDEN = ['SPAM', 'TRASH']
const NOT_RECEIVED = [...HIDDEN, 'DRAFT', 'SENT', 'CHAT']

/** Whether mail with these labels lies in spam or trash. */
export const isHidden = (labels: readonly string[]): boolean => labels.some((label) => HIDDEN.includes(label))

/** Whether these are the labels of mail that reached the person: not their own, no chat, and neither in spam nor in the trash. */
export const isReceived = (labels: readonly string[]): boolean => !labels.some((label) => NOT_RECEIVED.includes(label))
