// Generated from crates/contract by `cargo xtask bindings`. Do not edit.

export type Codigo = "nit_vacio" | "nit_caracter_invalido" | "nit_corto" | "nit_largo" | "nit_dv_errado" | "documento_numero_invalido" | "obligacion_desconocida" | "responsabilidad_desconocida" | "anio_sin_reglas" | "rango_invertido" | "archivo_vacio" | "archivo_muy_grande" | "archivo_ilegible" | "imagen_formato" | "imagen_muy_grande" | "imagen_danada" | "sin_codigo" | "texto_vacio" | "texto_muy_largo" | "cufe_mal_formado" | "credenciales_invalidas" | "cuenta_bloqueada" | "sin_sesion" | "sesion_vencida" | "servicio_no_disponible" | "servicio_ocupado" | "respuesta_inesperada" | "no_encontrado" | "solicitud_invalida" | "direccion_invalida" | "llavero_bloqueado" | "llavero_ausente" | "llavero_denegado" | "boveda_cerrada" | "boveda_sin_crear" | "boveda_clave_errada" | "boveda_clave_corta" | "boveda_danada" | "enlace_no_permitido" | "interno";

export type Fallo = { 
/**
 * Which of the closed list.
 */
codigo: Codigo, 
/**
 * What the text of the catalogue needs. Never anything personal.
 */
parametros: { [key in string]: string }, };

export type NitConDv = { 
/**
 * Digits alone, without dots and without check digit.
 */
nit: string, 
/**
 * 0 to 9.
 */
dv: number, };

export type NitLeido = { 
/**
 * Digits alone, without dots and without check digit.
 */
nit: string, 
/**
 * 0 to 9, computed.
 */
dv: number, 
/**
 * Ten digits whose last one is the check digit of the first nine may be either a cédula of ten
 * digits or a NIT written with its digit. This is the other reading, if there is one.
 */
otra_lectura: NitConDv | null, };

export type TipoContribuyente = "natural" | "juridica" | "gran_contribuyente";

export type PeriodicidadIva = "bimestral" | "cuatrimestral";

export type Perfil = { 
/**
 * How the person calls it; may be empty.
 */
nombre: string, 
/**
 * Digits alone, without check digit.
 */
nit: string, 
/**
 * 0 to 9.
 */
dv: number, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente, 
/**
 * Codes of casilla 53 of the RUT: two digits each.
 */
responsabilidades: Array<string>, 
/**
 * Unknown if absent.
 */
periodicidad_iva: PeriodicidadIva | null, };

export type SolicitudPerfil = { 
/**
 * How the person calls it; may be empty.
 */
nombre: string, 
/**
 * As typed, with or without dots and check digit.
 */
nit: string, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente, 
/**
 * Codes of casilla 53 of the RUT: two digits each.
 */
responsabilidades: Array<string>, 
/**
 * Unknown if absent.
 */
periodicidad_iva: PeriodicidadIva | null, };

export type EstadoFecha = "publicado" | "calculado" | "por_verificar";

export type Tramo = { "anio": number } | { "edicion": number } | { "entre": { 
/**
 * First day.
 */
desde: string, 
/**
 * Last day.
 */
hasta: string, } };

export type ConsultaVencimientos = { 
/**
 * As typed, with or without dots and check digit.
 */
nit: string, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente | null, 
/**
 * Codes of casilla 53 of the RUT.
 */
responsabilidades: Array<string>, 
/**
 * Unknown if absent: both calendars.
 */
periodicidad_iva: PeriodicidadIva | null, 
/**
 * Ids of the catalogue; these are answered whatever the type and responsibilities.
 */
obligaciones: Array<string>, 
/**
 * Which dates.
 */
tramo: Tramo, };

export type Vencimiento = { 
/**
 * Id of the catalogue, such as `iva_bimestral`.
 */
obligacion: string, 
/**
 * `2026-B5`, `2026-10`, `AG2025`…
 */
periodo: string, 
/**
 * 1 when there is only one.
 */
cuota: number, 
/**
 * The date that counts today, after shifts and extensions. Absent when the rule gives none.
 */
vence: string | null, 
/**
 * The date by the rule. Absent when the month has no such business day.
 */
vence_legal: string | null, 
/**
 * How sure it is.
 */
estado: EstadoFecha, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type Corrimiento = { 
/**
 * The day.
 */
fecha: string, 
/**
 * Norm.
 */
norma: string, };

export type Prorroga = { 
/**
 * The new date, if it was found.
 */
nueva: string | null, 
/**
 * Norm or announcement.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type ExplicacionFecha = { 
/**
 * The digits of the NIT that decide, without check digit; absent when any NIT has this date.
 */
digitos: string | null, 
/**
 * Which business day of the month; absent where the rule is another.
 */
dia_habil: number | null, 
/**
 * The rule, where it is not an ordinal: `ultimo_habil`, `penultimo_habil`,
 * `dia_o_siguiente_habil`, `segundo_habil_semana`.
 */
regla: string | null, 
/**
 * Days that moved it, inside the month: civic days and new holidays.
 */
corrimientos: Array<Corrimiento>, 
/**
 * The extension that replaced the legal date.
 */
prorroga: Prorroga | null, };

export type GrupoObligacion = "renta" | "iva" | "retencion" | "simple" | "informacion" | "consumo";

export type VencimientoExplicado = { 
/**
 * Number of the form, if it has one.
 */
formulario: string | null, 
/**
 * For filters.
 */
grupo: GrupoObligacion, 
/**
 * Number of instalments of the period.
 */
cuotas: number, 
/**
 * Days of the calendar from today; negative when past; absent without a date.
 */
faltan_dias: number | null, 
/**
 * Business days from today up to the date, both included; absent when past.
 */
faltan_habiles: number | null, 
/**
 * Why this date.
 */
explicacion: ExplicacionFecha, 
/**
 * Id of the catalogue, such as `iva_bimestral`.
 */
obligacion: string, 
/**
 * `2026-B5`, `2026-10`, `AG2025`…
 */
periodo: string, 
/**
 * 1 when there is only one.
 */
cuota: number, 
/**
 * The date that counts today, after shifts and extensions. Absent when the rule gives none.
 */
vence: string | null, 
/**
 * The date by the rule. Absent when the month has no such business day.
 */
vence_legal: string | null, 
/**
 * How sure it is.
 */
estado: EstadoFecha, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Where we read it.
 */
fuente: string, };

export type Festivo = { 
/**
 * The day.
 */
fecha: string, 
/**
 * As printed in Spanish.
 */
nombre: string, 
/**
 * A civic day of the national executive, not a holiday: it does not count for DIAN.
 */
civico: boolean, };

export type AvisoVencimientos = "periodicidad_iva_desconocida" | "hay_calculados" | "hay_por_verificar";

export type RespuestaVencimientos = { 
/**
 * Whose.
 */
nit: NitConDv, 
/**
 * The day on which «faltan» was counted.
 */
hoy: string, 
/**
 * By date, then obligation, then instalment; those without a date at the end.
 */
vencimientos: Array<VencimientoExplicado>, 
/**
 * Holidays and civic days of every year touched.
 */
festivos: Array<Festivo>, 
/**
 * What the person should know.
 */
avisos: Array<AvisoVencimientos>, };

export type Obligacion = { 
/**
 * Id, such as `iva_bimestral`.
 */
id: string, 
/**
 * As DIAN names it, in Spanish.
 */
nombre: string, 
/**
 * Number of the form, if it has one.
 */
formulario: string | null, 
/**
 * For filters.
 */
grupo: GrupoObligacion, 
/**
 * Who must, in Spanish.
 */
quien: string, 
/**
 * Norm and article.
 */
norma: string, 
/**
 * Codes of casilla 53 that bring it.
 */
responsabilidades: Array<string>, };

export type ClaseCodigo = "factura" | "nota_o_equivalente" | "documento_soporte" | "nomina" | "nomina_ajuste" | "documento_dian" | "factura_sin_codigo" | "rut" | "pago" | "url_sospechosa" | "otro";

export type NivelAviso = "nota" | "atencion" | "peligro";

export type CodigoAviso = "host_sospechoso" | "codigo_distinto_de_url" | "codigo_mal_formado" | "codigo_legado" | "sin_codigo" | "url_incompleta" | "sin_url" | "habilitacion" | "total_no_suma" | "valor_ilegible" | "fecha_ilegible" | "nit_ilegible" | "consumidor_final" | "pin_impreso" | "ruta_desconocida" | "rut_sin_datos" | "codigo_de_pago" | "no_reconocido";

export type AvisoCodigo = { 
/**
 * Which.
 */
codigo: CodigoAviso, 
/**
 * How loud.
 */
nivel: NivelAviso, 
/**
 * What the text of the catalogue needs.
 */
parametros: { [key in string]: string }, };

export type CodigoLeido = { 
/**
 * The whole text of the code.
 */
texto: string, 
/**
 * What it is.
 */
clase: ClaseCodigo, 
/**
 * Fields as printed, where present: `numero`, `fecha`, `hora`, `nit_emisor`,
 * `doc_adquiriente`, `base`, `iva`, `otros`, `total`, `codigo`, `codigo_tipo`, `url`; nómina:
 * `doc_empleado`, `devengado`, `deducido`, `tipo_nota`; documento soporte: `vendedor`,
 * `nit_adquiriente`, `impuesto`. `ambiente` is produccion, habilitacion, legado or
 * desconocido. `abrir` is always there: the only address that may be opened, or null.
 */
campos: { [key in string]: string | null }, 
/**
 * Loudest first.
 */
avisos: Array<AvisoCodigo>, };

export type ArchivoLeido = { 
/**
 * The name as given.
 */
archivo: string, 
/**
 * Every code found.
 */
codigos: Array<CodigoLeido>, 
/**
 * Why nothing could be read.
 */
error: Fallo | null, };

export type TipoIngreso = "propio" | "tercero";

export type TipoDocumento = "CC" | "CE" | "PS" | "NIT";

export type SolicitudIngreso = { 
/**
 * In whose name.
 */
tipo: TipoIngreso, 
/**
 * NIT of the organisation, for a third party; as typed.
 */
nit_organizacion: string | null, 
/**
 * Kind of the person's document.
 */
tipo_documento: TipoDocumento, 
/**
 * Number as typed.
 */
documento: string, 
/**
 * Password of the service, never that of DIAN.
 */
clave: string, };

export type Contribuyente = { 
/**
 * Nombre o razón social.
 */
nombre: string, 
/**
 * Digits alone.
 */
nit: string, 
/**
 * 0 to 9.
 */
dv: number, 
/**
 * Which calendar applies.
 */
tipo: TipoContribuyente, 
/**
 * Codes of casilla 53.
 */
responsabilidades: Array<string>, };

export type Sesion = { 
/**
 * In whose name.
 */
tipo: TipoIngreso, 
/**
 * The person who typed the password.
 */
persona: string, 
/**
 * Whose affairs are seen.
 */
contribuyente: Contribuyente, };

export type CredencialDemo = { 
/**
 * In whose name.
 */
tipo: TipoIngreso, 
/**
 * Whose affairs are seen.
 */
contribuyente: string, 
/**
 * The person who signs in.
 */
persona: string, 
/**
 * NIT of the organisation, for a third party.
 */
nit_organizacion: string | null, 
/**
 * Kind of document.
 */
tipo_documento: TipoDocumento, 
/**
 * Number.
 */
documento: string, 
/**
 * Password.
 */
clave: string, };

export type ConceptoDevolucion = "saldo_a_favor" | "pago_en_exceso" | "pago_de_lo_no_debido";

export type TerminoDevolucion = "ordinario" | "automatica" | "con_garantia";

export type Hito = "radicada" | "plazo_inadmision" | "inadmitida" | "subsanada" | "estudio" | "suspendida" | "resolucion" | "pago" | "desistida";

export type SituacionHito = "cumplido" | "en_curso" | "pendiente";

export type DecisionDevolucion = "devuelve" | "compensa" | "devuelve_en_parte" | "rechaza";

export type FormaPago = "giro" | "tidis";

export type HitoDevolucion = { 
/**
 * Which.
 */
hito: Hito, 
/**
 * Where it stands.
 */
situacion: SituacionHito, 
/**
 * The day it happened.
 */
fecha: string | null, 
/**
 * The last day by law, computed.
 */
limite: string | null, 
/**
 * Business day of the term on which it falls, counted from the day after filing.
 */
dia: number | null, 
/**
 * Norm.
 */
norma: string | null, };

export type ResumenDevolucion = { 
/**
 * Number of the request.
 */
radicado: string, 
/**
 * Concept of form 010.
 */
concepto: ConceptoDevolucion, 
/**
 * Tax and period that the balance comes from, as in form 010.
 */
origen: string, 
/**
 * Pesos.
 */
valor: number, 
/**
 * Day of filing.
 */
radicada: string, 
/**
 * Which term.
 */
termino: TerminoDevolucion, 
/**
 * Length of the term in business days.
 */
plazo_habiles: number, 
/**
 * Business days run, without those of a suspension.
 */
habiles_corridos: number, 
/**
 * Last day to answer, computed; absent while suspended, inadmitted, or when finished.
 */
respuesta_maxima: string | null, 
/**
 * The milestone in course, or the last one when finished.
 */
hito: Hito, 
/**
 * Nothing more will happen.
 */
terminada: boolean, 
/**
 * The day of the answer went by without one.
 */
vencida: boolean, };

export type Devolucion = { 
/**
 * In the order in which they happen.
 */
hitos: Array<HitoDevolucion>, 
/**
 * What was decided.
 */
decision: DecisionDevolucion | null, 
/**
 * Pesos returned.
 */
valor_devuelto: number | null, 
/**
 * How it is paid.
 */
forma_pago: FormaPago | null, 
/**
 * Last digits of the certified account.
 */
cuenta_terminada_en: string | null, 
/**
 * Holidays and civic days that were skipped in the count.
 */
dias_saltados: string[], 
/**
 * Norm of the term.
 */
norma: string, 
/**
 * Where the rule was read.
 */
fuente: string, 
/**
 * How sure the last day to answer is: `calculado`, or `por_verificar` when one of its rules has
 * a weak source.
 */
estado: EstadoFecha, 
/**
 * The day on which the days were counted.
 */
calculada_al: string, 
/**
 * Number of the request.
 */
radicado: string, 
/**
 * Concept of form 010.
 */
concepto: ConceptoDevolucion, 
/**
 * Tax and period that the balance comes from, as in form 010.
 */
origen: string, 
/**
 * Pesos.
 */
valor: number, 
/**
 * Day of filing.
 */
radicada: string, 
/**
 * Which term.
 */
termino: TerminoDevolucion, 
/**
 * Length of the term in business days.
 */
plazo_habiles: number, 
/**
 * Business days run, without those of a suspension.
 */
habiles_corridos: number, 
/**
 * Last day to answer, computed; absent while suspended, inadmitted, or when finished.
 */
respuesta_maxima: string | null, 
/**
 * The milestone in course, or the last one when finished.
 */
hito: Hito, 
/**
 * Nothing more will happen.
 */
terminada: boolean, 
/**
 * The day of the answer went by without one.
 */
vencida: boolean, };

export type ListaDevoluciones = { 
/**
 * Newest first.
 */
devoluciones: Array<ResumenDevolucion>, };

export type Origen = "equipo" | "servicio" | "demostracion";

export type Respuesta<T> = { 
/**
 * What was asked for.
 */
datos: T, 
/**
 * Who gave it.
 */
origen: Origen, 
/**
 * When, RFC 3339.
 */
obtenida: string, 
/**
 * The service did not answer now; this is what was kept.
 */
guardada: boolean, };

export type SituacionServicio = "iniciando" | "disponible" | "no_disponible";

export type EstadoLlavero = "disponible" | "bloqueado" | "ausente" | "denegado";

export type SituacionBoveda = "abriendo" | "abierta_llavero" | "abierta_clave" | "pide_clave" | "sin_crear" | "sin_llavero" | "danada";

export type Idioma = "es-CO" | "en";

export type Tema = "sistema" | "claro" | "oscuro";

export type Preferencias = { 
/**
 * Absent: as the system says.
 */
idioma: Idioma | null, 
/**
 * Colours.
 */
tema: Tema, 
/**
 * Address of a service; absent: the demo inside the application. Takes effect on restart.
 */
servicio: string | null, };

export type EstadoAplicacion = { 
/**
 * Version of the application.
 */
version: string, 
/**
 * The day in Colombia, ISO.
 */
hoy: string, 
/**
 * Fictitious taxpayers of the embedded service.
 */
demostracion: boolean, 
/**
 * How the service is.
 */
servicio: SituacionServicio, 
/**
 * How the keyring is.
 */
llavero: EstadoLlavero, 
/**
 * How the vault is.
 */
boveda: SituacionBoveda, 
/**
 * Who is signed in.
 */
sesion: Sesion | null, 
/**
 * Whose dates are followed.
 */
perfil: Perfil | null, 
/**
 * Preferences.
 */
preferencias: Preferencias, };
