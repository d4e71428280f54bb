use std::sync::atomic::{AtomicU32, Ordering};

pub fn add(counter: &AtomicU32) {
    counter.fetch_add(1, Ordering::Relaxed);
}

pub fn add_alone(counter: &mut u32) {
    *counter += 1;
}
