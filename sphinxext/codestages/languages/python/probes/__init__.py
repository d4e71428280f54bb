"""Programs that the target interpreter runs, packed into one archive: standard library only, Python 3.8 to 3.14."""
