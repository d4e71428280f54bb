"""``except*``: groups split between handlers, some raised again."""


def fail(kinds):
    raise ExceptionGroup("several", [kind(number) for number, kind in enumerate(kinds)])


def split(kinds):
    seen = []
    try:
        try:
            fail(kinds)
        except* ValueError as group:
            seen.append(("values", len(group.exceptions)))
        except* (TypeError, KeyError) as group:
            seen.append(("others", len(group.exceptions)))
            raise
        finally:
            seen.append("finally")
    except ExceptionGroup as left:
        seen.append(len(left.exceptions))
    return seen


for kinds in ([ValueError], [ValueError, TypeError, ValueError], [KeyError], [OSError, ValueError]):
    print(split(kinds))
