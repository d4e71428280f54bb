class Defaulted[T = int, *Ts = *tuple[int], **P = [str]]:
    def method[U: T = T](self, given: U) -> U:
        return given
