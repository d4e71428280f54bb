"""Programs that the target interpreter runs, packed into one archive: standard library only, Python 3.8 to 3.14.

Annotations are for checkers only and are never evaluated. Names that only annotations need are imported under
``TYPE_CHECKING``, because importing ``typing`` would take as long as the whole start of an interpreter.
"""

TYPE_CHECKING = False
"""Type checkers take a constant of this name to be true."""
