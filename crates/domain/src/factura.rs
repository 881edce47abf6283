//! Electronic documents: what they say and what can be checked about them without asking anyone.
//!
//! [`check`] judges everything but the signature; who checks that gives its own [`Comprobacion`]s in
//! the same words. A check never says that a document is valid at DIAN: only DIAN's signed answer
//! does, and only for the code that it names.

mod comprobacion;
mod documento;
mod importe;
pub mod normas;
mod razones;
mod revision;

pub use comprobacion::{Comprobacion, NombreComprobacion, Resultado};
pub use documento::{
    AmbienteDocumento, Contenedor, DatosContenedor, DocumentoElectronico, GrupoImpuesto,
    ImpuestoDocumento, Leido, LineaDocumento, MedioPago, NumeracionAutorizada, ParteDocumento,
    ProveedorSoftware, ReferenciaDocumento, RespuestaDian, RespuestaIncrustada,
    TipoDocumentoElectronico, TotalesDocumento,
};
pub use importe::Importe;
pub use razones::Razon;
pub use revision::{Contexto, TOLERANCIA, check};
