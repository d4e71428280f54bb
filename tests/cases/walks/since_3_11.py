def groups(errors):
    try:
        try:
            if errors:
                raise ExceptionGroup("several", errors)
        except* ValueError as group:
            group = 1
        except* (TypeError, KeyError):
            raise
        else:
            errors = 0
        finally:
            errors = 1
    except* OSError:
        pass


for each in ([], [ValueError()], [ValueError(), TypeError()], [KeyError()], [OSError()], [OSError(), ValueError()]):
    try:
        groups(each)
    except BaseException as error:
        pass
