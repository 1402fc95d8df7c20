"""Runs each body of the list that it reads, under each of the masks, and prints as JSON what was seen of each run:
the lines, whether the handle was open at the end, how often slow work was done while it was open, and whether it
was used behind its close.
"""

import json
import sys
import time
import types
from contextlib import closing, nullcontext


class Closed(Exception):
    pass


class Handle:
    def __init__(self, world):
        self.world, self.is_open = world, True
        world.handles.append(self)

    def check(self):
        if not self.is_open:
            self.world.misused = True
            raise Closed

    def set(self, key, value):
        self.check()
        self.world.lines.append(f"set {key} {value}")

    def get(self, key):
        self.check()
        self.world.lines.append(f"get {key}")
        return f"value {key}"

    def iterkeys(self):
        self.check()
        for key in ("a", "b", "c"):
            self.check()
            yield key

    def close(self):
        self.is_open = False


class Manager(Handle):
    def __enter__(self):
        self.check()
        return self

    def __exit__(self, *_):
        self.close()


class World:
    def __init__(self, mask):
        self.mask, self.lines, self.handles = mask, [], []
        self.misused, self.held = False, 0

    def flag(self, n):
        return bool(self.mask >> (n % 5) & 1)

    def work(self, n):
        self.lines.append(f"work {n}")
        if self.flag(n + 1):
            raise ValueError(n)

    def slow(self, n):
        self.lines.append(f"slow {n}")
        self.held += any(handle.is_open for handle in self.handles)


def run(code, mask):
    world = World(mask)
    names = {
        "DB": lambda _: Handle(world),
        "Cache": lambda _: Manager(world),
        "closing": closing,
        "flag": world.flag,
        "nullcontext": nullcontext,
        "print": lambda *words: world.lines.append(repr(words)),
        "time": types.SimpleNamespace(sleep=world.slow),
        "work": world.work,
    }
    try:
        exec(code, names)
        world.lines.append(repr(names["program"]()))
    except Exception as error:
        world.lines.append(f"{type(error).__name__}: {error}")
    is_open = any(handle.is_open for handle in world.handles)
    return {"lines": world.lines, "open": is_open, "held": world.held, "misused": world.misused}


job = json.load(sys.stdin)
compiled = [compile(code, "body", "exec") for code in job["codes"]]
json.dump([[run(code, mask) for mask in job["masks"]] for code in compiled], sys.stdout)
