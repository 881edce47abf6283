//! The words of an error, from the same catalogue as the interface.

use std::collections::BTreeMap;

use dian_contract::Fallo;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

const CATALOGUE: [&str; 3] = [
    include_str!("../../../ui/src/catalogo/es-CO/fallos.ftl"),
    include_str!("../../../ui/src/catalogo/es-CO/comprobaciones.ftl"),
    include_str!("../../../ui/src/catalogo/es-CO/rut.ftl"),
];

/// What a person reads about a failure. Falls back to the code itself, never to nothing.
pub fn of(failure: &Fallo) -> String {
    let code = code(&failure.codigo);
    words(&format!("fallo-{code}"), &failure.parametros).unwrap_or(code)
}

/// The name of a value of the contract, as its JSON has it.
pub fn code<T: serde::Serialize>(value: &T) -> String {
    let json = serde_json::to_value(value).ok();
    json.as_ref().and_then(|it| it.as_str()).unwrap_or_default().to_owned()
}

/// A text of the catalogue with its parameters.
pub fn words(key: &str, parameters: &BTreeMap<String, String>) -> Option<String> {
    thread_local! {
        static BUNDLE: FluentBundle<FluentResource> = bundle();
    }
    BUNDLE.with(|bundle| {
        let pattern = bundle.get_message(key)?.value()?;
        let mut arguments = FluentArgs::new();
        for (name, value) in parameters {
            arguments.set(name.as_str(), value.as_str());
        }
        let mut problems = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut problems);
        // What the interface writes in bold has no other form on a terminal.
        Some(text.replace("**", ""))
    })
}

fn bundle() -> FluentBundle<FluentResource> {
    let language = "es-CO".parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    for text in CATALOGUE {
        // A broken line of the catalogue leaves the others usable.
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use dian_contract::Codigo;

    use super::*;

    #[test]
    fn a_failure_is_told_in_words_with_its_figures() {
        let failure = Fallo::new(Codigo::NitDvErrado)
            .with("nit", "800197268")
            .with("recibido", 5)
            .with("esperado", 4);
        let text = of(&failure);
        for part in ["800197268", "4", "5"] {
            assert!(text.contains(part), "{text}");
        }
        assert!(!text.contains('{') && !text.contains("nit_dv_errado"), "{text}");
    }
}
