/** The address on screen: `#/pantalla/parametro`. Other hashes are not ours. */

export type NombrePantalla =
  | 'inicio'
  | 'consultas'
  | 'vencimientos'
  | 'criterios'
  | 'mora'
  | 'contingencia'
  | 'clientes'
  | 'normas'
  | 'escanear'
  | 'tramites'
  | 'ayuda'
  | 'devoluciones'
  | 'entrar'
  | 'ajustes'
  | 'acerca'
  | 'billetera'
  | 'deduccion'
  | 'rut'
  | 'miqr'

export type Lugar = 'inicio' | 'consultas' | 'escanear' | 'tramites' | 'ayuda'

/** Every screen, and which of the five places it belongs to. */
export const LUGAR: Record<NombrePantalla, Lugar> = {
  inicio: 'inicio',
  entrar: 'inicio',
  ajustes: 'inicio',
  consultas: 'consultas',
  vencimientos: 'consultas',
  criterios: 'consultas',
  mora: 'consultas',
  contingencia: 'tramites',
  clientes: 'consultas',
  normas: 'ayuda',
  devoluciones: 'consultas',
  escanear: 'escanear',
  billetera: 'consultas',
  deduccion: 'consultas',
  rut: 'consultas',
  miqr: 'escanear',
  tramites: 'tramites',
  ayuda: 'ayuda',
  acerca: 'ayuda',
}

export interface Ruta {
  /** Null when the address names no screen. */
  pantalla: NombrePantalla | null
  /** What follows the name; empty when nothing does. */
  parametro: string
}

export function parseHash(hash: string): Ruta {
  const [nombre = '', ...resto] = hash.replace(/^#\/?/, '').split('/')
  const parametro = resto.map(decode).join('/')
  if (nombre === '') return { pantalla: 'inicio', parametro: '' }
  return { pantalla: Object.hasOwn(LUGAR, nombre) ? (nombre as NombrePantalla) : null, parametro }
}

function decode(parte: string): string {
  try {
    return decodeURIComponent(parte)
  } catch {
    return parte
  }
}

let vigente = $state.raw<Ruta>(parseHash(location.hash))

export function ruta(): Ruta {
  return vigente
}

export function link(pantalla: NombrePantalla, parametro = ''): string {
  return parametro === '' ? `#/${pantalla}` : `#/${pantalla}/${encodeURIComponent(parametro)}`
}

export function go(pantalla: NombrePantalla, parametro = ''): void {
  location.hash = link(pantalla, parametro)
}

addEventListener('hashchange', () => {
  if (location.hash === '' || location.hash.startsWith('#/')) vigente = parseHash(location.hash)
})
