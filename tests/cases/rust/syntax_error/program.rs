fn main() {
    let x = ;
    let y = 3;
}

fn f() {}
