/** Chooses the door. The fictitious one is not in a production build. */
import type { Host } from './host'
import { tauriHost } from './tauri'

export async function openHost(): Promise<Host> {
  if (import.meta.env.MODE !== 'production' && !('__TAURI_INTERNALS__' in window)) {
    const { createFakeHost } = await import('./fake')
    return createFakeHost()
  }
  return tauriHost
}
