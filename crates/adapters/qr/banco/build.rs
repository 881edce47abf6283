//! Links libzbar where the peers are wanted.

fn main() {
    if std::env::var_os("CARGO_FEATURE_PARES").is_some() {
        println!("cargo:rustc-link-lib=zbar");
    }
}
