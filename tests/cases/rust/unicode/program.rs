/* ein /* verschachtelter */ Kommentar: ünï */
struct Größe<'a> {
    名: &'a str,
}

fn länge(größe: &Größe) -> usize {
	let s = "😀 größe"; let n = größe.名.len(); // 😀
    s.len() + n
}

fn main() {
    let größe = Größe { 名: r#"a "b" 😀"# };
    let _zeichen = ('ß', b'x', "\u{1F600}\n");
    println!("{} 😀", länge(&größe));
}
