//! Work on a document in a thread of its own, for no longer than it may take.
//!
//! The library has no way to be stopped. What passes through our own device stops by itself when asked;
//! a thread that is stuck elsewhere is left behind, and no more than [`MAX_THREADS`] exist.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::PaginasError;

const MAX_THREADS: usize = 4;
/// The interpreter calls itself for forms inside forms, up to a depth of its own.
const STACK: usize = 32 * 1024 * 1024;
/// How often a caller who waits looks whether it is still wanted.
const LOOK: Duration = Duration::from_millis(40);

static THREADS: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// Tells the work that nobody waits for it any more.
#[derive(Clone, Default)]
pub(crate) struct Parada(Arc<AtomicBool>);

/// What leaves the library's stack when the work is stopped. It never reaches a caller.
struct Detenido;

impl Parada {
    /// Leaves the work if it was stopped. Unwinds without a message; [`run`] catches it.
    pub(crate) fn check(&self) {
        if self.0.load(Ordering::Relaxed) {
            resume_unwind(Box::new(Detenido));
        }
    }
}

/// Stops the work also when the caller leaves early.
struct Freno(Parada);

impl Drop for Freno {
    fn drop(&mut self) {
        self.0.0.store(true, Ordering::Relaxed);
    }
}

/// Does some work in a thread and hands over what it sends, until it ends.
///
/// `patience` counts only the time spent waiting for the work, not what `each` takes.
pub(crate) fn run<T: Send + 'static>(
    patience: Duration,
    cancelled: &dyn Fn() -> bool,
    work: impl FnOnce(&Parada, &SyncSender<T>) -> Result<(), PaginasError> + Send + 'static,
    each: &mut dyn FnMut(T),
) -> Result<(), PaginasError> {
    let mut patience = patience;
    let turn = Turno::take(&mut patience, cancelled)?;
    let parada = Parada::default();
    let _brake = Freno(parada.clone());
    // One at a time: what is not wanted yet is not made.
    let (sender, receiver) = sync_channel(0);
    let (done, end) = sync_channel(1);
    let spawned =
        thread::Builder::new().name("pdf".to_owned()).stack_size(STACK).spawn(move || {
            let _turn = turn;
            let work = AssertUnwindSafe(|| work(&parada, &sender));
            let result = catch_unwind(work).unwrap_or_else(|reason| Err(judge_unwind(&*reason)));
            // Nobody may be listening any more, and that is fine.
            let _ = done.send(result);
            drop(sender);
        });
    if spawned.is_err() {
        return Err(PaginasError::Lento);
    }
    while let Some(item) = wait(&receiver, &mut patience, cancelled)? {
        each(item);
        if cancelled() {
            return Err(PaginasError::Cancelado);
        }
    }
    end.recv().unwrap_or(Err(PaginasError::Danado))
}

fn judge_unwind(reason: &(dyn Any + Send)) -> PaginasError {
    if reason.is::<Detenido>() { PaginasError::Lento } else { PaginasError::Danado }
}

/// The next item; `None` when there are no more.
fn wait<T>(
    receiver: &Receiver<T>,
    patience: &mut Duration,
    cancelled: &dyn Fn() -> bool,
) -> Result<Option<T>, PaginasError> {
    loop {
        if cancelled() {
            return Err(PaginasError::Cancelado);
        }
        let start = Instant::now();
        let received = receiver.recv_timeout(LOOK.min(*patience));
        *patience = patience.saturating_sub(start.elapsed());
        match received {
            Ok(item) => return Ok(Some(item)),
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
            Err(RecvTimeoutError::Timeout) if patience.is_zero() => {
                return Err(PaginasError::Lento);
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// One of the threads that may exist; given back when it ends, also by a panic.
struct Turno;

impl Turno {
    fn take(patience: &mut Duration, cancelled: &dyn Fn() -> bool) -> Result<Self, PaginasError> {
        let mut alive = THREADS.lock().unwrap_or_else(PoisonError::into_inner);
        while *alive >= MAX_THREADS {
            if cancelled() {
                return Err(PaginasError::Cancelado);
            }
            if patience.is_zero() {
                return Err(PaginasError::Lento);
            }
            let pause = LOOK.min(*patience);
            *patience -= pause;
            (alive, _) = FREED.wait_timeout(alive, pause).unwrap_or_else(PoisonError::into_inner);
        }
        *alive += 1;
        Ok(Self)
    }
}

impl Drop for Turno {
    fn drop(&mut self) {
        *THREADS.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn what_is_sent_arrives_in_order_and_the_result_at_the_end() {
        let mut got = Vec::new();
        let work = |_: &Parada, sender: &SyncSender<u8>| {
            (0..5).for_each(|it| sender.send(it).unwrap_or_default());
            Err(PaginasError::ConClave)
        };
        let result = run(LONG, &|| false, work, &mut |it| got.push(it));
        assert_eq!((result, got), (Err(PaginasError::ConClave), vec![0, 1, 2, 3, 4]));
    }

    #[test]
    fn work_that_never_ends_is_left_and_stops_at_its_next_check() {
        let (sender, ended) = sync_channel(1);
        let work = move |parada: &Parada, _: &SyncSender<()>| {
            let _tell = Tell(sender);
            loop {
                parada.check();
                thread::sleep(Duration::from_millis(1));
            }
        };
        let result = run(Duration::from_millis(60), &|| false, work, &mut |()| {});
        assert_eq!(result, Err(PaginasError::Lento));
        assert_eq!(ended.recv_timeout(LONG), Ok(()));
    }

    struct Tell(SyncSender<()>);

    impl Drop for Tell {
        fn drop(&mut self) {
            let _ = self.0.send(());
        }
    }

    #[test]
    fn a_panic_is_a_damaged_document_and_a_caller_may_stop() {
        let panics =
            |_: &Parada, _: &SyncSender<()>| panic!("to be seen in the output of this test");
        assert_eq!(run(LONG, &|| false, panics, &mut |()| {}), Err(PaginasError::Danado));
        let sends = |_: &Parada, sender: &SyncSender<()>| {
            let _ = sender.send(());
            Ok(())
        };
        assert_eq!(run(LONG, &|| true, sends, &mut |()| {}), Err(PaginasError::Cancelado));
    }
}
