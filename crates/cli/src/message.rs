//! The words of an error, from the same catalogue as the interface.

use dian_contract::Fallo;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

const CATALOGUE: &str = include_str!("../../../ui/src/catalogo/es-CO/fallos.ftl");

/// What a person reads about a failure. Falls back to the code itself, never to nothing.
pub fn of(failure: &Fallo) -> String {
    let code = serde_json::to_value(failure.codigo).ok();
    let code = code.as_ref().and_then(|it| it.as_str()).unwrap_or_default();
    words(code, failure).unwrap_or_else(|| code.to_owned())
}

fn words(code: &str, failure: &Fallo) -> Option<String> {
    // A broken line of the catalogue leaves the others usable.
    let resource = match FluentResource::try_new(CATALOGUE.to_owned()) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let mut bundle = FluentBundle::new(vec!["es-CO".parse::<LanguageIdentifier>().ok()?]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).ok()?;
    let pattern = bundle.get_message(&format!("fallo-{code}"))?.value()?;
    let mut arguments = FluentArgs::new();
    for (name, value) in &failure.parametros {
        arguments.set(name.as_str(), value.as_str());
    }
    let mut problems = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned())
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
