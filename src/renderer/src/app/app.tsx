import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { ToastProvider } from '../components/toast.tsx'
import { TooltipProvider } from '../components/tooltip.tsx'
import { createQueryClient, followEvents } from '../lib/queries.ts'
import { createRouter } from './routes.tsx'
import { Theme } from './theme.tsx'

export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(createRouter)
  useEffect(() => followEvents(client), [client])
  return (
    <QueryClientProvider client={client}>
      <Theme />
      <TooltipProvider delayDuration={400}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </TooltipProvider>
    </QueryClientProvider>
  )
}
