/**
 * Every text that a person reads, from the Fluent catalogues. Those of the first screen are fetched
 * when their language is first needed, and the others before any other screen. `**…**` in a message is emphasis (see `piezas/Texto.svelte`); there is
 * no other markup.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Fallo, Idioma } from './host/contract'

type Piezas = Record<string, () => Promise<string>>
const CATALOGOS: Record<Idioma, Piezas> = {
  'es-CO': import.meta.glob<string>('./catalogo/es-CO/*.ftl', { query: '?raw', import: 'default' }),
  en: import.meta.glob<string>('./catalogo/en/*.ftl', { query: '?raw', import: 'default' }),
}

export type Variables = Record<string, FluentVariable>

let vigente = $state.raw<{ idioma: Idioma; bundle: FluentBundle | null }>({
  idioma: 'es-CO',
  bundle: null,
})

/** The language on screen. */
export function idioma(): Idioma {
  return vigente.idioma
}

/** The language that the system asks for, of those that there are. */
export function systemIdioma(): Idioma {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'es-CO'
}

/** The catalogues of the first screen. */
export const PRIMEROS = ['interfaz', 'fallos', 'vencimientos', 'recordatorios', 'criterios', 'mora']

const isFirst = (path: string) => PRIMEROS.some((name) => path.endsWith(`/${name}.ftl`))

/** Set when the texts of every screen were asked for. */
let resto: Promise<void> | null = null

async function sources(de: Idioma, which: (path: string) => boolean): Promise<FluentResource[]> {
  const loads = Object.entries(CATALOGOS[de]).filter(([path]) => which(path))
  return (await Promise.all(loads.map(([, load]) => load()))).map((one) => new FluentResource(one))
}

function show(siguiente: Idioma, resources: FluentResource[]): void {
  const bundle = new FluentBundle(siguiente, { useIsolating: false })
  for (const one of resources) bundle.addResource(one)
  vigente = { idioma: siguiente, bundle }
  document.documentElement.lang = siguiente
}

/** Brings a language to the screen. */
export async function loadIdioma(siguiente: Idioma): Promise<void> {
  if (vigente.bundle !== null && vigente.idioma === siguiente) return
  show(siguiente, await sources(siguiente, resto === null ? isFirst : () => true))
}

/** Brings the texts of every screen. */
export function loadTextos(): Promise<void> {
  resto ??= sources(vigente.idioma, () => true).then((all) => show(vigente.idioma, all))
  return resto
}

function format(id: string, atributo: string | null, variables: Variables): string | null {
  const { bundle } = vigente
  const message = bundle?.getMessage(id)
  const pattern = atributo === null ? message?.value : message?.attributes[atributo]
  return bundle && pattern ? bundle.formatPattern(pattern, variables, []) : null
}

/** The text of a message. A key without text shows itself: a test forbids it. */
export function t(id: string, variables: Variables = {}): string {
  return format(id, null, variables) ?? id
}

/** An attribute of a message, or its value if it has none of that name. */
export function tAtributo(id: string, atributo: string, variables: Variables = {}): string {
  return format(id, atributo, variables) ?? t(id, variables)
}

/** Whether the catalogue has words for a key. */
export function hasTexto(id: string): boolean {
  return vigente.bundle?.hasMessage(id) ?? false
}

const CANTIDADES = new Set(['bytes', 'maximo', 'minimo', 'ancho', 'alto', 'segundos', 'caracteres'])

/** What went wrong, what was kept and what to do, in the person's language. */
export function falloTexto(fallo: Fallo): string {
  const variables: Variables = {}
  for (const [nombre, valor] of Object.entries(fallo.parametros)) {
    variables[nombre] =
      CANTIDADES.has(nombre) && /^\d+$/.test(valor)
        ? new Intl.NumberFormat(vigente.idioma).format(BigInt(valor))
        : valor
  }
  return t(`fallo-${fallo.codigo}`, variables)
}
