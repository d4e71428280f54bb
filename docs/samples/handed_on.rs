pub struct Letter {
    to: String,
}

pub fn hand_on(name: String) -> Letter {
    Letter { to: name }
}

pub fn clone_of(name: &str) -> Letter {
    Letter { to: name.to_owned() }
}
