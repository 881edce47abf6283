/**
 * The state of the application as the core tells it, for every screen, and the door to the core.
 * Nothing is kept here that the core keeps, but for the data that a guest did not ask to keep.
 */
import type { EstadoAplicacion, Fallo, PeriodicidadIva, TipoContribuyente } from './host/contract'
import { type Host, toFallo } from './host/host'
import { openHost } from './host/open'
import { loadIdioma, systemIdioma } from './textos.svelte'

/** Whose dates are shown: a kept profile, or what a guest typed. */
export interface Interesado {
  nombre: string
  nit: string
  dv: number
  tipo: TipoContribuyente
  responsabilidades: string[]
  periodicidad_iva: PeriodicidadIva | null
  /** Obligations that no code of the RUT tells. */
  obligaciones: string[]
}

class Aplicacion {
  estado = $state.raw<EstadoAplicacion | null>(null)
  fallo = $state.raw<Fallo | null>(null)
  /** Typed by a guest and not kept: it goes with the window. */
  invitado = $state.raw<Interesado | null>(null)
  #host: Host | null = null

  /** The door. Screens exist only after `start`, which opens it. */
  get host(): Host {
    if (this.#host === null) throw new Error('the host is used before start')
    return this.#host
  }

  get interesado(): Interesado | null {
    return this.estado?.perfil ?? this.invitado
  }

  /** The vault can keep things now. */
  get bovedaAbierta(): boolean {
    const boveda = this.estado?.boveda
    return boveda === 'abierta_llavero' || boveda === 'abierta_clave'
  }

  async start(): Promise<void> {
    try {
      if (this.#host === null) {
        this.#host = await openHost()
        // First to hear, then to ask: what changes in between is not lost.
        await this.#host.onState((estado) => void this.accept(estado))
        // A pressed notice brings its screen.
        await this.#host.onOpen((hash) => {
          location.hash = hash
        })
      }
      await this.accept(await this.#host.appState())
      this.fallo = null
    } catch (thrown) {
      await loadIdioma(systemIdioma())
      this.fallo = toFallo(thrown)
    }
  }

  /** Takes a new state: first its language and colours, then the rest. */
  async accept(estado: EstadoAplicacion): Promise<void> {
    const { idioma, tema } = estado.preferencias
    await loadIdioma(idioma ?? systemIdioma())
    // A newer one may have come while the words were fetched, or before the answer to a question.
    if (this.estado !== null && estado.revision < this.estado.revision) return
    const root = document.documentElement
    if (tema === 'sistema') delete root.dataset['theme']
    else root.dataset['theme'] = tema === 'oscuro' ? 'dark' : 'light'
    this.estado = estado
    if (estado.perfil) this.invitado = null
  }

  async refresh(): Promise<void> {
    await this.accept(await this.host.appState())
  }
}

export const app = new Aplicacion()
