"""One of two processes that meet on a store: it does what its standard input asks, one line at a time."""

import importlib
import inspect
import json
import sys

import probe

handle = None
token = None


def do_open(request):
    global handle
    handle = probe.open(request["folder"])


def do_read(request):
    return probe.read(handle)


def do_write(request):
    probe.write(handle)


def do_begin(request):
    global token
    if not hasattr(probe, "begin"):
        return "none"
    token = probe.begin(handle)
    return "begun"


def do_end(request):
    probe.end(handle, token)


def do_close(request):
    target = handle
    for name in request["name"].split("."):
        target = getattr(target, name, None)
    if target is None:
        return "absent"
    result = target()
    if not inspect.isawaitable(result):
        return "value"
    probe.wait(result)
    return "promise"


def at(target, path):
    for name in path.split("."):
        target = getattr(target, name, None)
    return target


def do_names(request):
    spaces = []
    for name in json.loads(request["modules"]):
        try:
            spaces.append(importlib.import_module(name))
        except ImportError:
            pass  # Of several modules that bring the same, one is installed.
    openers = {
        path: "absent" if all(at(space, path) is None for space in spaces) else "call"
        for path in json.loads(request["openers"])
    }
    classes = [made for space in spaces for made in vars(space).values() if inspect.isclass(made)]
    objects = [handle, *classes]
    methods = json.loads(request["methods"])
    missing = [path for path in methods if all(at(each, path) is None for each in objects)]
    return {"openers": openers, "missing": missing}


def do_dispose(request):
    if hasattr(type(handle), "__aexit__"):
        probe.wait(handle.__aexit__(None, None, None))
        return "async"
    if not hasattr(type(handle), "__exit__"):
        return "none"
    handle.__exit__(None, None, None)
    return "sync"


for line in sys.stdin:
    request = json.loads(line)
    answer = {"id": request["id"]}
    try:
        answer["value"] = globals()["do_" + request["do"]](request)
    except Exception as error:
        answer["error"] = f"{type(error).__module__}.{type(error).__name__} {error}"
    print("\n@@" + json.dumps(answer), flush=True)
