"""What a probe has to say of a program that it runs: one file of JSON."""

import os
from contextlib import suppress
from json import dumps


class ProductFile:
    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.process = os.getpid()

    def write(self, content, opened=open, rename=os.replace):
        """All or nothing; nothing also where the sample has removed its folder, and of what it forked."""
        if os.getpid() != self.process:
            return
        new = self.path + ".new"
        with suppress(OSError):
            with opened(new, "w", encoding="ascii") as file:
                file.write(dumps(content, separators=(",", ":")))
            rename(new, self.path)
