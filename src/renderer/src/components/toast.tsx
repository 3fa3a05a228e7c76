import { X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { Button } from './button.tsx'

type Toast = { text: string; action?: { label: string; keys?: string; run: () => void } }
type Toasts = { show: (toast: Toast) => void; dismiss: () => void }

const Context = createContext<Toasts>({ show: () => {}, dismiss: () => {} })
const SHOWN_FOR_MS = 8_000

/** Says what just happened, with one way back. There is one toast at a time: the last thing done. */
export const useToasts = () => useContext(Context)

/**
 * Own, not Radix's: that one announces through a `status` role, and the window keeps that role for the sync state alone.
 * It lies over the end of the list, never over the buttons that are pressed next. The live region stays in the page, so that screen readers notice what enters it.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const [held, setHeld] = useState(false)
  const dismiss = useCallback(() => {
    setToast(null)
    setHeld(false)
  }, [])
  const toasts = useMemo(() => ({ show: setToast, dismiss }), [dismiss])
  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(dismiss, SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [toast, held, dismiss])
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) }
  return (
    <Context value={toasts}>
      {children}
      <div aria-live="polite" className="pointer-events-none fixed bottom-4 left-18 z-30 w-78 min-[1120px]:left-56 min-[1120px]:w-87">
        {toast && (
          <div
            {...hold}
            className="pointer-events-auto flex min-h-11 animate-in items-center gap-3 rounded-lg bg-raised pr-1.5 pl-4 text-sm shadow-popover duration-200 fade-in-0 slide-in-from-bottom-2"
          >
            <p className="line-clamp-3 min-w-0 flex-1 py-2">{toast.text}</p>
            {toast.action && <ToastAction action={toast.action} onDone={dismiss} />}
            <Button variant="ghost" size="icon" aria-label="Dismiss" onClick={dismiss}>
              <X aria-hidden />
            </Button>
          </div>
        )}
      </div>
    </Context>
  )
}

function ToastAction({ action, onDone }: { action: NonNullable<Toast['action']>; onDone: () => void }) {
  const run = () => {
    onDone()
    action.run()
  }
  return (
    <Button variant="link" size="inline" className="font-semibold" aria-keyshortcuts={action.keys} onClick={run}>
      {action.label}
    </Button>
  )
}
