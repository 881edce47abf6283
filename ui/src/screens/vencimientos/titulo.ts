/** How an obligation and its period are named: words for the ids that the core gives. */
import type { VencimientoExplicado } from '../../host/contract'
import { nombreMes } from '../../formato'
import { hasTexto, t, tAtributo } from '../../textos.svelte'

interface Periodo {
  texto: string
  /** «IVA de septiembre y octubre» against «Renta, año gravable 2025». */
  unido: 'de' | 'coma'
}

/** The words of a period; one of a shape that is not known is shown as it is. */
export function periodoTexto(periodo: string, anioActual: string): Periodo {
  const anioGravable = /^AG(\d{4})( anticipo)?$/.exec(periodo)
  if (anioGravable) {
    const [, anio = '', anticipo] = anioGravable
    return {
      texto: t(anticipo ? 'periodo-anticipo' : 'periodo-gravable', { anio }),
      unido: 'coma',
    }
  }
  const partes = /^(\d{4})(?:-([BCQS]?)(\d{1,2}))?$/.exec(periodo)
  if (!partes) return { texto: periodo, unido: 'coma' }
  const [, anio = '', clase, cifra] = partes
  if (cifra === undefined) return { texto: t('periodo-anio', { anio }), unido: 'coma' }
  const n = Number(cifra)
  if (clase === 'Q' || clase === 'S') {
    return { texto: t(`periodo-${clase}`, { n: String(n), anio }), unido: 'coma' }
  }
  const meses = clase === 'B' ? 2 : clase === 'C' ? 4 : 1
  const ultimo = n * meses
  if (ultimo < 1 || ultimo > 12) return { texto: periodo, unido: 'coma' }
  const texto = t(`periodo-meses-${meses}`, {
    primero: nombreMes(ultimo - meses + 1),
    ultimo: nombreMes(ultimo),
  })
  return { texto: anio === anioActual ? texto : t('periodo-con-anio', { texto, anio }), unido: 'de' }
}

/** The name of an obligation, or its id where the catalogue has none. */
export function obligacionNombre(id: string): string {
  const clave = `obligacion-${id}`
  return hasTexto(clave) ? t(clave) : id
}

/** The short name, for a title. */
export function obligacionCorta(id: string): string {
  const clave = `obligacion-${id}`
  return hasTexto(clave) ? tAtributo(clave, 'corto') : id
}

/** «IVA de septiembre y octubre», «Renta de personas naturales, año gravable 2025, cuota 1 de 2». */
export function vencimientoTitulo(
  v: Pick<VencimientoExplicado, 'obligacion' | 'periodo' | 'cuota' | 'cuotas'>,
  hoy: string,
): string {
  const { texto, unido } = periodoTexto(v.periodo, hoy.slice(0, 4))
  const titulo = t(`titulo-${unido}`, { obligacion: obligacionCorta(v.obligacion), periodo: texto })
  return v.cuotas > 1
    ? t('titulo-cuota', { titulo, cuota: String(v.cuota), cuotas: String(v.cuotas) })
    : titulo
}

/** Stable name of a due date. */
export function vencimientoClave(v: VencimientoExplicado): string {
  return `${v.obligacion}|${v.periodo}|${v.cuota}`
}

/** A date is near and not done: it gets the colour and the word of what is soon. */
export function isPronto(v: VencimientoExplicado): boolean {
  return (
    v.hecho === null && v.faltan_dias !== null && v.faltan_dias >= 0 && v.faltan_dias <= 10
  )
}

export function isPasado(v: VencimientoExplicado): boolean {
  return v.faltan_dias !== null && v.faltan_dias < 0
}

export function isHecho(v: VencimientoExplicado): boolean {
  return v.hecho !== null
}

/** For comparing what a person writes: no accents, no capitals. */
export function llano(texto: string): string {
  return texto.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Whether a due date says all the words that were written. */
export function saysWords(v: VencimientoExplicado, hoy: string, palabras: string): boolean {
  const dice = llano(
    [vencimientoTitulo(v, hoy), obligacionNombre(v.obligacion), v.formulario ?? ''].join(' '),
  )
  return llano(palabras)
    .split(/\s+/)
    .every((palabra) => dice.includes(palabra))
}
