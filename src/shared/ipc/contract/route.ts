import { type ZodType, z } from 'zod'

/** What a request or a sync can change; the window reads the lists of a topic again. */
export const topic = z.enum(['accounts', 'findings', 'applications', 'learning'])
export type Topic = z.infer<typeof topic>

/** One request of the contract. `changes` names what its success changes. */
export type RouteShape = { input: ZodType; output: ZodType; changes?: Topic[] }
export type Routes = Record<string, RouteShape>
