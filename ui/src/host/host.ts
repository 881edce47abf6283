/**
 * The one door between the interface and what answers it. Screens know this and nothing else;
 * `tauri.ts` is the real one, `fake.ts` a fictitious one for development and tests.
 *
 * Every method rejects with a `Fallo` of the contract.
 */
import type {
  ArchivoGuardado,
  AvanceLectura,
  AvanceImportacion,
  CertificadoConfiable,
  ClaveVencimiento,
  CodigoLeido,
  ConsultaAgenda,
  ConsultaBilletera,
  ConsultaContingencia,
  ConsultaCriterios,
  ConsultaIntereses,
  ConsultaSancion,
  ConsultaVencimientos,
  CredencialDemo,
  Cuestionario,
  DatosPropios,
  Devolucion,
  EstadoAplicacion,
  EstadoConocimiento,
  FacturaGuardada,
  FacturaVerificada,
  Fallo,
  FechaContingencia,
  FormatoBilletera,
  FormatoArchivo,
  ImportacionClientes,
  LibroDeduccion,
  LiquidacionIntereses,
  LiquidacionSancion,
  ListaDevoluciones,
  LoteLeido,
  NitLeido,
  Obligacion,
  PaginaAgenda,
  PaginaBilletera,
  Perfil,
  Preferencias,
  QrHecho,
  RegistroContingencia,
  ReglasMora,
  Respuesta,
  RespuestaCriterios,
  RespuestaVencimientos,
  ResultadoGuardar,
  SecretoEmisor,
  Sesion,
  SolicitudIngreso,
  SolicitudIntento,
  SolicitudPerfil,
  SolicitudQr,
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

  /** Any file: image, PDF, XML, ZIP, e-mail, table. What can be kept of it has a `lectura`. */
  escanearFile(
    bytes: Uint8Array,
    archivo: string,
    onAvance: (avance: AvanceLectura) => void,
  ): Promise<LoteLeido>
  /** Stops the file that is being read; what was read of it comes back. */
  escanearCancel(): Promise<void>
  /** Forgets every `lectura`. */
  escanearForget(): Promise<void>
  /** `luma`: one byte a pixel, row by row, `ancho` × `alto`. */
  escanearFrame(luma: Uint8Array, ancho: number, alto: number): Promise<CodigoLeido[]>
  escanearText(texto: string): Promise<CodigoLeido>
  escanearCufe(codigo: string): Promise<CodigoLeido>
  /** Codes of casilla 53 in a text that was pasted. */
  rutText(texto: string): Promise<string[]>
  /** Checks a document that was read once more, with a secret of its issuer. Nothing is kept of it. */
  facturaVerify(lectura: number, secreto: SecretoEmisor): Promise<FacturaVerificada>
  qrCreate(solicitud: SolicitudQr): Promise<QrHecho>
  /** Writes the picture of a code, as PNG, to the person's downloads. */
  qrSave(solicitud: SolicitudQr): Promise<ArchivoGuardado>
  confianzaList(): Promise<CertificadoConfiable[]>
  /** PEM or DER; several in one PEM. */
  confianzaAdd(bytes: Uint8Array): Promise<CertificadoConfiable[]>
  confianzaRemove(huella: string): Promise<CertificadoConfiable[]>

  billeteraList(consulta: ConsultaBilletera): Promise<PaginaBilletera>
  billeteraDetail(id: string): Promise<FacturaGuardada>
  /** Keeps what was read. */
  billeteraSave(lecturas: number[]): Promise<ResultadoGuardar>
  /** Keeps what the text of a code says. */
  billeteraSaveCodigo(texto: string): Promise<ResultadoGuardar>
  billeteraEdit(id: string, propios: DatosPropios): Promise<FacturaGuardada>
  billeteraDelete(id: string): Promise<void>
  billeteraExport(consulta: ConsultaBilletera, formato: FormatoBilletera): Promise<ArchivoGuardado>
  billeteraLedger(anio: number): Promise<LibroDeduccion>
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
