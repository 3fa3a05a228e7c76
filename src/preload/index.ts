import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '#shared/ipc/bridge.ts'
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/ipc/channels.ts'

// Two doors, nothing else: ipcRenderer itself never reaches the page.
const bridge: Bridge = {
  request: (route, input) => ipcRenderer.invoke(REQUEST_CHANNEL, route, input),
  subscribe: (listener) => {
    const forward = (_event: Electron.IpcRendererEvent, message: unknown) => listener(message)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => ipcRenderer.off(EVENT_CHANNEL, forward)
  },
}

contextBridge.exposeInMainWorld('trackmyroles', bridge)
