import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { ask } from '../lib/queries.ts'

/** Puts the theme of the settings on the page; `system` leaves it to `prefers-color-scheme`. */
export function Theme() {
  const theme = useQuery(ask('settings.get')).data?.theme
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
  }, [theme])
  return null
}
