//! A window with a page of one square: the least that a Tauri application can be.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
