//! The other readers, each used as its own documentation shows.

use std::collections::HashSet;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use image::GrayImage;
use rxing::{BarcodeFormat, DecodeHints};

/// rqrr, left to itself after five seconds because it may hang.
pub fn rqrr(luma: &GrayImage) -> Vec<String> {
    let luma = luma.clone();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let width = luma.width() as usize;
        let mut prepared =
            rqrr::PreparedImage::prepare_from_greyscale(width, luma.height() as usize, |x, y| {
                luma.as_raw()[y * width + x]
            });
        let texts: Vec<String> = prepared
            .detect_grids()
            .iter()
            .filter_map(|grid| grid.decode().ok())
            .map(|(_, text)| text)
            .collect();
        let _ = sender.send(texts);
    });
    receiver.recv_timeout(Duration::from_secs(5)).unwrap_or_default()
}

/// rxing's reader of several codes, inverted ones too.
pub fn rxing(luma: &GrayImage) -> Vec<String> {
    let mut hints = DecodeHints {
        PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
        TryHarder: Some(true),
        AlsoInverted: Some(true),
        ..DecodeHints::default()
    };
    rxing::helpers::detect_multiple_in_luma_with_hints(
        luma.as_raw().clone(),
        luma.width(),
        luma.height(),
        &mut hints,
    )
    .map(|found| found.iter().map(|one| one.getText().to_owned()).collect())
    .unwrap_or_default()
}

/// zxing-cpp as it comes.
#[cfg(feature = "pares")]
pub fn zxing_cpp(luma: &GrayImage) -> Vec<String> {
    let view = zxingcpp::ImageView::from_slice(
        luma.as_raw().as_slice(),
        luma.width(),
        luma.height(),
        zxingcpp::ImageFormat::Lum,
    );
    let Ok(view) = view else { return Vec::new() };
    zxingcpp::read()
        .formats(zxingcpp::BarcodeFormat::QRCode)
        .from(view)
        .map(|found| found.iter().filter(|one| one.is_valid()).map(|one| one.text()).collect())
        .unwrap_or_default()
}

/// zbar through its C interface, QR codes only.
#[cfg(feature = "pares")]
pub mod zbar {
    use std::ffi::{c_char, c_int, c_uint, c_ulong, c_void};

    use image::GrayImage;

    unsafe extern "C" {
        fn zbar_image_scanner_create() -> *mut c_void;
        fn zbar_image_scanner_destroy(scanner: *mut c_void);
        fn zbar_image_scanner_set_config(
            scanner: *mut c_void,
            symbology: c_int,
            config: c_int,
            value: c_int,
        ) -> c_int;
        fn zbar_scan_image(scanner: *mut c_void, image: *mut c_void) -> c_int;
        fn zbar_image_create() -> *mut c_void;
        fn zbar_image_destroy(image: *mut c_void);
        fn zbar_image_set_format(image: *mut c_void, format: c_ulong);
        fn zbar_image_set_size(image: *mut c_void, width: c_uint, height: c_uint);
        fn zbar_image_set_data(
            image: *mut c_void,
            data: *const c_void,
            length: c_ulong,
            cleanup: Option<extern "C" fn(*mut c_void)>,
        );
        fn zbar_image_first_symbol(image: *const c_void) -> *const c_void;
        fn zbar_symbol_next(symbol: *const c_void) -> *const c_void;
        fn zbar_symbol_get_data(symbol: *const c_void) -> *const c_char;
        fn zbar_symbol_get_data_length(symbol: *const c_void) -> c_uint;
    }

    /// The texts of the codes.
    pub fn read(luma: &GrayImage) -> Vec<String> {
        const QRCODE: c_int = 64;
        let mut texts = Vec::new();
        // SAFETY: the picture outlives the scan, and zbar's objects are destroyed in the end.
        unsafe {
            let scanner = zbar_image_scanner_create();
            zbar_image_scanner_set_config(scanner, 0, 0, 0);
            zbar_image_scanner_set_config(scanner, QRCODE, 0, 1);
            let image = zbar_image_create();
            zbar_image_set_format(image, c_ulong::from(u32::from_le_bytes(*b"Y800")));
            zbar_image_set_size(image, luma.width(), luma.height());
            let data = luma.as_raw();
            zbar_image_set_data(image, data.as_ptr().cast(), data.len() as c_ulong, None);
            zbar_scan_image(scanner, image);
            let mut symbol = zbar_image_first_symbol(image);
            while !symbol.is_null() {
                let bytes = std::slice::from_raw_parts(
                    zbar_symbol_get_data(symbol).cast::<u8>(),
                    zbar_symbol_get_data_length(symbol) as usize,
                );
                texts.push(String::from_utf8_lossy(bytes).into_owned());
                symbol = zbar_symbol_next(symbol);
            }
            zbar_image_destroy(image);
            zbar_image_scanner_destroy(scanner);
        }
        texts
    }
}
