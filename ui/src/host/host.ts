/**
 * The one door between the interface and what answers it. Screens know this and nothing else;
 * `tauri.ts` is the real one, `fake.ts` a fictitious one for development and tests.
 *
 * Every method rejects with a `Fallo` of the contract.
 */
import type {
  ArchivoLeido,
  CodigoLeido,
  ConsultaVencimientos,
  CredencialDemo,
  Devolucion,
  EstadoAplicacion,
  Fallo,
  ListaDevoluciones,
  NitLeido,
  Obligacion,
  Perfil,
  Preferencias,
  Respuesta,
  RespuestaVencimientos,
  Sesion,
  SolicitudIngreso,
  SolicitudPerfil,
} from './contract'

export interface Host {
  appState(): Promise<EstadoAplicacion>
  /** Calls back on every change of the state, from the moment the promise is kept. */
  onState(callback: (estado: EstadoAplicacion) => void): Promise<void>

  vencimientosList(consulta: ConsultaVencimientos): Promise<RespuestaVencimientos>
  vencimientosCatalog(): Promise<Obligacion[]>
  nitRead(texto: string): Promise<NitLeido>

  escanearImage(bytes: Uint8Array, archivo: string): Promise<ArchivoLeido>
  /** `luma`: one byte a pixel, row by row, `ancho` × `alto`. */
  escanearFrame(luma: Uint8Array, ancho: number, alto: number): Promise<CodigoLeido[]>
  escanearText(texto: string): Promise<CodigoLeido>
  escanearCufe(codigo: string): Promise<CodigoLeido>
  /** True while the scan screen has its camera open. */
  cameraAllow(activa: boolean): Promise<void>

  cuentaSignIn(solicitud: SolicitudIngreso): Promise<Sesion>
  cuentaSignOut(): Promise<void>
  cuentaDemo(): Promise<CredencialDemo[]>

  perfilSave(solicitud: SolicitudPerfil): Promise<Perfil>
  perfilDelete(): Promise<void>

  bovedaCreate(clave: string): Promise<EstadoAplicacion>
  bovedaUnlock(clave: string): Promise<EstadoAplicacion>
  /** Asks the keyring again. */
  bovedaRetry(): Promise<EstadoAplicacion>

  devolucionesList(): Promise<Respuesta<ListaDevoluciones>>
  devolucionesDetail(radicado: string): Promise<Respuesta<Devolucion>>

  preferenciasSave(preferencias: Preferencias): Promise<Preferencias>
  /** Only official addresses are opened, in the system's browser. */
  openLink(direccion: string): Promise<void>
}

/** Whatever was thrown, as a `Fallo`: what is not one of ours is a defect of ours. */
export function toFallo(thrown: unknown): Fallo {
  if (typeof thrown === 'object' && thrown !== null && 'codigo' in thrown) {
    const fallo = thrown as Partial<Fallo>
    if (typeof fallo.codigo === 'string') {
      return { codigo: fallo.codigo, parametros: fallo.parametros ?? {} }
    }
  }
  return { codigo: 'interno', parametros: {} }
}
