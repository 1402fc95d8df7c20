"""One of two processes that meet on a store: it does what its standard input asks, one line at a time."""

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
