//! Types of every kind; the program itself tells where their parts lie: `S Type size align`, `O Type part offset`.
#![allow(dead_code, unused_variables)]
use std::future::Future;
use std::mem::{align_of, size_of, size_of_val, MaybeUninit};
use std::pin::Pin;
use std::ptr::addr_of;
use std::task::{Context, Poll};

struct Reordered { a: u8, b: u32, c: u16 }
#[repr(C)] struct InC { a: u8, b: u32, c: u16 }
#[repr(C, packed)] struct Packed { a: u8, b: u32, c: u16 }
#[repr(packed(2))] struct Packed2 { a: u8, b: u64, c: u16 }
#[repr(transparent)] struct Wrapper(u64);
#[repr(align(16))] struct Aligned { x: u8 }
struct Unit;
struct Empty {}
struct Marked { nothing: (), a: u16, none: [u64; 0] }
struct Pair<A, B>(A, B);
struct Sized<const N: usize>([u8; N], u16);
struct Big { tag: u8, data: [u8; 4096], n: u32 }
struct Borrows<'a> { text: &'a str, bytes: &'a [u8], call: Box<dyn Fn(u8) -> u8>, other: Option<&'a u8> }
struct Owns { name: String, items: Vec<u16>, flag: bool }
struct r#type { r#fn: u8, x: u16 }
struct Outer { first: u8, inner: Reordered, pair: Pair<u8, u32>, list: [InC; 2] }
union Either { f: f32, i: u64, b: [u8; 3] }

enum Shape { Circle(f64), Rect { w: f32, h: f32, id: u8 }, Nothing }
enum Flat { A, B, C }
#[repr(u16)] enum Numbered { One = 1, Large = 1 << 9, Next }
enum Never {}
enum Maybe { Yes(u32), No(Never) }
enum Single { Only(u8, u32) }
enum Nested { Inner(Shape), Other, Third(bool) }
enum Pointer { Ref(Box<u8>), Null }
enum Truth { B(bool), X, Y }
enum Two { Both(char, bool), Neither }
#[repr(C)] enum CEnum { A(u8), B(u64) }
#[repr(u8)] enum ByteEnum { A(u32), B { x: u8, y: u16 } }
enum Fat { A([u8; 100]), B(u8), C(u64, u8) }
enum Swapped { A(u8, u64), B(u64, u8), C }
mod inner {
    pub struct Deep { pub a: u8, pub b: u64 }
    pub enum E { A { x: u8, y: u64 }, B }
}
struct Unused(u8);

struct Ready(u8);
impl Future for Ready {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { Poll::Ready(()) }
}
async fn before(n: u64, s: String) -> u64 { let x = [n; 4]; Ready(1).await; x[0] + s.len() as u64 }
async fn after(n: u16) -> u16 { let v = n as u128; Ready(2).await; v as u16 }

macro_rules! sizes { ($($t:ty),* $(,)?) => { $( println!("S {} {} {}", stringify!($t).replace("r#", ""), size_of::<$t>(), align_of::<$t>()); )* } }
macro_rules! fields { ($t:ty: $($f:tt)*) => {{
    let value = MaybeUninit::<$t>::uninit();
    let start = value.as_ptr();
    $( println!("O {} {} {}", stringify!($t).replace("r#", ""), stringify!($f), unsafe { addr_of!((*start).$f) } as usize - start as usize); )*
}} }
macro_rules! variant { ($t:ty, $value:expr, $name:ident, $pattern:pat, $($f:literal $x:ident)*) => {{
    let value: $t = $value;
    if let $pattern = &value {
        $( println!("O {} {}.{} {}", stringify!($t), stringify!($name), $f, $x as *const _ as usize - &value as *const $t as usize); )*
    }
}} }

fn main() {
    sizes!(Reordered, InC, Packed, Packed2, Wrapper, Aligned, Unit, Empty, Marked, Pair<u8, u32>, Pair<u64, Pair<u8, u16>>);
    sizes!(Sized<3>, Big, Borrows<'_>, Owns, r#type, Outer, Either, Shape, Flat, Numbered, Never, Maybe, Single, Nested);
    sizes!(Pointer, Truth, Two, CEnum, ByteEnum, Fat, Swapped, inner::Deep, inner::E, Ready);
    sizes!(Option<Shape>, Option<Box<Reordered>>, Result<u32, Shape>, Option<Option<bool>>, Vec<Shape>, String);
    fields!(Reordered: a b c);
    fields!(InC: a b c);
    fields!(Packed: a b c);
    fields!(Packed2: a b c);
    fields!(Wrapper: 0);
    fields!(Aligned: x);
    fields!(Marked: nothing a none);
    fields!(Pair<u8, u32>: 0 1);
    fields!(Pair<u64, Pair<u8, u16>>: 0 1);
    fields!(Sized<3>: 0 1);
    fields!(Big: tag data n);
    fields!(Borrows<'_>: text bytes call other);
    fields!(Owns: name items flag);
    fields!(r#type: r#fn x);
    fields!(Outer: first inner pair list);
    fields!(Either: f i b);
    fields!(inner::Deep: a b);
    variant!(Shape, Shape::Circle(1.0), Circle, Shape::Circle(x), "0" x);
    variant!(Shape, Shape::Rect { w: 1.0, h: 2.0, id: 3 }, Rect, Shape::Rect { w, h, id }, "w" w "h" h "id" id);
    variant!(Maybe, Maybe::Yes(1), Yes, Maybe::Yes(x), "0" x);
    variant!(Single, Single::Only(1, 2), Only, Single::Only(x, y), "0" x "1" y);
    variant!(Nested, Nested::Inner(Shape::Nothing), Inner, Nested::Inner(x), "0" x);
    variant!(Nested, Nested::Third(true), Third, Nested::Third(x), "0" x);
    variant!(Pointer, Pointer::Ref(Box::new(1)), Ref, Pointer::Ref(x), "0" x);
    variant!(Truth, Truth::B(true), B, Truth::B(x), "0" x);
    variant!(Two, Two::Both('x', true), Both, Two::Both(x, y), "0" x "1" y);
    variant!(CEnum, CEnum::A(1), A, CEnum::A(x), "0" x);
    variant!(CEnum, CEnum::B(1), B, CEnum::B(x), "0" x);
    variant!(ByteEnum, ByteEnum::A(1), A, ByteEnum::A(x), "0" x);
    variant!(ByteEnum, ByteEnum::B { x: 1, y: 2 }, B, ByteEnum::B { x, y }, "x" x "y" y);
    variant!(Fat, Fat::A([0; 100]), A, Fat::A(x), "0" x);
    variant!(Fat, Fat::B(1), B, Fat::B(x), "0" x);
    variant!(Fat, Fat::C(1, 2), C, Fat::C(x, y), "0" x "1" y);
    variant!(Swapped, Swapped::A(1, 2), A, Swapped::A(x, y), "0" x "1" y);
    variant!(Swapped, Swapped::B(1, 2), B, Swapped::B(x, y), "0" x "1" y);
    variant!(inner::E, inner::E::A { x: 1, y: 2 }, A, inner::E::A { x, y }, "x" x "y" y);
    variant!(Option<Shape>, Some(Shape::Nothing), Some, Some(x), "0" x);
    variant!(Result<u32, Shape>, Ok(1), Ok, Ok(x), "0" x);
    variant!(Result<u32, Shape>, Err(Shape::Nothing), Err, Err(x), "0" x);
    let (large, small) = (7u64, 3u8);
    let closure = move |x: u8| x as u64 + large + small as u64;
    println!("S closure {} {}", size_of_val(&closure), closure(1) & 8);
    let (first, second) = (before(1, String::new()), after(3));
    println!("A before {}", size_of_val(&first));
    println!("A after {}", size_of_val(&second));
    drop((first, second));
    println!("{}", vec![Shape::Nothing].len());
}
