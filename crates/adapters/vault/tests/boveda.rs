//! The vault on a real file.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use dian_core::vault::{KeyPlace, Vault, VaultError};
use dian_vault::SqliteVault;

const NAME: &[u8] = b"Laura Marcela Ficticia Prueba";

#[tokio::test]
async fn what_is_written_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hondo/boveda.db");
    let vault = SqliteVault::new(&path);
    assert_eq!(vault.place().await, Ok(None));
    let key = vault.new_key().unwrap();
    vault.create(&key).await.unwrap();
    vault.write("perfil", "principal", b"primero").await.unwrap();
    vault.write("perfil", "principal", NAME).await.unwrap();
    drop(vault);

    let vault = SqliteVault::new(&path);
    assert_eq!(vault.place().await, Ok(Some(KeyPlace::Keyring)));
    assert_eq!(vault.read("perfil", "principal").await, Err(VaultError::Closed));
    let stranger = vault.new_key().unwrap();
    assert_eq!(vault.open(&stranger).await, Err(VaultError::WrongKey));
    vault.open(&key).await.unwrap();
    assert_eq!(vault.read("perfil", "principal").await.unwrap().unwrap().as_slice(), NAME);
    assert_eq!(vault.read("perfil", "otro").await, Ok(None));
    vault.delete("perfil", "principal").await.unwrap();
    assert_eq!(vault.read("perfil", "principal").await, Ok(None));
}

#[tokio::test]
async fn nothing_personal_is_in_the_file_or_its_journal() {
    let folder = tempfile::tempdir().unwrap();
    let vault = SqliteVault::new(&folder.path().join("boveda.db"));
    vault.create(&vault.new_key().unwrap()).await.unwrap();
    for number in 0..50 {
        let id = format!("cedula-1000000042-{number}");
        vault.write("perfil", &id, NAME).await.unwrap();
    }
    let mut looked = 0;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        looked += bytes.len();
        for secret in [NAME, b"1000000042", b"Ficticia"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret));
        }
    }
    assert!(looked > 50 * NAME.len());
}

#[tokio::test]
async fn a_passphrase_opens_the_vault_and_another_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("boveda.db");
    let vault = SqliteVault::new(&path);
    vault.create_with_passphrase(&"una clave bien larga".into()).await.unwrap();
    vault.write("perfil", "principal", NAME).await.unwrap();
    drop(vault);

    let vault = SqliteVault::new(&path);
    assert_eq!(vault.place().await, Ok(Some(KeyPlace::Passphrase)));
    let wrong = vault.open_with_passphrase(&"otra clave bien larga".into()).await;
    assert_eq!(wrong, Err(VaultError::WrongKey));
    vault.open_with_passphrase(&"una clave bien larga".into()).await.unwrap();
    assert_eq!(vault.read("perfil", "principal").await.unwrap().unwrap().as_slice(), NAME);
}

#[tokio::test]
async fn deleting_a_vault_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let vault = SqliteVault::new(&folder.path().join("boveda.db"));
    vault.create(&vault.new_key().unwrap()).await.unwrap();
    vault.write("perfil", "principal", NAME).await.unwrap();
    vault.destroy().await.unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(vault.read("perfil", "principal").await, Err(VaultError::Closed));
    assert_eq!(vault.place().await, Ok(None));
}

#[tokio::test]
async fn a_file_that_is_no_vault_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("boveda.db");
    std::fs::write(&path, b"no soy una base de datos, soy otra cosa").unwrap();
    let vault = SqliteVault::new(&path);
    assert_eq!(vault.place().await, Err(VaultError::Damaged));
    assert_eq!(std::fs::read(&path).unwrap(), b"no soy una base de datos, soy otra cosa");
}
