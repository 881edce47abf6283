/**
 * Where a very long list is. A browser caps the height of an element, so a list that is higher
 * than that is drawn in one that is shorter: a small move is a move of as many pixels, a long jump
 * lands in proportion, and at rest the two agree again.
 */

/** Under the cap of every webview that we meet. */
const ALTO_MAXIMO = 12_000_000
/** A longer way than so many views, at once, is a jump. */
const VISTAS = 10
/** So far may the element be from its proportion before it is worth a correction. */
const HOLGURA = 100_000

export interface Medidas {
  /** Height of one row. */
  fila: number
  /** Height of what is seen. */
  vista: number
  /** Height of the whole list. */
  entero: number
  /** Height of the element that stands for it. */
  alto: number
}

export interface Lugar {
  /** First pixel of the whole list that is seen. */
  y: number
  /** What separates the whole list from the element here. */
  corte: number
}

export const PRINCIPIO: Lugar = { y: 0, corte: 0 }

export function measure(filas: number, fila: number, vista: number): Medidas {
  const entero = filas * fila
  return { fila, vista, entero, alto: Math.min(entero, ALTO_MAXIMO) }
}

/** What the element scrolls to for a place. */
export function tope(lugar: Lugar): number {
  return lugar.y - lugar.corte
}

/** The place of a pixel of the whole list, in proportion. */
export function placeOf(m: Medidas, y: number): Lugar {
  const final = Math.max(0, m.entero - m.vista)
  const dentro = Math.round(Math.max(0, Math.min(y, final)))
  return { y: dentro, corte: Math.round((dentro * (m.entero - m.alto)) / (final || 1)) }
}

/** The place after the element was scrolled to `siguiente`. */
export function placeAfter(m: Medidas, antes: Lugar, siguiente: number): Lugar {
  if (m.entero <= m.alto) return { y: siguiente, corte: 0 }
  const ultimo = m.alto - m.vista
  if (Math.abs(siguiente - tope(antes)) >= m.vista * VISTAS) {
    return placeOf(m, (siguiente * (m.entero - m.vista)) / ultimo)
  }
  const y = siguiente + antes.corte
  // At an end of the element that is no end of the list there is no way on: it moves.
  const sigue = siguiente > 0 && siguiente < ultimo && y > 0 && y < m.entero - m.vista
  return sigue ? { y, corte: antes.corte } : placeOf(m, y)
}

/** The same rows, with the element where it belongs. */
export function placeAtRest(m: Medidas, lugar: Lugar): Lugar {
  const justo = placeOf(m, lugar.y)
  return Math.abs(tope(justo) - tope(lugar)) > HOLGURA ? justo : lugar
}
