def clamp(n):
    if n < 0:
        return 0

    # the blank line and this comment end nothing
    return min(
        n,
        255,
    )
