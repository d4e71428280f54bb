//! A small language: its text is split into tokens, parsed, simplified, compiled for a stack machine, and run there.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::fmt;
use std::ops::{Add, Mul};
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number(f64),
    Name(String),
    Sign(char),
    Arrow,
    End,
}

#[derive(Debug, Clone, PartialEq)]
enum Trouble {
    Unexpected { found: Token, line: usize },
    BadNumber(String),
    Unknown(String),
    Arity { name: String, wanted: usize, given: usize },
    DivisionByZero,
    TooDeep,
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Unexpected { found, line } => write!(out, "line {line}: did not expect {found:?}"),
            Trouble::BadNumber(text) => write!(out, "{text:?} is no number"),
            Trouble::Unknown(name) => write!(out, "nothing is called {name}"),
            Trouble::Arity { name, wanted, given } => {
                write!(out, "{name} takes {wanted} values, not {given}")
            }
            Trouble::DivisionByZero => out.write_str("division by zero"),
            Trouble::TooDeep => out.write_str("too many calls"),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<std::num::ParseFloatError> for Trouble {
    fn from(error: std::num::ParseFloatError) -> Self {
        Trouble::BadNumber(error.to_string())
    }
}

type Outcome<T> = Result<T, Trouble>;

struct Lexer<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    line: usize,
}

impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        Lexer { rest: text.chars().peekable(), line: 1 }
    }

    fn take_while<F: Fn(char) -> bool>(&mut self, wanted: F) -> String {
        let mut text = String::new();
        while let Some(&each) = self.rest.peek() {
            if !wanted(each) {
                break;
            }
            text.push(each);
            self.rest.next();
        }
        text
    }

    fn token(&mut self) -> Outcome<Token> {
        loop {
            match self.rest.peek().copied() {
                None => return Ok(Token::End),
                Some('\n') => {
                    self.line += 1;
                    self.rest.next();
                }
                Some('#') => {
                    self.take_while(|each| each != '\n');
                }
                Some(each) if each.is_whitespace() => {
                    self.rest.next();
                }
                Some('0'..='9') => {
                    let text = self.take_while(|each| each.is_ascii_digit() || each == '.');
                    return Ok(Token::Number(text.parse()?));
                }
                Some(each) if each.is_alphabetic() => {
                    return Ok(Token::Name(self.take_while(|each| each.is_alphanumeric() || each == '_')));
                }
                Some('=') => {
                    self.rest.next();
                    if self.rest.next_if_eq(&'>').is_some() {
                        return Ok(Token::Arrow);
                    }
                    return Ok(Token::Sign('='));
                }
                Some(each) => {
                    self.rest.next();
                    return Ok(Token::Sign(each));
                }
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Operator {
    Plus,
    Minus,
    Times,
    Over,
    Less,
}

impl Operator {
    const ALL: [(char, Operator, u8); 5] = [
        ('<', Operator::Less, 1),
        ('+', Operator::Plus, 2),
        ('-', Operator::Minus, 2),
        ('*', Operator::Times, 3),
        ('/', Operator::Over, 3),
    ];

    fn of(sign: char) -> Option<(Operator, u8)> {
        Self::ALL.iter().find(|(each, _, _)| *each == sign).map(|&(_, operator, level)| (operator, level))
    }

    fn apply(self, left: f64, right: f64) -> Outcome<f64> {
        Ok(match self {
            Operator::Plus => left + right,
            Operator::Minus => left - right,
            Operator::Times => left * right,
            Operator::Over if right == 0.0 => return Err(Trouble::DivisionByZero),
            Operator::Over => left / right,
            Operator::Less => f64::from(u8::from(left < right)),
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Tree {
    Number(f64),
    Name(Rc<str>),
    Binary(Operator, Box<Tree>, Box<Tree>),
    Choice { condition: Box<Tree>, yes: Box<Tree>, no: Box<Tree> },
    Call(Rc<str>, Vec<Tree>),
}

impl Tree {
    fn size(&self) -> usize {
        1 + match self {
            Tree::Number(_) | Tree::Name(_) => 0,
            Tree::Binary(_, left, right) => left.size() + right.size(),
            Tree::Choice { condition, yes, no } => [condition, yes, no].iter().map(|each| each.size()).sum(),
            Tree::Call(_, values) => values.iter().map(Tree::size).sum(),
        }
    }

    fn simplified(self) -> Tree {
        match self {
            Tree::Binary(operator, left, right) => {
                let (left, right) = (left.simplified(), right.simplified());
                match (operator, &left, &right) {
                    (_, Tree::Number(a), Tree::Number(b)) => match operator.apply(*a, *b) {
                        Ok(value) => Tree::Number(value),
                        Err(_) => Tree::Binary(operator, Box::new(left), Box::new(right)),
                    },
                    (Operator::Plus, other, Tree::Number(zero)) if *zero == 0.0 => other.clone(),
                    (Operator::Times, other, Tree::Number(one)) if *one == 1.0 => other.clone(),
                    _ => Tree::Binary(operator, Box::new(left), Box::new(right)),
                }
            }
            Tree::Choice { condition, yes, no } => match condition.simplified() {
                Tree::Number(value) if value == 0.0 => no.simplified(),
                Tree::Number(_) => yes.simplified(),
                other => Tree::Choice {
                    condition: Box::new(other),
                    yes: Box::new(yes.simplified()),
                    no: Box::new(no.simplified()),
                },
            },
            Tree::Call(name, values) => Tree::Call(name, values.into_iter().map(Tree::simplified).collect()),
            other => other,
        }
    }

    fn names<'t>(&'t self, found: &mut HashSet<&'t str>) {
        match self {
            Tree::Number(_) => {}
            Tree::Name(name) => {
                found.insert(name);
            }
            Tree::Binary(_, left, right) => {
                left.names(found);
                right.names(found);
            }
            Tree::Choice { condition, yes, no } => {
                for each in [condition, yes, no] {
                    each.names(found);
                }
            }
            Tree::Call(name, values) => {
                found.insert(name);
                values.iter().for_each(|each| each.names(found));
            }
        }
    }
}

#[derive(Debug)]
struct Function {
    name: Rc<str>,
    parameters: Vec<Rc<str>>,
    body: Tree,
}

struct Parser {
    tokens: VecDeque<(Token, usize)>,
}

impl Parser {
    fn new(text: &str) -> Outcome<Self> {
        let mut lexer = Lexer::new(text);
        let mut tokens = VecDeque::new();
        loop {
            let token = lexer.token()?;
            let is_last = token == Token::End;
            tokens.push_back((token, lexer.line));
            if is_last {
                return Ok(Parser { tokens });
            }
        }
    }

    fn next(&mut self) -> (Token, usize) {
        if self.tokens.len() > 1 {
            self.tokens.pop_front().unwrap()
        } else {
            self.tokens[0].clone()
        }
    }

    fn peek(&self) -> &Token {
        &self.tokens[0].0
    }

    fn accept(&mut self, wanted: &Token) -> bool {
        let is_there = self.peek() == wanted;
        if is_there {
            self.next();
        }
        is_there
    }

    fn expect(&mut self, wanted: Token) -> Outcome<()> {
        match self.next() {
            (found, _) if found == wanted => Ok(()),
            (found, line) => Err(Trouble::Unexpected { found, line }),
        }
    }

    fn name(&mut self) -> Outcome<Rc<str>> {
        match self.next() {
            (Token::Name(name), _) => Ok(name.into()),
            (found, line) => Err(Trouble::Unexpected { found, line }),
        }
    }

    fn functions(&mut self) -> Outcome<Vec<Function>> {
        let mut found = Vec::new();
        while *self.peek() != Token::End {
            let name = self.name()?;
            let parameters = self.list(Self::name)?;
            self.expect(Token::Arrow)?;
            let body = self.expression(0)?;
            self.expect(Token::Sign(';'))?;
            found.push(Function { name, parameters, body });
        }
        Ok(found)
    }

    fn list<T>(&mut self, mut entry: impl FnMut(&mut Self) -> Outcome<T>) -> Outcome<Vec<T>> {
        let mut entries = vec![];
        self.expect(Token::Sign('('))?;
        while !self.accept(&Token::Sign(')')) {
            entries.push(entry(self)?);
            if !self.accept(&Token::Sign(',')) {
                self.expect(Token::Sign(')'))?;
                break;
            }
        }
        Ok(entries)
    }

    fn expression(&mut self, level: u8) -> Outcome<Tree> {
        let mut left = self.operand()?;
        while let Token::Sign(sign) = *self.peek() {
            let (operator, own) = match Operator::of(sign) {
                Some((operator, own)) if own > level => (operator, own),
                _ => break,
            };
            self.next();
            let right = self.expression(own)?;
            left = Tree::Binary(operator, Box::new(left), Box::new(right));
        }
        if level == 0 && self.accept(&Token::Sign('?')) {
            let yes = Box::new(self.expression(0)?);
            self.expect(Token::Sign(':'))?;
            let no = Box::new(self.expression(0)?);
            return Ok(Tree::Choice { condition: Box::new(left), yes, no });
        }
        Ok(left)
    }

    fn operand(&mut self) -> Outcome<Tree> {
        match self.next() {
            (Token::Number(value), _) => Ok(Tree::Number(value)),
            (Token::Name(name), _) if *self.peek() == Token::Sign('(') => {
                let values = self.list(|parser| parser.expression(0))?;
                Ok(Tree::Call(name.into(), values))
            }
            (Token::Name(name), _) => Ok(Tree::Name(name.into())),
            (Token::Sign('('), _) => {
                let inner = self.expression(0)?;
                self.expect(Token::Sign(')'))?;
                Ok(inner)
            }
            (found, line) => Err(Trouble::Unexpected { found, line }),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Code {
    Push(f64),
    Load(usize),
    Apply(Operator),
    SkipIfZero(usize),
    Skip(usize),
    Call(usize),
    Return,
}

struct Routine {
    name: Rc<str>,
    arity: usize,
    code: Vec<Code>,
}

struct Compiler<'f> {
    numbers: HashMap<&'f str, (usize, usize)>,
}

impl<'f> Compiler<'f> {
    fn new(functions: &'f [Function]) -> Self {
        let entries = functions.iter().enumerate();
        Compiler { numbers: entries.map(|(index, each)| (&*each.name, (index, each.parameters.len()))).collect() }
    }

    fn routine(&self, function: &Function) -> Outcome<Routine> {
        let mut code = Vec::with_capacity(function.body.size());
        self.emit(&function.body, &function.parameters, &mut code)?;
        code.push(Code::Return);
        Ok(Routine { name: Rc::clone(&function.name), arity: function.parameters.len(), code })
    }

    fn emit(&self, tree: &Tree, parameters: &[Rc<str>], code: &mut Vec<Code>) -> Outcome<()> {
        match tree {
            Tree::Number(value) => code.push(Code::Push(*value)),
            Tree::Name(name) => {
                let slot = parameters.iter().position(|each| each == name);
                code.push(Code::Load(slot.ok_or_else(|| Trouble::Unknown(name.to_string()))?));
            }
            Tree::Binary(operator, left, right) => {
                self.emit(left, parameters, code)?;
                self.emit(right, parameters, code)?;
                code.push(Code::Apply(*operator));
            }
            Tree::Choice { condition, yes, no } => {
                self.emit(condition, parameters, code)?;
                let mut otherwise = Vec::new();
                self.emit(no, parameters, &mut otherwise)?;
                let mut then = Vec::new();
                self.emit(yes, parameters, &mut then)?;
                then.push(Code::Skip(otherwise.len()));
                code.push(Code::SkipIfZero(then.len()));
                code.extend(then.into_iter().chain(otherwise));
            }
            Tree::Call(name, values) => {
                let &(number, wanted) =
                    self.numbers.get(&**name).ok_or_else(|| Trouble::Unknown(name.to_string()))?;
                if wanted != values.len() {
                    return Err(Trouble::Arity { name: name.to_string(), wanted, given: values.len() });
                }
                for each in values {
                    self.emit(each, parameters, code)?;
                }
                code.push(Code::Call(number));
            }
        }
        Ok(())
    }
}

trait Observer {
    fn step(&mut self, routine: &Routine, code: &Code);

    fn call(&mut self, _routine: &Routine) {}
}

#[derive(Default)]
struct Counter {
    steps: usize,
    calls: BTreeMap<String, u32>,
}

impl Observer for Counter {
    fn step(&mut self, _: &Routine, _: &Code) {
        self.steps += 1;
    }

    fn call(&mut self, routine: &Routine) {
        *self.calls.entry(routine.name.to_string()).or_insert(0) += 1;
    }
}

struct Machine<'m> {
    routines: &'m [Routine],
    stack: Vec<f64>,
}

impl<'m> Machine<'m> {
    const DEEPEST: usize = 200;

    fn run<O: Observer>(&mut self, number: usize, depth: usize, observer: &mut O) -> Outcome<f64> {
        if depth > Self::DEEPEST {
            return Err(Trouble::TooDeep);
        }
        let routine = &self.routines[number];
        observer.call(routine);
        let base = self.stack.len() - routine.arity;
        let mut position = 0;
        while let Some(code) = routine.code.get(position) {
            observer.step(routine, code);
            position += 1;
            match *code {
                Code::Push(value) => self.stack.push(value),
                Code::Load(slot) => self.stack.push(self.stack[base + slot]),
                Code::Apply(operator) => {
                    let (right, left) = (self.pop(), self.pop());
                    self.stack.push(operator.apply(left, right)?);
                }
                Code::SkipIfZero(count) if self.pop() == 0.0 => position += count,
                Code::SkipIfZero(_) => {}
                Code::Skip(count) => position += count,
                Code::Call(target) => {
                    let value = self.run(target, depth + 1, observer)?;
                    self.stack.push(value);
                }
                Code::Return => break,
            }
        }
        let result = self.pop();
        self.stack.truncate(base);
        Ok(result)
    }

    fn pop(&mut self) -> f64 {
        self.stack.pop().unwrap_or_default()
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Summary<T> {
    total: T,
    squares: T,
}

impl<T> Summary<T>
where
    T: Copy + Add<Output = T> + Mul<Output = T> + Default,
{
    fn of(values: &[T]) -> Self {
        let start = Summary { total: T::default(), squares: T::default() };
        values.iter().fold(start, |sum, &each| Summary {
            total: sum.total + each,
            squares: sum.squares + each * each,
        })
    }
}

fn longest<'s>(names: impl Iterator<Item = &'s str>) -> Option<&'s str> {
    names.max_by_key(|each| each.len())
}

fn unused<'f>(functions: &'f [Function], start: &str) -> Vec<&'f str> {
    let mut used = HashSet::new();
    for each in functions {
        each.body.names(&mut used);
    }
    let mut left: Vec<&str> = functions.iter().map(|each| &*each.name).filter(|each| !used.contains(each)).collect();
    left.retain(|each| *each != start);
    left.sort_unstable();
    left
}

fn evaluate(text: &str, start: &str) -> Result<(f64, Counter), Box<dyn std::error::Error>> {
    let mut functions = Parser::new(text)?.functions()?;
    for each in functions.iter_mut() {
        let body = std::mem::replace(&mut each.body, Tree::Number(0.0));
        each.body = body.simplified();
    }
    let compiler = Compiler::new(&functions);
    let routines = functions.iter().map(|each| compiler.routine(each)).collect::<Outcome<Vec<_>>>()?;
    let number = routines.iter().position(|each| &*each.name == start).ok_or("there is no such function")?;
    let mut counter = Counter::default();
    let value = Machine { routines: &routines, stack: Vec::new() }.run(number, 0, &mut counter)?;
    println!("unused: {:?}", unused(&functions, start));
    println!("longest: {}", longest(functions.iter().map(|each| &*each.name)).unwrap_or("none"));
    Ok((value, counter))
}

fn main() {
    let text = "
        fib(n) => n < 2 ? n : fib(n - 1) + fib(n - 2);   # twice too many
        square(x) => x * x * 1 + 0;
        main() => fib(2 * 3 + 4) + square(4) / 2;
    ";
    match evaluate(text, "main") {
        Ok((value, Counter { steps, calls })) => {
            println!("{value} in {steps} steps");
            let counts: Vec<u32> = calls.values().copied().collect();
            let Summary { total, squares } = Summary::of(&counts);
            println!("{total} calls, {squares}");
        }
        Err(error) => eprintln!("{error}"),
    }
    for wrong in ["f(x) => y;", "f() => g(", "f() => 1 / 0;", "f() => f();", "f(x) => x; g() => f(1, 2);"] {
        if let Err(error) = evaluate(wrong, "f") {
            println!("{error}");
        }
    }
}
