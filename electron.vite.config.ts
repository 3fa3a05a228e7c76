import { existsSync, readFileSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Build for the Electron that will run it: the fallback runtime (tools/setup.mjs) is older than the npm package says.
const version = new URL('./node_modules/electron/dist/version', import.meta.url)
if (existsSync(version)) process.env.ELECTRON_MAJOR_VER ??= readFileSync(version, 'utf8').trim().replace(/^v/, '').split('.')[0]

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'detection-worker': 'src/main/detection/worker.ts',
          'learning-worker': 'src/main/learning/worker.ts',
          'llm-worker': 'src/llm/worker.ts',
        },
      },
    },
  },
  preload: {
    // a sandboxed preload must be one CommonJS file
    build: { externalizeDeps: false, rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  },
  renderer: {
    build: { minify: true, chunkSizeWarningLimit: 2000 }, // read from disk: one chunk starts as fast as several
    plugins: [react(), tailwindcss()],
  },
})
