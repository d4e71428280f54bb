"""Programs that the target interpreter runs, packed into one archive: standard library only, Python 3.8 to 3.14.

Their annotations are for checkers alone. None is evaluated, and what only annotations name is imported under
``TYPE_CHECKING``: an import of ``typing`` would take as long as all that an interpreter does at its start.
"""

TYPE_CHECKING = False
"""Checkers take a constant of this name to be true."""
