/**
 * Files read one after another. Of each piece a line is kept; the whole only of the first ones: what
 * is beyond is read again when it is opened.
 */
import { app } from '../../aplicacion.svelte'
import type { AvanceLectura, Fallo, PiezaLeida, ResultadoGuardar } from '../../host/contract'
import { toFallo } from '../../host/host'
import { nombreDe } from './archivos'
import { type Estado, type Resumen, resumenOf } from './estado'
import { piezaOf } from './lectura.svelte'

/** So many pieces are kept whole. */
const ENTERAS = 400
/** The screen hears of it so often at most. */
const LATIDO_MS = 120

export interface Fila {
  id: number
  archivo: string
  estado: Estado
  resumen: Resumen
  /** Under which number the core holds it. */
  lectura: number | null
}

const NINGUNA: Record<Estado, number> = { bien: 0, revisar: 0, mal: 0, no_leida: 0 }

class Lote {
  leyendo = $state(false)
  cancelando = $state(false)
  /** The person stopped it, or a file of it. */
  cancelado = $state(false)
  /** Files in all, and the present one, from 1. */
  total = $state(0)
  actual = $state(0)
  archivo = $state('')
  avance = $state.raw<AvanceLectura | null>(null)
  cuentas = $state.raw(NINGUNA)
  /** What became of the whole in the wallet. */
  guardado = $state.raw<ResultadoGuardar | null>(null)
  /** Read at the start of each look at `filas`: the list itself is not followed. */
  #edicion = $state(0)
  #filas: Fila[] = []
  #enteras = new Map<number, PiezaLeida>()
  #origen = new Map<number, File>()
  #latido = 0

  get filas(): readonly Fila[] {
    void this.#edicion
    return this.#filas
  }

  /** Numbers of what can be kept. */
  get lecturas(): number[] {
    return this.filas.flatMap((una) => (una.lectura === null ? [] : [una.lectura]))
  }

  /** Reads every file; what was read before is forgotten. */
  async read(archivos: readonly File[]): Promise<void> {
    if (this.leyendo) return
    this.clear()
    this.leyendo = true
    this.total = archivos.length
    await app.host.escanearForget().catch(() => undefined)
    try {
      for (const [i, archivo] of archivos.entries()) {
        if (this.cancelado) break
        this.actual = i + 1
        this.archivo = nombreDe(archivo)
        this.avance = null
        await this.#readOne(archivo)
      }
    } finally {
      this.leyendo = false
      this.cancelando = false
      this.#tell(true)
    }
  }

  async #readOne(archivo: File): Promise<void> {
    try {
      const lote = await readFile(archivo, (avance) => (this.avance = avance))
      for (const pieza of lote.piezas) this.#add(pieza, archivo)
      if (lote.cancelado) this.cancelado = true
    } catch (thrown) {
      const fallo = toFallo(thrown)
      if (fallo.codigo === 'lectura_cancelada') this.cancelado = true
      else this.#add({ ...piezaOf([]), archivo: nombreDe(archivo), error: fallo }, archivo)
    }
    this.#tell()
  }

  #add(pieza: PiezaLeida, archivo: File): void {
    const id = this.#filas.length
    const { estado, resumen } = resumenOf(pieza)
    this.#filas.push({ id, archivo: pieza.archivo, estado, resumen, lectura: pieza.lectura })
    this.cuentas = { ...this.cuentas, [estado]: this.cuentas[estado] + 1 }
    this.#origen.set(id, archivo)
    if (this.#enteras.size < ENTERAS) this.#enteras.set(id, pieza)
  }

  #tell(yaMismo = false): void {
    const ahora = performance.now()
    if (!yaMismo && ahora - this.#latido < LATIDO_MS) return
    this.#latido = ahora
    this.#edicion += 1
  }

  /** Stops after the present piece. */
  async cancel(): Promise<void> {
    this.cancelando = true
    this.cancelado = true
    await app.host.escanearCancel().catch(() => undefined)
  }

  /** A piece whole: kept, or read again. */
  async open(id: number): Promise<PiezaLeida> {
    const entera = this.#enteras.get(id)
    if (entera) return entera
    const fila = this.#filas[id]
    const archivo = this.#origen.get(id)
    if (!fila || !archivo) throw { codigo: 'no_encontrado', parametros: {} } satisfies Fallo
    const lote = await readFile(archivo, () => undefined)
    const pieza = lote.piezas.find((una) => una.archivo === fila.archivo) ?? lote.piezas[0]
    if (!pieza) throw { codigo: 'no_encontrado', parametros: {} } satisfies Fallo
    return pieza
  }

  clear(): void {
    this.#filas = []
    this.#enteras.clear()
    this.#origen.clear()
    this.cuentas = NINGUNA
    this.guardado = null
    this.cancelado = false
    this.total = 0
    this.actual = 0
    this.avance = null
    this.#tell(true)
  }
}

export const lote = new Lote()

async function readFile(archivo: File, onAvance: (avance: AvanceLectura) => void) {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await archivo.arrayBuffer())
  } catch {
    // Moved or changed since it was chosen.
    throw { codigo: 'archivo_ilegible', parametros: { motivo: 'otro' } } satisfies Fallo
  }
  return app.host.escanearFile(bytes, nombreDe(archivo), onAvance)
}
