"""Contain the programs that run: a server forks one process for each run, shuts it in, and turns it into the program.

The server is started once a build, as ``python -I -S``. It knows the standard library only: the modules of this folder
import nothing else of this package, so that it starts fast and stays small. ``sandbox.py`` beside this folder is its
client. A run has three processes:

- the *server* (``server.py``) forks the keeper into namespaces of its own;
- the *keeper* (``keeper.py``) is process 1 there. It builds what the run can see (``view.py``), starts the program,
  watches what all processes of the run use together (``usage.py``), and kills all that is left at the end;
- the *program* (``program.py``) lowers its own rights (``landlock.py``, ``seccomp.py``) and becomes the program.

``wire.py`` has what they tell each other, ``system.py`` the system calls that Python's library lacks.
"""
