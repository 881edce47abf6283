/** The picture of the months: where each column stands. Amounts are the core's; here they get a height. */
import type { GrupoFacturas } from '../../host/contract'

/** So many are drawn; the table has them all. */
export const MESES = 12

export interface Columna {
  clave: string
  x: number
  ancho: number
  y: number
  alto: number
}

export interface Dibujo {
  ancho: number
  alto: number
  columnas: Columna[]
}

const PASO = 30
const ANCHO = 20
const ALTO = 120

/** The last months that have invoices, from left to right, on one scale from zero. */
export function draw(meses: readonly GrupoFacturas[]): Dibujo {
  const vistos = meses.slice(-MESES)
  const mayor = Math.max(1, ...vistos.map(({ total }) => total))
  return {
    ancho: Math.max(vistos.length, 6) * PASO,
    alto: ALTO,
    columnas: vistos.map(({ clave, total }, i) => {
      // What is there is seen, however little; less than nothing has no column.
      const alto = total <= 0 ? 0 : Math.max(2, Math.round((total / mayor) * ALTO))
      return { clave, x: i * PASO + (PASO - ANCHO) / 2, ancho: ANCHO, y: ALTO - alto, alto }
    }),
  }
}

/** Length of a bar out of 100. */
export function barra(valor: number, mayor: number): number {
  return valor <= 0 || mayor <= 0 ? 0 : Math.max(1, Math.min(100, (valor / mayor) * 100))
}
