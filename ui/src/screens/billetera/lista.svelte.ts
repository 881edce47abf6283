/** The wallet: what is asked of it, and the rows that came so far. Every sum is the core's. */
import { app } from '../../aplicacion.svelte'
import type { ConsultaBilletera, Fallo, PaginaBilletera, ResumenFactura } from '../../host/contract'
import { toFallo } from '../../host/host'

export const FILAS = 50

/** What a select holds for «any». */
export const TODOS = ''

export class ListaFacturas {
  texto = $state('')
  anio = $state(TODOS)
  mes = $state(TODOS)
  emisor = $state(TODOS)
  etiqueta = $state(TODOS)
  malas = $state(false)

  /** The answer; null until there is one. */
  pagina = $state.raw<PaginaBilletera | null>(null)
  facturas = $state.raw<ResumenFactura[]>([])
  /** How many of those that fit have something to look at. */
  conMalas = $state(0)
  /** The largest issuers, from the last answer that was not of one alone. */
  emisores = $state.raw<PaginaBilletera['por_emisor']>([])
  /** The year of the answer, not of the question. */
  anioVisto = $state<number | null>(null)
  ocupada = $state(false)
  trayendo = $state(false)
  fallo = $state.raw<Fallo | null>(null)
  falloMas = $state.raw<Fallo | null>(null)

  #vuelta = 0
  #elegido = false
  /** The question that was asked last. */
  #pedida = ''

  get filtrada(): boolean {
    return this.texto.trim() !== '' || this.emisor !== TODOS || this.etiqueta !== TODOS || this.malas || this.mes !== TODOS
  }

  get hayMas(): boolean {
    return this.pagina !== null && this.facturas.length < this.pagina.total
  }

  consulta(desde = 0, cuantas = FILAS): ConsultaBilletera {
    const numero = (valor: string) => (valor === TODOS ? null : Number(valor))
    return {
      texto: this.texto.trim(),
      anio: numero(this.anio),
      // A month of no year is no question.
      mes: this.anio === TODOS ? null : numero(this.mes),
      emisor: this.emisor === TODOS ? null : this.emisor,
      etiqueta: this.etiqueta === TODOS ? null : this.etiqueta,
      solo_malas: this.malas,
      desde,
      cuantas,
    }
  }

  /** Whether what is asked for now is another question than the last. */
  isNew(): boolean {
    return JSON.stringify(this.consulta()) !== this.#pedida
  }

  clear(): void {
    this.texto = ''
    this.mes = TODOS
    this.emisor = TODOS
    this.etiqueta = TODOS
    this.malas = false
  }

  /** Asks from the start. What was there stays until the answer comes. */
  async ask(): Promise<void> {
    const vuelta = ++this.#vuelta
    this.ocupada = true
    try {
      if (!this.#elegido) {
        // The newest year first: it is the one that people come for.
        const { anios } = await app.host.billeteraList(this.consulta(0, 0))
        if (vuelta !== this.#vuelta) return
        this.#elegido = true
        this.anio = anios[0] === undefined ? TODOS : String(anios[0])
      }
      const consulta = this.consulta()
      this.#pedida = JSON.stringify(consulta)
      const [pagina, malas] = await Promise.all([
        app.host.billeteraList(consulta),
        app.host.billeteraList({ ...consulta, solo_malas: true, cuantas: 0 }),
      ])
      if (vuelta !== this.#vuelta) return
      this.pagina = pagina
      this.facturas = pagina.facturas
      this.conMalas = malas.total
      this.anioVisto = consulta.anio
      if (consulta.emisor === null) this.emisores = pagina.por_emisor
      this.fallo = null
      this.falloMas = null
    } catch (thrown) {
      if (vuelta === this.#vuelta) this.fallo = toFallo(thrown)
    } finally {
      if (vuelta === this.#vuelta) this.ocupada = false
    }
  }

  /** The next rows, below those that there are. */
  async more(): Promise<void> {
    if (this.trayendo || !this.hayMas) return
    const vuelta = this.#vuelta
    this.trayendo = true
    this.falloMas = null
    try {
      const siguiente = await app.host.billeteraList(this.consulta(this.facturas.length))
      if (vuelta === this.#vuelta) this.facturas = [...this.facturas, ...siguiente.facturas]
    } catch (thrown) {
      if (vuelta === this.#vuelta) this.falloMas = toFallo(thrown)
    } finally {
      this.trayendo = false
    }
  }
}
