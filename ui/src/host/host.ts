/**
 * The one door between the interface and what answers it. Screens know this and nothing else;
 * `tauri.ts` is the real one, `fake.ts` a fictitious one for development and tests.
 *
 * Every method rejects with a `Fallo` of the contract.
 */
import type {
  ArchivoGuardado,
  ArchivoLeido,
  AvanceImportacion,
  ClaveVencimiento,
  CodigoLeido,
  ConsultaAgenda,
  ConsultaContingencia,
  ConsultaCriterios,
  ConsultaIntereses,
  ConsultaSancion,
  ConsultaVencimientos,
  CredencialDemo,
  Cuestionario,
  Devolucion,
  EstadoAplicacion,
  EstadoConocimiento,
  Fallo,
  FechaContingencia,
  FormatoArchivo,
  ImportacionClientes,
  LiquidacionIntereses,
  LiquidacionSancion,
  ListaDevoluciones,
  NitLeido,
  Obligacion,
  PaginaAgenda,
  Perfil,
  Preferencias,
  RegistroContingencia,
  ReglasMora,
  Respuesta,
  RespuestaCriterios,
  RespuestaVencimientos,
  Sesion,
  SolicitudIngreso,
  SolicitudIntento,
  SolicitudPerfil,
  TasaPropia,
} from './contract'

export interface Host {
  appState(): Promise<EstadoAplicacion>
  /** Calls back on every change of the state, from the moment the promise is kept. */
  onState(callback: (estado: EstadoAplicacion) => void): Promise<void>

  vencimientosList(consulta: ConsultaVencimientos): Promise<RespuestaVencimientos>
  vencimientosCatalog(): Promise<Obligacion[]>
  /** Writes the dates of a question to the person's downloads; `dias`: alarms of a calendar. */
  vencimientosExport(
    consulta: ConsultaVencimientos,
    formato: FormatoArchivo,
    dias: number[],
  ): Promise<ArchivoGuardado>
  /** Marks a date of the profile as done, or no longer. */
  vencimientosMark(clave: ClaveVencimiento, hecho: boolean): Promise<void>
  /** Shows one notice now, so that the person sees whether they come. */
  recordatoriosTry(): Promise<void>
  /** Calls back when a pressed notice asks for a screen (`#/…`). */
  onOpen(callback: (hash: string) => void): Promise<void>
  nitRead(texto: string): Promise<NitLeido>

  criteriosCatalog(): Promise<Cuestionario[]>
  criteriosEvaluate(consulta: ConsultaCriterios): Promise<RespuestaCriterios>

  moraRules(): Promise<ReglasMora>
  moraSancion(consulta: ConsultaSancion): Promise<LiquidacionSancion>
  moraIntereses(consulta: ConsultaIntereses): Promise<LiquidacionIntereses>
  /** Keeps the person's own rates, in the place of those they had. */
  moraSaveTasas(tasas: TasaPropia[]): Promise<ReglasMora>

  conocimientoState(): Promise<EstadoConocimiento>
  /** Installs a signed pack, if it is newer. */
  conocimientoInstall(bytes: Uint8Array): Promise<EstadoConocimiento>
  /** Fetches the newest pack from the configured address and installs it, if it is newer. */
  conocimientoFetch(): Promise<EstadoConocimiento>

  contingenciaList(): Promise<RegistroContingencia>
  contingenciaAdd(solicitud: SolicitudIntento): Promise<RegistroContingencia>
  contingenciaDate(consulta: ConsultaContingencia): Promise<FechaContingencia>
  contingenciaExport(): Promise<ArchivoGuardado>
  contingenciaClear(): Promise<void>

  clientesImport(
    bytes: Uint8Array,
    archivo: string,
    onAvance: (avance: AvanceImportacion) => void,
  ): Promise<ImportacionClientes>
  clientesCancel(): Promise<void>
  clientesAgenda(consulta: ConsultaAgenda): Promise<PaginaAgenda>
  /** `nit` null: every client; an ICS is then one file for each, in a folder. */
  clientesExport(
    consulta: ConsultaAgenda,
    formato: FormatoArchivo,
    nit: string | null,
  ): Promise<ArchivoGuardado>
  clientesClear(): Promise<void>

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
