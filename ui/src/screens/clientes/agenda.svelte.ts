/** The agenda of the portfolio: a question, and the pages of its answer that are near. */
import { SvelteMap } from 'svelte/reactivity'
import { app } from '../../aplicacion.svelte'
import type {
  ConsultaAgenda,
  Fallo,
  FilaAgenda,
  GrupoObligacion,
  OrdenAgenda,
} from '../../host/contract'
import { toFallo } from '../../host/host'

const PAGINA = 200
const GUARDADAS = 12

export class Agenda {
  desde = $state('')
  hasta = $state('')
  orden = $state<OrdenAgenda>('dia')
  texto = $state('')
  grupo = $state<GrupoObligacion | 'todos'>('todos')

  /** Clients in the portfolio; null until it is known. */
  clientes = $state<number | null>(null)
  total = $state(0)
  /** Grows with each new answer: the list starts again. */
  edicion = $state(0)
  ocupada = $state(false)
  fallo = $state.raw<Fallo | null>(null)
  /** A page that did not come, while the rest stands. */
  falloPagina = $state.raw<Fallo | null>(null)

  #paginas = new SvelteMap<number, FilaAgenda[]>()
  #vuelta = 0
  #pidiendo = false
  #hacen: [number, number] = [0, 0]

  constructor(desde: string, hasta: string) {
    this.desde = desde
    this.hasta = hasta
  }

  consulta(pagina = 0): ConsultaAgenda {
    return {
      desde: this.desde,
      hasta: this.hasta,
      orden: this.orden,
      texto: this.texto.trim(),
      grupo: this.grupo === 'todos' ? null : this.grupo,
      desde_fila: pagina * PAGINA,
      filas: PAGINA,
    }
  }

  fila(i: number): FilaAgenda | null {
    return this.#paginas.get(Math.floor(i / PAGINA))?.[i % PAGINA] ?? null
  }

  /** Asks the question from the start. What was there stays until the answer comes. */
  async ask(): Promise<void> {
    const vuelta = ++this.#vuelta
    this.ocupada = true
    try {
      const primera = await app.host.clientesAgenda(this.consulta())
      if (vuelta !== this.#vuelta) return
      this.#paginas.clear()
      this.#paginas.set(0, primera.filas)
      this.clientes = primera.clientes
      this.total = primera.total
      this.fallo = null
      this.falloPagina = null
      this.edicion += 1
      this.#hacen = [0, 0]
    } catch (thrown) {
      if (vuelta === this.#vuelta) this.fallo = toFallo(thrown)
    } finally {
      if (vuelta === this.#vuelta) this.ocupada = false
    }
  }

  /** The rows that are seen: their pages come, the far ones go. */
  need(primera: number, ultima: number): void {
    this.#hacen = [Math.floor(primera / PAGINA), Math.floor(Math.max(primera, ultima) / PAGINA)]
    if (this.falloPagina === null) void this.#fetch()
  }

  retry(): void {
    this.falloPagina = null
    void this.#fetch()
  }

  #missing(): number | null {
    const [primera, ultima] = this.#hacen
    for (let pagina = primera; pagina <= ultima; pagina++) {
      if (pagina * PAGINA < this.total && !this.#paginas.has(pagina)) return pagina
    }
    return null
  }

  /** One page at a time, always the one that is wanted now: a long drag asks for few. */
  async #fetch(): Promise<void> {
    if (this.#pidiendo) return
    this.#pidiendo = true
    try {
      for (let pagina = this.#missing(); pagina !== null; pagina = this.#missing()) {
        const vuelta = this.#vuelta
        const llegada = await app.host.clientesAgenda(this.consulta(pagina))
        if (vuelta !== this.#vuelta) {
          // Another question is on its way; its own pages come when its first one is here.
          if (this.ocupada) return
          continue
        }
        this.#paginas.set(pagina, llegada.filas)
        this.#forget()
      }
    } catch (thrown) {
      this.falloPagina = toFallo(thrown)
    } finally {
      this.#pidiendo = false
    }
  }

  #forget(): void {
    const centro = (this.#hacen[0] + this.#hacen[1]) / 2
    while (this.#paginas.size > GUARDADAS) {
      const lejos = [...this.#paginas.keys()].reduce((a, b) =>
        Math.abs(a - centro) >= Math.abs(b - centro) ? a : b,
      )
      this.#paginas.delete(lejos)
    }
  }
}
