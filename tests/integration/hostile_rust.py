"""The samples of ``test_hostile_rust.py``: they hang, flood or crash the compiler, or are hardly programs.

Each has the stages to show, and the code of the error that each stage then has (empty if the sample passes).
"""

from __future__ import annotations

_NESTED = "fn main() { " + "(" * 20_000 + "1" + ")" * 20_000 + "; }\n"
_DOUBLED = "macro_rules! twice { ($($t:tt)*) => { twice! { $($t)* $($t)* } } }\nfn main() { twice! { 1 } }\n"
_GROWING = "fn grow<T>(n: u32, t: T) { if n > 0 { grow(n - 1, (t, 1)) } }\nfn main() { grow(3, 1); }\n"
_CONST_LOOP = "const X: u32 = { let mut i = 0; while i < 1 { i = 0 } i };\nfn main() { X; }\n"
_SILENT_CONST_LOOP = (
    "#![allow(long_running_const_eval)]\nconst fn f(n: u64) -> u64 { if n < 2 { n } else { f(n - 1) + f(n - 2) } }\n"
    "const X: u64 = f(70);\nfn main() { X; }\n"
)
_ERRORS = "fn main() {\n" + 'let x: u8 = "a";\n' * 800 + "}\n"
_LOCALS = "#![allow(unused)]\nfn main() {\n" + "".join(f"let x{n} = String::new();\n" for n in range(700)) + "}\n"
_CLOSURES = "fn main() { let x = 1; " + "(|| " * 60 + "x" + ")()" * 60 + "; }\n"
_MACROS = 'macro_rules! println { () => { std::print!("mine") } }\nfn main() { println!(); }\n'
_GENERATED = "macro_rules! make { () => { fn main() {} } }\nmake!();\n"
_UNMAIN = '#![no_main]\n#[no_mangle]\npub extern "C" fn main() -> i32 { 0 }\n'
_SERVER = """
extern "C" { fn fork() -> i32; fn setsid() -> i32; fn close(file: i32) -> i32; fn chdir(path: *const u8) -> i32; }
fn main() {
    unsafe {
        if fork() == 0 {
            setsid();
            if fork() == 0 {
                chdir(b"/\\0".as_ptr());
                for file in 0..3 { close(file); }
                std::thread::sleep(std::time::Duration::from_secs(300));
            }
        }
    }
    println!("served");
}
"""
_SPAWNING = """
fn main() {
    let me = std::env::current_exe().unwrap();
    loop {
        let _ = std::process::Command::new(&me).spawn();
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}
"""
_REMOVING = """
fn main() {
    let folder = std::env::current_dir().unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    println!("removed");
}
"""
_LOCKING = """
use std::os::unix::fs::PermissionsExt;
fn main() {
    std::fs::create_dir_all("a/b").unwrap();
    std::fs::write("a/b/c", "x").unwrap();
    for folder in ["a/b", "a", "."] {
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0)).unwrap();
    }
}
"""
_FAKED = r"""
fn main() {
    eprintln!("thread 'main' panicked at sample.rs:99999999999:{}:\nfake", "9".repeat(5000));
    std::process::exit(101);
}
"""

_DEEP = """
fn main() {
    for _ in 0..3000 {
        std::fs::create_dir("d").unwrap();
        std::env::set_current_dir("d").unwrap();
    }
}
"""

ENDINGS: dict[str, tuple[str, dict[str, str]]] = {
    "macro that doubles": (_DOUBLED, {"expanded": "timeout|memory-limit"}),
    "endless instances": (_GROWING, {"mir": "error", "thir": "", "diagnostics": "error"}),
    "endless constant": (_CONST_LOOP, {"thir": "long_running_const_eval", "ownership": "long_running_const_eval"}),
    "endless constant that is allowed": (_SILENT_CONST_LOOP, {"diagnostics": "timeout", "tokens": ""}),
    "nesting that crashes the compiler": (_NESTED, dict.fromkeys(("tokens", "ast", "mir", "output"), "crash")),
    "flood of errors": (_ERRORS, {"mir": "E0308", "expanded": ""}),
    "many locals": (_LOCALS, {"ownership": ""}),
    "names too long for the compiler's files": (_CLOSURES, {"ownership": "internal-compiler-error", "mir": ""}),
    "array larger than memory": ("fn main() { let a = [0u8; usize::MAX]; }\n", {"mir": "error", "output": "error"}),
    "infinite type": ("struct A { a: A }\nfn main() {}\n", {"sizes": "E0072", "hir": "E0072"}),
    "file beside the sample": ('fn main() { include_str!("beside.txt"); }\n', {"expanded": "error"}),
    "file above the sample": ('fn main() { include_str!("../conf.py"); }\n', {"mir": "error"}),
    "endless file": ('fn main() { include_bytes!("/dev/zero"); }\n', {"mir": "error|timeout|memory-limit"}),
    "module that is not there": ("mod nothing;\nfn main() {}\n", {"hir": "E0583"}),
    "variable of the build": ('fn main() { env!("OF_THE_BUILD"); }\n', {"expanded": "error"}),
    "missing crate": ("extern crate serde;\nfn main() {}\n", {"mir": "E0463", "ownership": "E0463"}),
    "attribute of a missing crate": ("#[tokio::main]\nasync fn main() {}\n", {"expanded": "E0433"}),
    "crate of macros": (
        '#![crate_type = "proc-macro"]\nextern crate proc_macro;\n#[proc_macro]\n'
        "pub fn m(t: proc_macro::TokenStream) -> proc_macro::TokenStream { t }\n",
        {"mir": "", "expanded": ""},
    ),
    "unstable feature": ("#![feature(never_type)]\nfn main() {}\n", {"expanded": "E0554", "diagnostics": "E0554"}),
    "asynchronous main": ("async fn main() {}\n", {"mir": "E0752"}),
    "no main": (_UNMAIN, {"mir": "", "output": ""}),
    "no functions": ("struct A;\n", {"mir": "", "ownership": "", "llvm-ir": "", "sizes": ""}),
    "only comments": ("// a\n/* b /* c */ */\n", {"tokens": "", "ast": "", "hir": "", "thir": ""}),
    "main out of a macro": (_GENERATED, {"mir": "", "ownership": ""}),
    "println of its own": (_MACROS, {"expanded": "", "output": ""}),
    "byte-order mark": ("\ufefffn main() {}\n", {"tokens": "", "mir": ""}),
    "line ends of two": ('fn main() {\r\n\tlet s = "a\r\nb";\r\n\tdrop(s);\r\n}\r\n', {"tokens": "", "thir": ""}),
    "line ends of old": ("fn main() {\r    let s = 1;\r}\r", {"tokens": "", "mir": ""}),
    "other spaces": ("fn main() {\u2028\x0c let x =\t1;\u2029 }\n", {"tokens": "", "mir": ""}),
    "NUL": ('fn main() { let s = "a\0b"; }\n', {"tokens": "", "ast": "", "mir": ""}),
    "names of all scripts": ("fn main() { let été = 1; let 数 = été; drop(数); }\n", {"tokens": "", "ownership": ""}),
    "text from right to left": ('fn main() { let s = "\u202eabc"; }\n', {"mir": "text_direction_codepoint_in_literal"}),
    "unterminated comment": ("fn main() {} /* /* */\n", {"tokens": "E0758", "ast": "E0758"}),
    "braces that end our own": ("}\nlex!{\nfn main() {}\n", {"tokens": "syntax-error", "ast": "syntax-error"}),
    "endless main": ("fn main() { loop {} }\n", {"output": "timeout", "mir": ""}),
    "stack overflow": ("fn f(n: u64) -> u64 { f(n + 1) + 1 }\nfn main() { f(0); }\n", {"output": "crash"}),
    "exit status": ("fn main() { std::process::exit(3); }\n", {"output": "exit-status"}),
    "faked panic": (_FAKED, {"output": "exit-status"}),
    "panic of many lines": ('fn main() { panic!("{}", "x\\n".repeat(9999)); }\n', {"output": "panic"}),
    "flood of output": ('fn main() { loop { println!("{:99}", 1); } }\n', {"output": "output-limit"}),
    "input": ("fn main() { std::io::stdin().read_line(&mut String::new()).unwrap(); }\n", {"output": ""}),
    "program that serves on": (_SERVER, {"output": ""}),
    "program that spawns itself": (_SPAWNING, {"output": "process-limit|timeout"}),
    "folder removed": (_REMOVING, {"output": ""}),
    "folders too deep for any path": (_DEEP, {"output": ""}),
    "folder locked": (_LOCKING, {"output": ""}),
}
