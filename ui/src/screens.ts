/** Which component draws each screen; each is fetched when it is first needed. */
import type { Component } from 'svelte'
import { type NombrePantalla, parseHash } from './ruta.svelte'
import { loadTextos } from './textos.svelte'

const PANTALLAS: Record<NombrePantalla, () => Promise<{ default: Component }>> = {
  inicio: () => import('./screens/inicio/Inicio.svelte'),
  consultas: () => import('./screens/consultas/Consultas.svelte'),
  vencimientos: () => import('./screens/vencimientos/Vencimientos.svelte'),
  criterios: () => import('./screens/criterios/Criterios.svelte'),
  mora: () => import('./screens/mora/Mora.svelte'),
  contingencia: () => import('./screens/contingencia/Contingencia.svelte'),
  clientes: () => import('./screens/clientes/Clientes.svelte'),
  normas: () => import('./screens/normas/Normas.svelte'),
  escanear: () => import('./screens/escanear/Escanear.svelte'),
  billetera: () => import('./screens/billetera/Billetera.svelte'),
  deduccion: () => import('./screens/deduccion/Deduccion.svelte'),
  rut: () => import('./screens/rut/Rut.svelte'),
  miqr: () => import('./screens/miqr/MiQr.svelte'),
  tramites: () => import('./screens/tramites/Tramites.svelte'),
  ayuda: () => import('./screens/ayuda/Ayuda.svelte'),
  devoluciones: () => import('./screens/devoluciones/Devoluciones.svelte'),
  entrar: () => import('./screens/cuenta/Entrar.svelte'),
  ajustes: () => import('./screens/ajustes/Ajustes.svelte'),
  acerca: () => import('./screens/acerca/Acerca.svelte'),
}

export async function loadPantalla(nombre: NombrePantalla): Promise<Component> {
  const [pantalla] = await Promise.all([
    PANTALLAS[nombre](),
    nombre === 'inicio' ? null : loadTextos(),
  ])
  return pantalla.default
}

/** Starts fetching the screen of the address at once, beside the state of the application. */
export async function preloadPantalla(): Promise<void> {
  const { pantalla } = parseHash(location.hash)
  if (pantalla) await PANTALLAS[pantalla]()
}
