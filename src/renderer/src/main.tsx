import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { App } from './app/app.tsx'
import { shareNonce } from './lib/nonce.ts'
import './main.css'

config({ jitless: true }) // zod would try to compile its checks; the page's policy forbids eval and would report each try
shareNonce()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
