"""Runs the programs that the first argument lists as JSON, one after the other, and prints as JSON what each
printed, whether files of its store were open when it called probe(), or locked when it called probe_lock(), and whether some were at its end while
what its functions had in hand was still alive.
"""

import builtins
import contextlib
import gc
import io
import json
import os
import runpy
import sys


def is_open(store):
    """Source: https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html"""
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/self/fd/{name}").startswith(store):
                return True
    return False


def is_locked(store):
    """Source: https://man7.org/linux/man-pages/man5/proc_locks.5.html"""
    inodes = {
        str(os.stat(os.path.join(folder, name)).st_ino)
        for folder, _, names in os.walk(store)
        for name in names
    }
    with open("/proc/locks") as table:
        records = [line.split() for line in table]
    return any(
        kind == "WRITE" and int(pid) == os.getpid() and place.split(":")[-1] in inodes
        for _, _, _, kind, pid, place, *_ in (record for record in records if record[1] != "->")
    )


class Probe:
    """Looks when it is called, and when it is printed, which touches nothing that a lock could guard."""

    def __init__(self, look):
        self.look = look

    def __call__(self):
        self.look()

    def __str__(self):
        self.look()
        return "looked"


def run(file, store):
    held, hands = [], []

    def keep(frame, event, _):
        if event == "return" and frame.f_code.co_filename == file:
            hands.append(dict(frame.f_locals))

    builtins.probe = Probe(lambda: held.append(is_open(store)))
    builtins.probe_lock = lambda: held.append(is_locked(store))
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        sys.setprofile(keep)
        try:
            hands.append(runpy.run_path(file))
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
        finally:
            sys.setprofile(None)
    left = is_open(store)
    hands.clear()
    gc.collect()
    return {"printed": printed.getvalue(), "held": held, "left": left}


json.dump([run(**program) for program in json.loads(sys.argv[1])], sys.stdout)
sys.stdout.flush()
os._exit(0)
