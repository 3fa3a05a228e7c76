import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { EventData, Input, Output, Route } from '#shared/ipc/contract/index.ts'
import { coalesce } from './coalesce.ts'
import { request, subscribe } from './ipc.ts'

type Arguments<R extends Route> = Input<R> extends void ? [] : [Input<R>]
type Topic = EventData<'data.changed'>['topics'][number]

/** `findings.list` is cached under ['findings', 'list', input], so that a topic can be read again as a whole. */
const keyOf = (route: Route, input: unknown[]) => [...route.split('.'), ...input]

/**
 * What TanStack Query needs to ask a route.
 * @example useQuery(ask('findings.list', { tab: 'pending' }))
 */
export function ask<R extends Route>(route: R, ...input: Arguments<R>) {
  return queryOptions<Output<R>>({ queryKey: keyOf(route, input), queryFn: () => request(route, ...input) })
}

/** Everything that shows a topic. Suggestions are made of findings and applications both. */
const SHOWN_BY: Record<Topic, string[][]> = {
  accounts: [['accounts'], ['sync', 'history'], ['sync', 'poison']],
  findings: [['findings'], ['setAside']],
  applications: [['applications'], ['findings', 'suggestions']],
  learning: [['learning']],
}

/** Between two readings of the same lists while a sync reports mail after mail. */
const CALM_MS = 150

/** Nothing goes stale by itself: main says when something changed. Being offline must not pause a question to this same computer. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Reads again what shows the topics; resolves when all of it has arrived. */
export async function readAgain(client: QueryClient, topics: Topic[]): Promise<void> {
  await Promise.all(topics.flatMap((topic) => SHOWN_BY[topic]).map((queryKey) => client.invalidateQueries({ queryKey })))
}

/**
 * Keeps the cache true to main's events.
 * @returns a function that stops it
 */
export function followEvents(client: QueryClient): () => void {
  const changed = coalesce((topics: Topic[]) => readAgain(client, topics), CALM_MS)
  const stops = [
    subscribe('data.changed', ({ topics }) => changed(topics)),
    subscribe('model.state', (state) => client.setQueryData(ask('model.state').queryKey, state)),
    subscribe('settings.changed', (settings) => client.setQueryData(ask('settings.get').queryKey, settings)),
    subscribe('sync.state', (state) => {
      const before = client.getQueryData(ask('sync.state').queryKey)
      client.setQueryData(ask('sync.state').queryKey, state)
      if (before?.state !== state.state) changed(['accounts']) // last and next sync
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
