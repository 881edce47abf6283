/** What a person answered, question by question. It goes with the window, not with the screen. */
import type { Cuestionario, Pregunta, ValorRespuesta } from '../../host/contract'
import { leePesos } from '../../piezas/pesos'
import { hasTexto, t, tAtributo } from '../../textos.svelte'

export interface Dicho {
  /** As typed, for an amount; `si` or `no` otherwise. */
  texto: string
  noSe: boolean
}

const dichos = $state<Record<string, Dicho>>({})

/** Makes room for the answers to every question. */
export function prepare(catalogo: readonly Cuestionario[]): void {
  for (const { id, preguntas } of catalogo) {
    for (const { campo } of preguntas) dichos[`${id}/${campo}`] ??= { texto: '', noSe: false }
  }
}

export function dicho(cuestionario: string, campo: string): Dicho {
  return dichos[`${cuestionario}/${campo}`] ?? { texto: '', noSe: false }
}

/** An answer for the wire; undefined when what was typed is not an amount. */
export function answerOf(
  cuestionario: string,
  { campo, tipo }: Pregunta,
): ValorRespuesta | null | undefined {
  const { texto, noSe } = dicho(cuestionario, campo)
  if (noSe) return null
  if (tipo === 'pesos') return leePesos(texto)
  return texto === '' ? null : texto === 'si'
}

/** Where the focus goes for a question. */
export function fieldId({ campo, tipo }: Pregunta): string {
  return tipo === 'pesos' ? `criterio-${campo}` : `criterio-${campo}-si`
}

function years(anio: number): { anio: string; antes: string } {
  return { anio: String(anio), antes: String(anio - 1) }
}

/** A newer pack may ask what the catalogue has no words for: then its own name is shown. */
export function preguntaTexto(cuestionario: string, campo: string, anio: number): string {
  const clave = `criterio-${cuestionario}-${campo}`
  return hasTexto(clave) ? t(clave, years(anio)) : campo.replaceAll('_', ' ')
}

/** Null where the question says it all. */
export function preguntaPista(cuestionario: string, campo: string, anio: number): string | null {
  const clave = `criterio-${cuestionario}-${campo}`
  if (!hasTexto(clave)) return null
  const pista = tAtributo(clave, 'pista', years(anio))
  return pista === t(clave, years(anio)) ? null : pista
}

/** In a few words, for lists. */
export function preguntaNombre(cuestionario: string, campo: string, anio: number): string {
  const clave = `criterio-${cuestionario}-${campo}`
  return hasTexto(clave) ? tAtributo(clave, 'nombre', years(anio)) : campo.replaceAll('_', ' ')
}

export function cuestionarioTitulo({ id, nombre }: Cuestionario): string {
  return hasTexto(`criterios-titulo-${id}`) ? t(`criterios-titulo-${id}`) : nombre
}

export function cuestionarioCorto({ id, nombre }: Cuestionario): string {
  return hasTexto(`criterios-corto-${id}`) ? t(`criterios-corto-${id}`) : nombre
}
