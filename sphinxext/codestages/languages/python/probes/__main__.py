"""Start a probe: ``python probes.pyz static tokens,ast fib.py`` or ``python probes.pyz phases phases.json fib.py``.

The archive is the first entry of the module path, and the program's folder is not on it. So a sample named ``json.py``
cannot hide a module that the probe imports.
"""

import sys

from codestages_probes.isolation import load

if __name__ == "__main__":
    load(sys.argv[1]).main(*sys.argv[2:])
