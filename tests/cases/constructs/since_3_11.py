def groups(task):
    try:
        task()
    except* ValueError as group:
        print(group)
    except* (TypeError, KeyError):
        raise
    finally:
        print("end", *task, task[*task])
