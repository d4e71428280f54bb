"""Start a probe: ``python probes.pyz static tokens,ast fib.py`` or ``python probes.pyz phases phases.json fib.py``.

The archive stands first on the module path, and the program's folder is not on it: a sample named ``json.py``
cannot get in the way of the probe's imports.
"""

import sys

from codestages_probes.isolation import load

if __name__ == "__main__":
    load(sys.argv[1]).main(*sys.argv[2:])
