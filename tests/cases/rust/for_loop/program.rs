// A macro of our own, and one of the standard library.
macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

fn main() {
    let mut total = 0;
    for i in 0..4 {
        if i == 2 {
            continue;
        }
        total += square!(i);
    }
    while total > 3 {
        total -= 3;
    }
    assert_eq!(total, 1, "the rest");
}
