// Apart from the schemas, so that the preload carries no zod.

/** The two channels between the window and main. */
export const REQUEST_CHANNEL = 'request'
export const EVENT_CHANNEL = 'event'
